import { wordSet } from '../lexicon/word-set.ts';
import type { FoundExpression } from '../found-expression.ts';
import { grainOf, namesYear } from '../grain.ts';
import type { Meaning } from '../meaning.ts';

const CONNECTORS = wordSet('to - until till through and —');

/** “from March to May 2024”: two expressions and their connector become one range. */
export function joinRanges(found: readonly FoundExpression[]): readonly FoundExpression[] {
  const joined: FoundExpression[] = [];
  for (const expression of found) {
    const previous = joined.at(-1);
    const range = previous && rangeOf(previous, expression);
    if (range) joined[joined.length - 1] = range;
    else joined.push(expression);
  }
  return joined;
}

function rangeOf(a: FoundExpression, b: FoundExpression): FoundExpression | undefined {
  if (a.tokens !== b.tokens || b.from !== a.to + 1 || !areEnds(a.meaning, b.meaning)) return undefined;
  const connector = a.tokens.norm[a.to] ?? '';
  const opener = a.signal?.text.toLowerCase();
  if (!CONNECTORS.has(connector)) return undefined;
  if (connector === 'and' && opener !== 'between') return undefined;
  if (connector === 'to' && opener !== 'from' && a.meaning.kind !== b.meaning.kind) return undefined;
  if ((connector === 'until' || connector === 'till') && opener !== 'from') return undefined;
  return {
    ...a,
    to: b.to,
    span: { start: a.span.start, end: b.span.end },
    ruleId: 'range',
    meaning: { kind: 'range', from: { span: a.span, meaning: a.meaning }, to: { span: b.span, meaning: b.meaning } },
  };
}

function areEnds(a: Meaning, b: Meaning): boolean {
  if (a.kind === 'range' || b.kind === 'range') return false;
  const [first, last] = [grainOf(a), grainOf(b)];
  if (first === undefined || last === undefined) return false;
  return first === last || namesYear(a) || !namesYear(b) || first !== 'year';
}
