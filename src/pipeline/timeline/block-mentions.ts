import type { EventMention, Interval } from '../types.ts';
import { addDays, partsOf } from '../calendar/calendar-date.ts';
import { lengthInDays } from '../calendar/interval.ts';
import type { StateOf } from './compare-mentions.ts';

type Level = 'month' | 'year' | 'decade' | 'century';
const levels: readonly { readonly level: Level; readonly days: number }[] = [
  { level: 'month', days: 62 },
  { level: 'year', days: 732 },
  { level: 'decade', days: 7320 },
  { level: 'century', days: Infinity },
];

function bucket(level: Level, year: number, month: number): string {
  if (level === 'month') return `m${String(year * 12 + month)}`;
  if (level === 'year') return `y${String(year)}`;
  return level === 'decade' ? `d${String(Math.floor(year / 10))}` : `c${String(Math.floor(year / 100))}`;
}

/** The buckets of one level that an interval touches, at most four: the two ends, and what lies between for spans. */
function bucketsOf(level: Level, { start, end }: Interval): readonly string[] {
  const [first, last] = [partsOf(start), partsOf(addDays(end, -1))];
  const middle = level === 'month' ? [] : Array.from({ length: Math.min(2, Math.max(0, last.year - first.year)) }, (_, i) => first.year + i);
  return [...new Set([bucket(level, first.year, first.month), ...middle.map((year) => bucket(level, year, 1)), bucket(level, last.year, last.month)])];
}

/** What a mention is about, as keys: its actors and places with their states; its terms where it names nobody. */
function subjectsOf(mention: Pick<EventMention, 'actors' | 'places' | 'terms'>, stateOf: StateOf): readonly string[] {
  const parties = [...mention.actors, ...mention.places];
  return parties.length > 0 ? [...new Set([...parties, ...parties.map(stateOf)])] : mention.terms;
}

/** Under which keys an event stands: each level of time that holds its date, with each subject. */
export function keysToStandUnder(mention: EventMention, stateOf: StateOf): readonly string[] {
  const subjects = subjectsOf(mention, stateOf);
  return levels.flatMap(({ level }) => bucketsOf(level, mention.date.interval).flatMap((time) => subjects.map((subject) => `${time}|${subject}`)));
}

/** Under which keys to look for events that a mention may belong to: the level that fits its date's length. */
export function keysToLookUnder(mention: EventMention, stateOf: StateOf, slack: number): readonly string[] {
  const { start, end } = mention.date.interval;
  const wide = { start: addDays(start, -slack), end: addDays(end, slack) };
  const { level } = levels.find(({ days }) => lengthInDays(mention.date.interval) <= days) ?? { level: 'century' as const };
  return bucketsOf(level, wide).flatMap((time) => subjectsOf(mention, stateOf).map((subject) => `${time}|${subject}`));
}
