import type { FoundExpression } from '../found-expression.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { ShiftMeaning } from '../meaning.ts';
import type { Tokens } from '../scan-tokens.ts';

const CONNECTORS = wordSet('and or');
/** What may follow the lone word: after a noun it would say something else (“this year and next Monday”). */
const CLOSERS = wordSet('. , ; : ! ? ) " — - but as when while because');
/** The lone words, with the rule that reads each before a unit. */
const ELIDED: ReadonlyMap<string, { readonly direction: 'past' | 'future'; readonly ruleId: string }> = new Map([
  ['next', { direction: 'future', ruleId: 'next-unit' }],
  ['last', { direction: 'past', ruleId: 'last-unit' }],
]);

/** “this year and next”: the lone word stands for the same unit, one further. */
export function addElided(found: readonly FoundExpression[]): readonly FoundExpression[] {
  return found.flatMap((expression) => {
    const elided = elidedAfter(expression);
    return elided ? [expression, elided] : expression;
  });
}

function elidedAfter(expression: FoundExpression): FoundExpression | undefined {
  const { tokens, to, meaning } = expression;
  if (meaning.kind !== 'shift' || !isCurrent(meaning) || !CONNECTORS.has(tokens.norm[to] ?? '')) return undefined;
  const at = afterSum(tokens, to + 1);
  const word = ELIDED.get(tokens.norm[at] ?? '');
  if (!word || !CLOSERS.has(tokens.norm[at + 1] ?? '.')) return undefined;
  const span = { start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0 };
  const { direction, ruleId } = word;
  return { ...expression, from: at, to: at + 1, span, ruleId, meaning: { ...meaning, direction, count: 1 } };
}

/** “$2.30 a share this year and $2.70 next”: past a sum, a share or a number. */
function afterSum(tokens: Tokens, from: number): number {
  let at = from;
  while (
    at < from + 3 &&
    (tokens.norm[at] === '$' ||
      tokens.norm[at] === '%' ||
      tokens.kind[at] === 'numeral' ||
      tokens.kind[at] === 'integer')
  )
    at += 1;
  return at;
}

function isCurrent({ direction, from, unit }: ShiftMeaning): boolean {
  return direction === 'same' && from === 'published' && unit !== 'day';
}
