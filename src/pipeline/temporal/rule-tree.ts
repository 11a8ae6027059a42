import { compilePattern } from './compile-pattern.ts';
import type { Rule } from './define-rule.ts';
import { slotStarts } from './read-slots.ts';
import { hashOf } from './word-hash.ts';
import { makeWordFilter, type WordFilter } from './word-filter.ts';

/** A place in the tree: where the next token may lead, and which rules end here. */
export interface RuleNode {
  readonly words: Map<string, RuleNode>;
  /** A bit for each word, by its hash: most tokens are turned away without being looked up. */
  wordBits: number;
  /** By slot: looked up once for each slot that a token fills, however many rules there are. */
  readonly slots: Map<string, SlotEdge[]>;
  readonly rules: { readonly rule: Rule; readonly rank: number }[];
}

interface SlotEdge {
  readonly name: string;
  readonly node: RuleNode;
}

/** All patterns of all rules as one tree, so that a token is looked at once whatever the number of rules. */
export interface RuleTree {
  /** Patterns that begin with a word or a lexicon slot. */
  readonly fresh: RuleNode;
  /** Which words and marks may begin a pattern, by themselves or as a slot. */
  readonly begins: WordFilter;
  /** Patterns that begin with another expression, under that first step. */
  readonly extending: RuleNode;
}

export function buildRuleTree(rules: readonly Rule[]): RuleTree {
  const tree = { fresh: emptyNode(), extending: emptyNode() };
  rules.forEach((rule, rank) => {
    for (const pattern of typeof rule.pattern === 'string' ? [rule.pattern] : rule.pattern) {
      for (const steps of compilePattern(pattern)) {
        const [first] = steps;
        let node = first && 'slot' in first && first.slot === 'date' ? tree.extending : tree.fresh;
        for (const step of steps)
          node = 'word' in step ? wordChild(node, step.word) : slotChild(node, step.slot, step.name);
        if (!node.rules.some((accepted) => accepted.rule === rule)) node.rules.push({ rule, rank });
      }
    }
  });
  return { ...tree, begins: makeWordFilter([...tree.fresh.words.keys(), ...slotStarts]) };
}

/** Which of the bits of {@link RuleNode.wordBits} a hash has. */
export const bitOf = (hash: number): number => 1 << (hash & 31);

function emptyNode(): RuleNode {
  return { words: new Map(), wordBits: 0, slots: new Map(), rules: [] };
}

function wordChild(node: RuleNode, word: string): RuleNode {
  const child = node.words.get(word) ?? emptyNode();
  node.words.set(word, child);
  // Numbers have no hash.
  node.wordBits |= bitOf(/^\d/u.test(word) ? 0 : hashOf(word));
  return child;
}

function slotChild(node: RuleNode, slot: string, name: string): RuleNode {
  const edges = node.slots.get(slot) ?? [];
  node.slots.set(slot, edges);
  const known = edges.find((edge) => edge.name === name);
  if (known) return known.node;
  const edge = { name, node: emptyNode() };
  edges.push(edge);
  return edge.node;
}
