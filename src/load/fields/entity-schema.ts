import { z } from 'zod';
import type { Entity } from '../../pipeline/types.ts';
import type { Guides } from './field-guide.ts';
import { kebab, line } from './field-types.ts';

/** `content/entities.yaml`. */
export const entitiesSchema: z.ZodType<readonly Entity[]> = z.array(
  z.strictObject({
    id: kebab,
    name: line,
    kind: z.enum(['person', 'place', 'organisation']),
    aliases: z.array(line).default([]),
    country: kebab.exactOptional(),
    pronouns: z.enum(['he', 'she', 'they', 'it']).exactOptional(),
    describe: line.exactOptional(),
  }),
);

export const entityGuides: Guides = {
  '*': { expected: 'an entry with id, name and kind', example: '- { id: geneva, name: Geneva, kind: place }' },
  '*.id': { expected: 'small letters a–z, digits and hyphens', example: 'id: geneva' },
  '*.name': { expected: 'one line of text', example: 'name: Geneva' },
  '*.kind': { expected: 'person, place or organisation', example: 'kind: place' },
  '*.aliases': { expected: 'a list of names', example: 'aliases: [Genf, Genève]' },
  '*.aliases.*': { expected: 'a name', example: 'aliases: [Genf, Genève]' },
  '*.country': { expected: 'the id of a place in this file', example: 'country: switzerland' },
  '*.pronouns': { expected: 'he, she, they or it', example: 'pronouns: it' },
  '*.describe': { expected: 'one line of text', example: 'describe: City at the end of a lake' },
};
