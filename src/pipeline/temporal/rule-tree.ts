import { compilePattern } from './compile-pattern.ts';
import type { Rule } from './define-rule.ts';

/** A place in the tree: where the next token may lead, and which rules end here. */
export interface RuleNode {
  readonly words: Map<string, RuleNode>;
  readonly slots: { readonly slot: string; readonly name: string; readonly node: RuleNode }[];
  readonly rules: { readonly rule: Rule; readonly rank: number }[];
}

/** All patterns of all rules as one tree, so that a token is looked at once whatever the number of rules. */
export interface RuleTree {
  /** Patterns that begin with a word or a lexicon slot. */
  readonly fresh: RuleNode;
  /** Patterns that begin with another expression, under that first step. */
  readonly extending: RuleNode;
}

export function buildRuleTree(rules: readonly Rule[]): RuleTree {
  const tree: RuleTree = { fresh: emptyNode(), extending: emptyNode() };
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
  return tree;
}

function emptyNode(): RuleNode {
  return { words: new Map(), slots: [], rules: [] };
}

function wordChild(node: RuleNode, word: string): RuleNode {
  const child = node.words.get(word) ?? emptyNode();
  node.words.set(word, child);
  return child;
}

function slotChild(node: RuleNode, slot: string, name: string): RuleNode {
  const known = node.slots.find((edge) => edge.slot === slot && edge.name === name);
  if (known) return known.node;
  const edge = { slot, name, node: emptyNode() };
  node.slots.push(edge);
  return edge.node;
}
