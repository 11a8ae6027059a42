import { motionVerbs } from '../events/lexicon/verbs.ts';
import { conceptOf } from './concepts.ts';
import type { Telling } from './prepare-mention.ts';

/** One was announced for the very day on which the other, reported by another article, took place. */
export function isFulfilled(a: Telling, b: Telling): boolean {
  const [planned, done] = a.mention.status === 'announced' ? [a, b] : [b, a];
  if (planned.mention.status !== 'announced' || done.mention.status === 'announced') return false;
  if (planned.mention.article === done.mention.article) return false;
  const { span } = planned;
  return span !== undefined && span.length <= 2 && planned.mention.date?.edtf === done.mention.date?.edtf;
}

const motions: ReadonlySet<string> = new Set([...motionVerbs].map(conceptOf));

/** A visit is a journey, an arrival and a meeting, and a report names whichever it will. */
function isPartOfVisit({ mention: { kind }, concepts }: Telling): boolean {
  return kind === 'visit' || kind === 'meeting' || motions.has(concepts.action || concepts.light);
}

/** Whether a visit that was due on a day is what a report tells of that day, of one of the same people in the same place or state. */
export function isVisitThatWasDue(a: Telling, b: Telling, isThere: (a: Telling, b: Telling) => boolean): boolean {
  if (!isPartOfVisit(a) || !isPartOfVisit(b)) return false;
  return isFulfilled(a, b) && a.mention.actors.some((actor) => b.mention.actors.includes(actor)) && isThere(a, b);
}
