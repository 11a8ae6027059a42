import { conceptOf, type Concepts } from './concepts.ts';
import { kindredGroups, speechActs } from './lexicon/kindred-actions.ts';

const none: ReadonlySet<number> = new Set();

const groupsOf: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const found = new Map<string, Set<number>>();
  kindredGroups.forEach((words, group) => {
    for (const concept of words.map(conceptOf)) found.set(concept, (found.get(concept) ?? new Set()).add(group));
  });
  return found;
})();

/** The groups of like actions that the action of a mention stands in, by number. */
export const kindredOf = ({ action, light }: Concepts): ReadonlySet<number> => groupsOf.get(action || light) ?? none;

/** Whether two actions are such that one report may name the one and another the other: "closed" and "blocked". */
export function areKindred(a: Concepts, b: Concepts): boolean {
  const theirs = kindredOf(b);
  for (const group of kindredOf(a)) if (theirs.has(group)) return true;
  return false;
}

const spoken: ReadonlySet<string> = new Set(speechActs.map(conceptOf));

const report = conceptOf('report');

/** Whether one action is to report, and the other no act of speech: cracks appear, and are reported. */
export function reportsOther(a: Concepts, b: Concepts): boolean {
  const [first, second] = [a.action || a.light, b.action || b.light];
  if ((first === report) === (second === report) || first === '' || second === '') return false;
  return !spoken.has(first === report ? second : first);
}

/** Whether both actions are done by speaking, and are one or kindred: "a warning was issued", "warned that". */
export function speakAlike(a: Concepts, b: Concepts): boolean {
  const [first, second] = [a.action || a.light, b.action || b.light];
  if (!spoken.has(first) || !spoken.has(second)) return false;
  return first === second || areKindred(a, b);
}
