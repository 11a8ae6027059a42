import type { Diagnostic } from '../types.ts';
import { decisionFault, type Decisions } from './decision-fault.ts';

/** Which events are one on an editor's word, over any number of steps and in whatever order they stand in the file. */
export interface Merges {
  /** The ids that an event is merged into, the nearest first. */
  readonly above: (id: string) => readonly string[];
  /** The ids that are merged into an event, itself or by way of others. */
  readonly below: (id: string) => readonly string[];
  /** Merges that lead back to where they began. They are left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Follows `merge` through all entries. Of two entries that merge the same event, the first one has it. */
export function settleMerges(decisions: Decisions): Merges {
  const into = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const above = (id: string): readonly string[] => {
    const next = into.get(id);
    return next === undefined ? [] : [next, ...above(next)];
  };
  const below = (id: string): readonly string[] =>
    [...into].flatMap(([merged, entry]) => (entry === id ? [merged, ...below(merged)] : []));
  for (const [id, { merge = [] }] of Object.entries(decisions)) {
    for (const merged of merge) {
      if (merged === id || above(id).includes(merged)) diagnostics.push(circular(merged, id));
      else if (!into.has(merged)) into.set(merged, id);
    }
  }
  return { above, below, diagnostics };
}

function circular(merged: string, id: string): Diagnostic {
  const found = merged === id ? 'whose id it is' : 'which is itself merged into it';
  const message = `Expected merges that end at the event that stays; found "${merged}" under "${id}", ${found}.`;
  return decisionFault(
    { id, listed: merged },
    'error',
    'circular-merge',
    message,
    `Take "${merged}" out of the merge of "${id}".`,
  );
}
