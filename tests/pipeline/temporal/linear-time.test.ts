import { describe, expect, it } from 'vitest';
import { tagProse } from '../../../src/pipeline/temporal/tag-prose.ts';
import { day } from './tag.ts';

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

/** Microseconds of this thread's own processor time: what else the machine does is not in it. */
function timeOf(prose: TagInput): number {
  const before = process.threadCpuUsage();
  tagProse(prose, PUBLISHED);
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
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

/** Eight times the text may take three times eight times as long; a quadratic step would take 64 times. */
const SHORT = 10_000;
const LONG = 80_000;
const LIMIT = 24;
/** Microseconds: below this, a timing says more of the clock than of the tagger. */
const LEAST = 1000;
const ATTEMPTS = 6;

/**
 * Whether the least of several timings grows as the text does. A disturbance can spoil any one timing, and never makes a
 * quadratic step look linear: the attempts end as soon as one proves it.
 */
function isLinear(unit: string): boolean {
  const [short, long] = [SHORT, LONG].map((length) => proseOf(unit.repeat(Math.ceil(length / unit.length))));
  if (!short || !long) return false;
  timeOf(short);
  let [least, most] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    least = Math.min(least, timeOf(short));
    most = Math.min(most, timeOf(long));
    if (most < Math.max(least, LEAST) * LIMIT) return true;
  }
  return false;
}

describe('the tagger takes time in proportion to the text', { timeout: 60_000 }, () => {
  it.each(hostile)('%s', (_what, unit) => {
    expect(isLinear(unit)).toBe(true);
  });
});
