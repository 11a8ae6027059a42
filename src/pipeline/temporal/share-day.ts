import type { Meaning } from './meaning.ts';

/** “9pm to 11pm on Saturday”: both of that day; “10pm to 2am on Sunday” begins the day before. */
export function borrowDay(meaning: Meaning, later: Meaning): Meaning {
  if (meaning.kind !== 'time' || meaning.of || later.kind !== 'time' || !later.of) return meaning;
  const isBefore = meaning.time > later.time;
  return {
    ...meaning,
    of: isBefore ? { kind: 'shift', unit: 'day', count: 1, direction: 'past', from: later.of } : later.of,
  };
}

/** “from 7 p.m. to 7 a.m.”: ends on the day after the one on which it begins. */
export function overMidnight(meaning: Meaning, earlier: Meaning): Meaning {
  if (meaning.kind !== 'time' || meaning.of || earlier.kind !== 'time' || meaning.time >= earlier.time) return meaning;
  return { ...meaning, of: { kind: 'shift', unit: 'day', count: 1, direction: 'future', from: 'text' } };
}
