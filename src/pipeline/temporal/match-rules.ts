import type { Rule } from './define-rule.ts';
import { contextOf, type Capture, type DocumentFacts } from './match-context.ts';
import type { Meaning } from './meaning.ts';
import { readSlots } from './read-slots.ts';
import type { SlotMatch } from './slot-match.ts';
import type { RuleNode, RuleTree } from './rule-tree.ts';
import type { Tokens } from './scan-tokens.ts';

/** What a rule found: tokens `[from, to)` and what they mean. */
export interface Proposal {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  /** How many expressions lie within this one. */
  readonly depth: number;
}

interface Candidate {
  readonly rule: Rule;
  readonly rank: number;
  readonly to: number;
  readonly last: Capture | undefined;
}

/** An expression may hold another that holds another; deeper nests are no English and would cost a deep stack. */
const MAX_DEPTH = 4;

/**
 * The best proposal at every token, from the last token to the first: so a pattern that holds another expression
 * (`the end of {date}`) finds it already read. The work at a token is bounded by the rules, not by the text.
 */
export function matchRules(tokens: Tokens, tree: RuleTree, document: DocumentFacts): readonly (Proposal | undefined)[] {
  const best = new Array<Proposal | undefined>(tokens.count);
  const slots = new Array<readonly SlotMatch[] | undefined>(tokens.count);
  const slotsAt = (at: number): readonly SlotMatch[] => (slots[at] ??= readSlots(tokens, at));
  let found: Candidate[] = [];
  const walk = (node: RuleNode, at: number, last: Capture | undefined): void => {
    for (const { rule, rank } of node.rules) found.push({ rule, rank, to: at, last });
    if (at >= tokens.count) return;
    const word = node.words.size > 0 ? node.words.get(tokens.norm[at] ?? '') : undefined;
    if (word) walk(word, at + 1, last);
    if (node.slots.size === 0) return;
    for (const { slot, end, value } of slotsAt(at)) take(node, slot, at, end, value, last);
    // After the slots: where a year can be read as such, it need not be an expression of its own.
    const inner = best[at];
    if (inner && inner.depth < MAX_DEPTH) take(node, 'date', at, inner.to, inner.meaning, last);
  };
  const take = (
    node: RuleNode,
    slot: string,
    from: number,
    to: number,
    value: unknown,
    last: Capture | undefined,
  ): void => {
    const edges = node.slots.get(slot);
    if (!edges) return;
    for (const { name, node: next } of edges) walk(next, to, { name, from, to, value, last });
  };

  for (let at = tokens.count - 1; at >= 0; at -= 1) {
    if (slotsAt(at).length === 0 && !(tree.begins(tokens, at) && tree.fresh.words.has(tokens.norm[at] ?? ''))) continue;
    found = [];
    walk(tree.fresh, at, undefined);
    best[at] = choose(tokens, at, found, document, best);
    for (let round = 0; round < 3 && best[at]; round += 1) {
      found = [];
      walk(tree.extending, at, undefined);
      const longer = choose(
        tokens,
        at,
        found.filter(({ to }) => to > (best[at]?.to ?? 0)),
        document,
        best,
      );
      if (!longer) break;
      best[at] = longer;
    }
  }
  return best;
}

/** The longest match whose rule stands by it; among equals the rule that is listed first. */
function choose(
  tokens: Tokens,
  from: number,
  candidates: Candidate[],
  document: DocumentFacts,
  best: readonly (Proposal | undefined)[],
): Proposal | undefined {
  if (candidates.length > 1) candidates.sort((a, b) => b.to - a.to || a.rank - b.rank);
  for (const { rule, to, last } of candidates) {
    if (!standsFree(tokens, from, to)) continue;
    const meaning = rule.read(valuesOf(last), contextOf(tokens, from, to, last, document));
    if (meaning) return { rule, from, to, meaning, depth: depthOf(last, best) };
  }
  return undefined;
}

function depthOf(last: Capture | undefined, best: readonly (Proposal | undefined)[]): number {
  let depth = 0;
  for (let capture = last; capture; capture = capture.last) {
    const inner = best[capture.from];
    if (inner?.to === capture.to) depth = Math.max(depth, inner.depth + 1);
  }
  return depth;
}

/** No letter or digit touches the match: “15” in “A15” and “2012” in “2012x” are parts of a name. */
function standsFree(tokens: Tokens, from: number, to: number): boolean {
  const touches = (a: number, b: number): boolean =>
    a >= 0 &&
    b < tokens.count &&
    tokens.end[a] === tokens.start[b] &&
    tokens.kind[a] !== 'mark' &&
    tokens.kind[b] !== 'mark';
  return !touches(from - 1, from) && !touches(to - 1, to);
}

function valuesOf(last: Capture | undefined): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (let capture = last; capture; capture = capture.last) values[capture.name] ??= capture.value;
  return values;
}
