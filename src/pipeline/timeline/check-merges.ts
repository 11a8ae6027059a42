import { closestMatch } from 'leven';
import type { Diagnostic } from '../types.ts';
import { decisionFault, type Decisions } from './decision-fault.ts';

/**
 * Merges with what is no event: neither one of `ids`, those before merging, nor one that the file knows. A warning, since
 * it may be an event of a draft.
 */
export function checkMerges(decisions: Decisions, ids: ReadonlySet<string>): readonly Diagnostic[] {
  const entries = Object.entries(decisions);
  const known = new Set([...ids, ...entries.flatMap(([id, { aliases = [] }]) => [id, ...aliases])]);
  return entries.flatMap(([id, { merge = [] }]) =>
    merge.filter((merged) => !known.has(merged)).map((merged) => unknownMerge(merged, id, ids)),
  );
}

function unknownMerge(merged: string, id: string, ids: ReadonlySet<string>): Diagnostic {
  const message = `Expected an event to merge; found "${merged}" under "${id}", which is the id of none.`;
  const others = [...ids].filter((other) => other !== id);
  const nearest = closestMatch(merged, others, { maxDistance: Math.ceil(merged.length / 3) });
  const instead = nearest === undefined ? 'Take it out' : `Write "${nearest}"`;
  const hint = `${instead}; or, if it was published once and is told as "${id}" now, move it to its aliases.`;
  return decisionFault({ id, listed: merged }, 'warning', 'unknown-merge', message, hint);
}
