import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { parseCalendarDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import { makeMentionReader, type ReadEvents } from '../../../src/pipeline/events/read-mentions.ts';
import { readProse } from '../../../src/pipeline/prose/read-prose.ts';
import { tagProse } from '../../../src/pipeline/temporal/tag-prose.ts';
import type { Entity } from '../../../src/pipeline/types.ts';

/** Invented people, places and bodies that the sentences of these tests speak of. */
export const people: readonly Entity[] = [
  { id: 'norland', name: 'Norland', kind: 'place', aliases: ['the North'] },
  { id: 'sudria', name: 'Sudria', kind: 'place', aliases: [] },
  { id: 'varn', name: 'Varn', kind: 'place', aliases: [], country: 'norland' },
  { id: 'ana-reyes', name: 'Ana Reyes', kind: 'person', aliases: ['Reyes'], country: 'norland', pronouns: 'she' },
  { id: 'tom-okafor', name: 'Tom Okafor', kind: 'person', aliases: ['Okafor'], country: 'sudria', pronouns: 'he' },
  { id: 'harbour-bank', name: 'Harbour Bank', kind: 'organisation', aliases: [], country: 'sudria' },
  { id: 'un', name: 'United Nations', kind: 'organisation', aliases: ['UN', 'the UN'] },
];

/** Reads events from Markdown as an article published on `published`. */
export function readText(text: string, published = '2024-06-17', entities: readonly Entity[] = people): ReadEvents {
  const day = parseCalendarDate(published);
  if (!day) throw new Error(`no calendar date: ${published}`);
  const prose = readProse(parseMarkdown(text), text);
  return makeMentionReader(entities)({ slug: 'article', published: day }, prose, tagProse(prose, { published: day }));
}
