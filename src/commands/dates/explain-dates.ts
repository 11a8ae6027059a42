import { describeDate } from '../../pipeline/calendar/describe-date.ts';
import { allRules } from '../../pipeline/temporal/rules/all-rules.ts';
import type { TemporalExpression } from '../../pipeline/types.ts';
import { layOutColumns } from '../terminal/lay-out-columns.ts';

const COLUMNS = ['expression', 'value', 'reads as', 'rule', 'anchor', 'why'] as const;

/** A readable table: what was found, what it comes to, by which rule, counted from what, and why. */
export function explainDates(expressions: readonly TemporalExpression[]): string {
  return layOutColumns([COLUMNS, ...expressions.map(rowOf)]);
}

function rowOf(expression: TemporalExpression): readonly string[] {
  const { text, ruleId, value, anchor, anchorValue, direction } = expression;
  const anchored =
    anchor === 'none' ? 'none' : `${anchor} ${anchorValue ?? ''}${direction === 'none' ? '' : `, ${direction}`}`;
  return [text.replaceAll(/\s+/g, ' '), valueOf(expression), describeDate(value), ruleId, anchored, whyOf(ruleId)];
}

function valueOf({ value, timex }: TemporalExpression): string {
  switch (value.type) {
    case 'date':
    case 'open':
      return value.edtf;
    case 'unresolved':
      return `${value.reason}: ${value.candidates.join(' or ') || timex.value || 'no value'}`;
    default:
      return timex.value;
  }
}

/** The rule's own summary; a range is made of two expressions and has no rule. */
function whyOf(ruleId: string): string {
  return allRules.find(({ id }) => id === ruleId)?.summary ?? 'two dates and the word or dash between them.';
}
