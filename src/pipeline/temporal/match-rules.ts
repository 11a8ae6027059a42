import type { Rule } from './define-rule.ts';
import { Surroundings, type Capture, type DocumentFacts } from './match-context.ts';
import type { Meaning } from './meaning.ts';
import { readSlots } from './read-slots.ts';
import type { SlotMatch } from './slot-match.ts';
import { bitOf, type RuleNode, type RuleTree } from './rule-tree.ts';
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
  const matcher = new Matcher(tokens, document);
  for (let at = tokens.count - 1; at >= 0; at -= 1) {
    const hash = tokens.hash[at] ?? 0;
    // A number has no hash and always fills a slot.
    if (hash === 0 || tree.begins[hash] === 1) matcher.matchAt(at, tree);
  }
  return matcher.best;
}

class Matcher {
  readonly best: (Proposal | undefined)[];
  readonly #tokens: Tokens;
  readonly #document: DocumentFacts;
  readonly #slots: (readonly SlotMatch[] | undefined)[];
  readonly #found: Candidate[] = [];
  /** Candidates must end after this token. */
  #beyond = 0;

  constructor(tokens: Tokens, document: DocumentFacts) {
    this.#tokens = tokens;
    this.#document = document;
    this.best = new Array<Proposal | undefined>(tokens.count);
    this.#slots = new Array<readonly SlotMatch[] | undefined>(tokens.count);
  }

  matchAt(at: number, { fresh, extending }: RuleTree): void {
    this.#slots[at] = readSlots(this.#tokens, at);
    this.best[at] = this.#longest(fresh, at, 0);
    for (let round = 0; round < 3 && this.best[at]; round += 1) {
      const longer = this.#longest(extending, at, this.best[at].to);
      if (!longer) break;
      this.best[at] = longer;
    }
  }

  /** The longest match from here whose rule stands by it; among equals the rule that is listed first. */
  #longest(root: RuleNode, from: number, beyond: number): Proposal | undefined {
    const found = this.#found;
    found.length = 0;
    this.#beyond = beyond;
    this.#walk(root, from, undefined);
    if (found.length > 1) found.sort(byLengthAndRank);
    for (const { rule, to, last } of found) {
      if (!standsFree(this.#tokens, from, to)) continue;
      const meaning = rule.read(valuesOf(last), new Surroundings(this.#tokens, from, to, last, this.#document));
      if (meaning) return { rule, from, to, meaning, depth: depthOf(last, this.best) };
    }
    return undefined;
  }

  #walk(node: RuleNode, at: number, last: Capture | undefined): void {
    if (at > this.#beyond) for (const { rule, rank } of node.rules) this.#found.push({ rule, rank, to: at, last });
    if (at >= this.#tokens.count) return;
    if ((node.wordBits & bitOf(this.#tokens.hash[at] ?? 0)) !== 0) {
      const word = node.words.get(this.#tokens.norm[at] ?? '');
      if (word) this.#walk(word, at + 1, last);
    }
    if (node.slots.size === 0) return;
    const slots = this.#slots[at];
    if (slots) for (const { slot, end, value } of slots) this.#take(node, slot, at, end, value, last);
    // After the slots: where a year can be read as such, it need not be an expression of its own.
    const inner = this.best[at];
    if (inner && inner.depth < MAX_DEPTH) this.#take(node, 'date', at, inner.to, inner.meaning, last);
  }

  #take(node: RuleNode, slot: string, from: number, to: number, value: unknown, last: Capture | undefined): void {
    const edges = node.slots.get(slot);
    if (edges) for (const { name, node: next } of edges) this.#walk(next, to, { name, from, to, value, last });
  }
}

function byLengthAndRank(a: Candidate, b: Candidate): number {
  return b.to - a.to || a.rank - b.rank;
}

/** No letter or digit touches the match: “15” in “A15” and “2012” in “2012x” are parts of a name. */
function standsFree(tokens: Tokens, from: number, to: number): boolean {
  return !(from > 0 && touch(tokens, from - 1)) && !(to < tokens.count && touch(tokens, to - 1));
}

/** No space parts a token from the next, and neither is a mark. */
function touch({ end, start, kind }: Tokens, at: number): boolean {
  return end[at] === start[at + 1] && kind[at] !== 'mark' && kind[at + 1] !== 'mark';
}

function depthOf(last: Capture | undefined, best: readonly (Proposal | undefined)[]): number {
  let depth = 0;
  for (let capture = last; capture; capture = capture.last) {
    const inner = best[capture.from];
    if (inner?.to === capture.to) depth = Math.max(depth, inner.depth + 1);
  }
  return depth;
}

function valuesOf(last: Capture | undefined): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (let capture = last; capture; capture = capture.last) values[capture.name] ??= capture.value;
  return values;
}
