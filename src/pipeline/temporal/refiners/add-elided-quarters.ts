import type { FoundExpression } from '../found-expression.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { calendarCore } from '../share-year.ts';
import type { Meaning } from '../meaning.ts';
import type { Tokens } from '../scan-tokens.ts';

/** How many tokens after a quarter “the third” may stand. */
const REACH = 30;

const LEADERS = wordSet('in for until till from than of by after before since');
const CLOSERS = wordSet('. , ; : ! ? ) " — - but and as when while because');
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

/** “a cut in the second quarter, none in the third”: after a quarter, the ordinal alone is one too. */
export function addElidedQuarters(found: readonly FoundExpression[]): readonly FoundExpression[] {
  const elided = found.flatMap((expression, at) => elidedAfter(expression, found[at + 1]) ?? []);
  return elided.length === 0 ? found : [...found, ...elided].sort((one, other) => one.span.start - other.span.start);
}

function elidedAfter(expression: FoundExpression, next: FoundExpression | undefined): FoundExpression | undefined {
  const { tokens, to } = expression;
  const named = quarterOf(expression);
  if (named === undefined) return undefined;
  // What stands after another quarter is elided after that one.
  const isLast = next?.tokens !== tokens || quarterOf(next) === undefined;
  const end = Math.min(to + REACH, tokens.count, isLast ? Infinity : next.from);
  for (let at = to + 1; at + 1 < end; at += 1) {
    const quarter = ordinalAt(tokens, at);
    if (quarter === undefined || quarter === named) continue;
    const span = { start: tokens.start[at] ?? 0, end: tokens.end[at + 1] ?? 0 };
    const elided = quarterFrom(quarter - named);
    return { ...expression, from: at, to: at + 2, span, ruleId: 'quarter', meaning: elided, signal: undefined };
  }
  return undefined;
}

/** Of the same year as the one that is named. */
function quarterFrom(steps: number): Meaning {
  const direction = steps < 0 ? 'past' : 'future';
  return { kind: 'shift', unit: 'quarter', count: Math.abs(steps), direction, from: 'text', ofPeriod: true };
}

function quarterOf({ meaning }: FoundExpression): number | undefined {
  return calendarCore(meaning)?.quarter;
}

/** “in the third,” at “the”. */
function ordinalAt({ norm }: Tokens, at: number): number | undefined {
  if (norm[at] !== 'the' || !LEADERS.has(norm[at - 1] ?? '') || !CLOSERS.has(norm[at + 2] ?? '.')) return undefined;
  return ORDINALS.get(norm[at + 1] ?? '');
}
