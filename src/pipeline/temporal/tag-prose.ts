import type { CalendarDate, Prose, Sentence, TemporalExpression } from '../types.ts';
import type { FoundExpression } from './found-expression.ts';
import type { DocumentFacts } from './match-context.ts';
import { matchRules } from './match-rules.ts';
import { refine } from './refine.ts';
import { resolveExpressions } from './resolve-expressions.ts';
import { allRules } from './rules/all-rules.ts';
import { buildRuleTree } from './rule-tree.ts';
import { scanTokens } from './scan-tokens.ts';
import { selectProposals } from './select-proposals.ts';

const RULE_TREE = buildRuleTree(allRules);

/** What is read of the prose. */
export interface Tagged extends Pick<Prose, 'text' | 'blocks'> {
  readonly sentences: readonly Pick<Sentence, 'span'>[];
}

export interface TagOptions {
  /** The day that “today” means. */
  readonly published: CalendarDate;
}

/**
 * Finds every temporal expression of a text and resolves it: propose, refine, resolve. In the order of the text, and
 * none within another but the two ends of a range. Time and memory grow with the length of the text.
 */
export function tagProse(prose: Tagged, { published }: TagOptions): readonly TemporalExpression[] {
  const found = prose.blocks.flatMap((block, index) =>
    propose(prose.text, block.span.start, block.span.end, index, { published, blocks: prose.blocks.length }),
  );
  return resolveExpressions(refine(found), prose.sentences, published);
}

function propose(
  text: string,
  start: number,
  end: number,
  block: number,
  document: DocumentFacts,
): readonly FoundExpression[] {
  const tokens = scanTokens(text, start, end);
  return selectProposals(matchRules(tokens, RULE_TREE, document)).map(({ rule, from, to, meaning }) => ({
    tokens,
    from,
    to,
    span: { start: tokens.start[from] ?? start, end: tokens.end[to - 1] ?? end },
    ruleId: rule.id,
    meaning,
    onlyIn: rule.onlyIn,
    block,
  }));
}
