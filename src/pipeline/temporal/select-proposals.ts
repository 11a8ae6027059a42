import type { Proposal } from './match-rules.ts';

/** Left to right, the proposal at each token; what lies within a longer one is part of it. */
export function selectProposals(best: readonly (Proposal | undefined)[]): readonly Proposal[] {
  const chosen: Proposal[] = [];
  let at = 0;
  while (at < best.length) {
    const proposal = best[at];
    if (proposal) chosen.push(proposal);
    at = proposal?.to ?? at + 1;
  }
  return chosen;
}
