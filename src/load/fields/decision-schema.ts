import { z } from 'zod';
import type { EventKind } from '../../pipeline/types.ts';
import type { Guides } from './field-guide.ts';
import { edtf, kebab, line } from './field-types.ts';
import type { Decisions } from '../types.ts';

const eventKinds = [
  ...(['meeting', 'visit', 'war', 'weapons test', 'sanctions', 'trade', 'agreement', 'statement'] as const),
  ...(['change of power', 'disaster', 'other'] as const),
] satisfies readonly EventKind[];

const decision = z.strictObject({
  headline: line.exactOptional(),
  kind: z.enum(eventKinds).exactOptional(),
  hide: z.boolean().exactOptional(),
  merge: z.array(kebab).exactOptional(),
  split: z.array(z.string().regex(/^[a-z0-9-]+(?:#[^\s#]+)?$/u)).exactOptional(),
  aliases: z.array(kebab).exactOptional(),
  dated: edtf.exactOptional(),
});

/** `content/timeline.yaml`. An id with nothing after it is an event that was published and needs no decision. */
export const decisionsSchema: z.ZodType<{ readonly events: Decisions }> = z.strictObject({
  events: z.record(
    kebab,
    z.preprocess((value) => value ?? {}, decision),
  ),
});

export const decisionGuides: Guides = {
  events: { expected: 'event ids, each with what was decided', example: 'events: {}' },
  'events.*': {
    expected: 'an event id of small letters, digits and hyphens, with what was decided',
    example: '2019-summit: { headline: The summit in Geneva }',
  },
  'events.*.headline': { expected: 'one line of text', example: 'headline: The summit in Geneva' },
  'events.*.kind': { expected: `one of ${eventKinds.join(', ')}`, example: 'kind: meeting' },
  'events.*.hide': { expected: 'true or false', example: 'hide: true' },
  'events.*.merge': { expected: 'a list of event ids', example: 'merge: [2019-summit]' },
  'events.*.merge.*': { expected: 'an event id', example: 'merge: [2019-summit]' },
  'events.*.split': { expected: 'a list of article slugs or slug#sentence', example: 'split: [an-article]' },
  'events.*.split.*': { expected: 'an article slug or slug#sentence', example: 'split: [an-article]' },
  'events.*.aliases': { expected: 'a list of event ids', example: 'aliases: [2019-summit]' },
  'events.*.aliases.*': { expected: 'an event id', example: 'aliases: [2019-summit]' },
  'events.*.dated': { expected: 'a date in EDTF, in quotation marks', example: 'dated: "2019-04-25"' },
};
