import { describe, expect, it } from 'vitest';
import { tagProse } from '../src/pipeline/temporal/tag-prose.ts';
import { isLinear } from './is-linear.ts';
import { day } from './pipeline/temporal/tag.ts';

const PUBLISHED = { published: day('2024-06-17') };

type TagInput = Parameters<typeof tagProse>[0];

/** Paragraphs at blank lines, a sentence each: the tagger's own time is measured, not the sentence splitter's. */
function proseOf(text: string): TagInput {
  const blocks = [...text.matchAll(/(?:[^\n]|\n(?!\n))+/g)].map((match) => ({
    kind: 'paragraph' as const,
    span: { start: match.index, end: match.index + match[0].length },
  }));
  return { text, blocks, sentences: blocks.map(({ span }, block) => ({ span, block, id: String(block) })) };
}

/** Texts that try to make one slot or rule look far ahead, or to nest without end. */
const hostile: readonly (readonly [what: string, unit: string])[] = [
  ['prose', 'The council met on 4 June 1998 and said on Tuesday that it would meet again next week. '],
  ['one word without a blank', 'a'],
  ['one number without a blank', '1'],
  ['digits parted by points', '1.'],
  ['digits parted by slashes', '1/'],
  ['digits parted by hyphens', '1-'],
  ['thousands', '1,000,'],
  ['clock times', '1:00:'],
  ['initials', 'a.'],
  ['an address that never ends', 'a://'],
  ['nested edges', 'the end of '],
  ['nested modifiers', 'early mid late '],
  ['numbers in words', 'twenty-one hundred and a half '],
  ['months', 'May '],
  ['days and months', '1 May - '],
  ['weekdays', 'Monday, '],
  ['years in a list', '1950, 1951 and '],
  ['ranges', 'from 1950 to '],
  ['approximations', 'more than about nearly '],
  ['amounts', '2 years and 3 months '],
  ['apostrophes', "'80s'"],
  ['possessives', "new year's "],
  ['quotes', '"'],
  ['points', '. '],
  ['line ends', '\n'],
  ['paragraphs', 'now\n\n'],
  ['no verb in sight of a weekday', 'Monday of the table and the chair, '],
];

/** What the tagger does with a text. */
function tagging(text: string): () => unknown {
  const prose = proseOf(text);
  return () => tagProse(prose, PUBLISHED);
}

describe('the tagger takes time in proportion to the text', { timeout: 60_000 }, () => {
  it.each(hostile)('%s', (_what, unit) => {
    expect(isLinear(unit, tagging)).toBe(true);
  });
});
