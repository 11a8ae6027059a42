import type { EventMention, Interval } from '../types.ts';
import { addDays, partsOf } from '../calendar/calendar-date.ts';
import { conceptsOf } from './concepts.ts';
import { spanOf } from './date-span.ts';

type Level = 'month' | 'year' | 'decade' | 'century';
const levels: readonly { readonly level: Level; readonly days: number }[] = [
  { level: 'month', days: 62 },
  { level: 'year', days: 732 },
  { level: 'decade', days: 7320 },
  { level: 'century', days: Infinity },
];
/** Concepts of a mention that it is found by: its action first. More would only cost. */
const mostConcepts = 8;

/** Buckets that one interval may touch at most; the two ends of a longer one always count. */
const mostBuckets = 6;

/** In which bucket of a level a month lies, as a number that grows with time. */
function bucket(level: Level, year: number, month: number): number {
  if (level === 'month') return year * 12 + month;
  return level === 'year' ? year : Math.floor(year / (level === 'decade' ? 10 : 100));
}

interface Ends {
  readonly first: { readonly year: number; readonly month: number };
  readonly last: { readonly year: number; readonly month: number };
}

const endsOf = ({ start, end }: Interval): Ends => ({ first: partsOf(start), last: partsOf(addDays(end, -1)) });

/** The buckets of one level that an interval touches. */
function bucketsOf(level: Level, { first, last }: Ends): readonly string[] {
  const [from, to] = [bucket(level, first.year, first.month), bucket(level, last.year, last.month)];
  const between = Array.from({ length: Math.min(mostBuckets, to - from + 1) }, (_, i) => from + i);
  return (between.at(-1) === to ? between : [...between, to]).map((number) => `${level}${String(number)}`);
}

/** Two mentions of one event have at least one concept in common: no other score reaches a threshold. */
function conceptsToFindBy(mention: EventMention): readonly string[] {
  const { action, light, all } = conceptsOf(mention);
  return [...new Set([action, light, ...all])].filter((concept) => concept !== '').slice(0, mostConcepts);
}

/** Under which keys an event stands: each level of time that holds its date, with each concept. */
export function keysToStandUnder(mention: EventMention): readonly string[] {
  const concepts = conceptsToFindBy(mention);
  const ends = endsOf(mention.date.interval);
  return levels.flatMap(({ level }) =>
    bucketsOf(level, ends).flatMap((time) => concepts.map((concept) => `${time}|${concept}`)),
  );
}

/** Under which keys to look for events that a mention may belong to: the level that fits its date's length. */
export function keysToLookUnder(mention: EventMention, slack: number): readonly string[] {
  const { start, end } = mention.date.interval;
  const wide = { start: addDays(start, -slack), end: addDays(end, slack) };
  const length = slack > 366 ? spanOf(mention.date).length + 2 * slack : spanOf(mention.date).length;
  const { level } = levels.find(({ days }) => length <= days) ?? { level: 'century' as const };
  const concepts = conceptsToFindBy(mention);
  return bucketsOf(level, endsOf(wide)).flatMap((time) => concepts.map((concept) => `${time}|${concept}`));
}
