import { conceptOf, type Concepts } from './concepts.ts';
import { areKindred } from './kindred.ts';
import { aftermath, appearances } from './lexicon/aftermath.ts';
import { isAmong, outcomesOf } from './lexicon/linked-actions.ts';

const aftermaths: ReadonlySet<string> = new Set(aftermath.map(conceptOf));
const appearing: ReadonlySet<string> = new Set(appearances.map(conceptOf));

/** Whether one mention tells the other's act only as what something else was about: an inquiry into it, a film of it. */
export const isAftermath = (a: Concepts, b: Concepts): boolean => isAbout(a, b) || isAbout(b, a);

function isAbout(one: Concepts, act: Concepts): boolean {
  if (act.action === '' || one.action === act.action || !one.all.has(act.action)) return false;
  if (one.action !== '' && !aftermaths.has(one.action) && !appearing.has(one.action)) return false;
  if (![...one.all].some((concept) => aftermaths.has(concept) && !act.all.has(concept))) return false;
  return !isAmong(outcomesOf, one.action, act.action) && !areKindred(one, act);
}
