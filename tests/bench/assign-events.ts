import { LAST_DAY, type WorldEvent } from './generate-world.ts';
import type { Random } from './random.ts';

/** How often a newsroom tells of one event over the years. */
const TELLINGS = 4;
/** What fits into one article; eight is the mean. */
const MOST = 11;

/** For each article, given by its day in ascending order, the events that it tells. */
export function assignEvents(
  days: readonly number[],
  events: readonly WorldEvent[],
  random: Random,
): readonly (readonly WorldEvent[])[] {
  const told = days.map(() => new Set<WorldEvent>());
  for (const event of events) {
    for (let telling = 0; telling < TELLINGS; telling += 1) {
      const from = firstOnOrAfter(days, event.day + delay(event, random));
      tellFrom(told, from, event);
    }
  }
  return told.map((set) => [...set]);
}

/** Days from the event to the article: a few announce it, many report it, and later ones look back. */
function delay({ day }: WorldEvent, random: Random): number {
  const kind = random.fraction();
  if (kind < 0.12) return -1 - random.below(60);
  if (kind < 0.4) return 1 + random.below(6);
  if (kind < 0.65) return 7 + random.below(Math.max(1, Math.min(300, LAST_DAY - day - 7)));
  return random.below(Math.max(1, LAST_DAY - day));
}

function firstOnOrAfter(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first article from there on that has room; none where all are full. */
function tellFrom(told: readonly Set<WorldEvent>[], from: number, event: WorldEvent): void {
  for (let at = from; at < told.length; at += 1) {
    const set = told[at];
    if (set === undefined || set.has(event) || set.size >= MOST) continue;
    set.add(event);
    return;
  }
}
