import { answerDates } from '../../../src/commands/dates/answer-dates.ts';
import type { TimexAnswer } from '../../../src/commands/dates/answer-dates.ts';
import { parseCalendarDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import type { Passage, Timex } from './parse-passage.ts';

/** F1 scores, 0 to 1. */
export interface Score {
  readonly expressions: number;
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

/**
 * Scores the tagger by task A of TempEval-3 (UzZaman et al. 2013): expressions pair one to one by overlap, the widest
 * first; strict asks for the same extent; value is relaxed F1 times the share of pairs whose values are equal.
 */
export function scorePassages(passages: readonly Passage[]): Score {
  let [listed, found, paired, strict, equal] = [0, 0, 0, 0, 0];
  for (const { id, text, dct, gold } of passages) {
    const published = parseCalendarDate(dct);
    if (!published) throw new Error(`${id}: no day of the calendar: ${dct}`);
    const answers = answerDates(text, published);
    const pairs = pair(gold, answers);
    listed += gold.length;
    found += answers.length;
    paired += pairs.length;
    strict += pairs.filter(([a, b]) => a.start === b.start && a.end === b.end).length;
    equal += pairs.filter(([a, b]) => a.value === b.value).length;
  }
  const f1 = (right: number): number => (2 * right) / (listed + found);
  return { expressions: listed, strict: f1(strict), relaxed: f1(paired), value: f1(paired) * (equal / paired) };
}

/** Pairs by overlap, the widest overlaps first, each expression at most once. */
function pair(gold: readonly Timex[], answers: readonly TimexAnswer[]): ReadonlyArray<readonly [Timex, TimexAnswer]> {
  const overlaps = gold.flatMap((a) =>
    answers.map((b) => ({ a, b, width: Math.min(a.end, b.end) - Math.max(a.start, b.start) })),
  );
  const taken = new Set<Timex | TimexAnswer>();
  return overlaps
    .filter(({ width }) => width > 0)
    .sort((one, other) => other.width - one.width)
    .flatMap(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return [];
      taken.add(a).add(b);
      return [[a, b] as const];
    });
}
