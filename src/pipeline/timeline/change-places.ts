import { areKindred } from './kindred.ts';
import { sidesOf } from './lexicon/directed-acts.ts';
import type { Telling } from './prepare-mention.ts';
import type { Roles } from './roles-of.ts';

/** Whether whoever acts in one mention suffers in the other: “Reyes sued Okafor” and “Okafor sued Reyes” are two acts. */
export function changePlaces(a: Telling, b: Telling): boolean {
  const [first, second] = [a.concepts, b.concepts];
  if (sidesOf.get(first.action) === second.action) return shareAny(a.roles.by, b.roles.by);
  if (first.action !== second.action && !areKindred(first, second)) return false;
  return (shareAny(a.roles.by, b.roles.on) || shareAny(a.roles.on, b.roles.by)) && !haveSamePart(a.roles, b.roles);
}

/** Whether the two tell one act from its two sides: “Reyes sold the plant to Okafor”, “Okafor bought the plant from Reyes”. */
export function areTwoSides(a: Telling, b: Telling): boolean {
  if (sidesOf.get(a.concepts.action) !== b.concepts.action) return false;
  return shareAny(a.roles.by, b.roles.on) || shareAny(a.roles.on, b.roles.by);
}

const haveSamePart = (a: Roles, b: Roles): boolean => shareAny(a.by, b.by) || shareAny(a.on, b.on);

const shareAny = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item));
