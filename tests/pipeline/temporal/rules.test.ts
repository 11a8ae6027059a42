import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/pipeline/temporal/define-rule.ts';
import { matchRules } from '../../../src/pipeline/temporal/match-rules.ts';
import { buildRuleTree } from '../../../src/pipeline/temporal/rule-tree.ts';
import { allRules } from '../../../src/pipeline/temporal/rules/all-rules.ts';
import { scanTokens } from '../../../src/pipeline/temporal/scan-tokens.ts';
import { day, leaves, tag } from './tag.ts';

const PUBLISHED = '2024-06-17';

/** What the rule itself proposes in a text. A rule that takes another expression in needs the rules that read those. */
function foundBy(rule: Rule, text: string): readonly string[] {
  const patterns = typeof rule.pattern === 'string' ? [rule.pattern] : rule.pattern;
  const needsOthers = patterns.some((pattern) => pattern.includes('date}'));
  const tokens = scanTokens(text, 0, text.length);
  const tree = buildRuleTree(needsOthers ? [rule, ...allRules.filter((other) => other !== rule)] : [rule]);
  return matchRules(tokens, tree, { published: day(PUBLISHED), blocks: 1 })
    .filter((proposal) => proposal?.rule === rule)
    .flatMap((proposal) => (proposal ? [text.slice(tokens.start[proposal.from], tokens.end[proposal.to - 1])] : []));
}

describe('the registry of rules', () => {
  it('knows every rule once', () => {
    const ids = allRules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('asks of every rule an example and a text that it must leave alone', () => {
    expect(allRules.filter(({ examples, rejects }) => examples.length === 0 || rejects.length === 0)).toEqual([]);
  });
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.map((example) => [example.text, example] as const))('reads alone: %s', (_text, example) => {
    expect(foundBy(rule, example.text).some((words) => words.includes(example.finds))).toBe(true);
  });

  it.each(rule.examples.map((example) => [example.text, example] as const))(
    'through the tagger: %s',
    (_text, example) => {
      const found = leaves(tag(example.text, example.published ?? PUBLISHED));
      expect(found.map(({ text, timex }) => [text, timex.value])).toContainEqual([example.finds, example.value]);
    },
  );

  it.each(rule.rejects)('leaves alone: %s', (text) => {
    expect(foundBy(rule, text)).toEqual([]);
  });
});
