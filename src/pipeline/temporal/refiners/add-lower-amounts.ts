import type { FoundExpression } from '../found-expression.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { readCount } from '../read-count.ts';
import type { Tokens } from '../scan-tokens.ts';

const CONNECTORS = wordSet('to or -');

/** The rules that read one amount. */
const AMOUNTS: ReadonlySet<string> = new Set(['duration', 'hyphenated-duration']);

/** “two or three days”, “a 30- to 60-day delay”: the first number is an amount of the same unit. */
export function addLowerAmounts(found: readonly FoundExpression[]): readonly FoundExpression[] {
  const all: FoundExpression[] = [];
  for (const expression of found) {
    const lower = lowerAmount(expression, all.at(-1));
    if (lower) all.push(lower);
    all.push(expression);
  }
  return all;
}

function lowerAmount(
  { tokens, from, meaning, ruleId, block }: FoundExpression,
  previous: FoundExpression | undefined,
): FoundExpression | undefined {
  if (meaning.kind !== 'duration' || !AMOUNTS.has(ruleId) || !CONNECTORS.has(tokens.norm[from - 1] ?? ''))
    return undefined;
  const [, head = '', most = '', unit = ''] = /^(PT?)([\d.]+)([A-Z]+)$/.exec(meaning.iso) ?? [];
  const end = tokens.norm[from - 2] === '-' ? from - 2 : from - 1;
  const first = startOfNumber(tokens, end);
  const count = first === undefined ? undefined : readCount(tokens, first);
  if (first === undefined || count?.end !== end || !(count.value > 0 && count.value < Number(most))) return undefined;
  if (previous?.tokens === tokens && previous.to > first) return undefined;
  const span = { start: tokens.start[first] ?? 0, end: tokens.end[end - 1] ?? 0 };
  return {
    tokens,
    block,
    from: first,
    to: end,
    span,
    ruleId: 'duration',
    meaning: { kind: 'duration', iso: `${head}${count.value}${unit}` },
  };
}

/** “twenty-five” has three tokens; a sum of money, a score and a part of a name are none. */
function startOfNumber(tokens: Tokens, end: number): number | undefined {
  for (const length of [3, 1]) {
    const at = end - length;
    if (at >= 0 && readCount(tokens, at)?.end === end)
      return BEFORE_OTHERS.has(tokens.norm[at - 1] ?? '') ? undefined : at;
  }
  return undefined;
}

const BEFORE_OTHERS = wordSet('$ £ € - . , : / won lost');
