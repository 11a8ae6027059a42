import { bodyNouns, tooGeneral, unnamedNouns } from '../events/lexicon/generic-nouns.ts';
import { conceptOf } from './concepts.ts';
import { standIns } from './lexicon/function-words.ts';
import type { Telling } from './prepare-mention.ts';

/** Whether two mentions say of an act that it befell different things: fares were raised, and wages were. */
export function befellOthers(
  { mention: a, concepts: first }: Telling,
  { mention: b, concepts: second }: Telling,
): boolean {
  if (a.patient === undefined || b.patient === undefined) return false;
  const [mine, theirs] = [conceptOf(a.patient), conceptOf(b.patient)];
  if (mine === theirs || standsForOthers(a.patient) || standsForOthers(b.patient)) return false;
  return !second.all.has(mine) && !first.all.has(theirs);
}

/** "Arrested a man", "arrested the driver": the one may be the other. */
const standsForOthers = (noun: string): boolean =>
  standIns.has(noun) || unnamedNouns.has(noun) || bodyNouns.has(noun) || tooGeneral.has(noun);
