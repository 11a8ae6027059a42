import type { CalendarDate, Sentence, TemporalExpression } from '../types.ts';
import type { FoundExpression } from './found-expression.ts';
import { contextOf } from './context-of.ts';
import { EMPTY_THREAD } from './narrative-thread.ts';
import { nextDated } from './next-dated.ts';
import { numericOrder } from './numeric-order.ts';
import { readPassageModes, speaksFromToday } from './passage-mode.ts';
import type { ResolveContext } from './resolve/context.ts';
import { resolveOne, type Walk } from './resolve-one.ts';
import { resolveRange } from './resolve-range.ts';

/** Walks the expressions in the order of the text, so that each can hang on the one before. */
export function resolveExpressions(
  found: readonly FoundExpression[],
  sentences: readonly Pick<Sentence, 'span'>[],
  published: CalendarDate,
): readonly TemporalExpression[] {
  const modes = readPassageModes(found, published);
  const fromToday = speaksFromToday(found, published);
  const order = numericOrder(found);
  const next = nextDated(found);
  const walk: Walk = { thread: EMPTY_THREAD };
  const expressions: TemporalExpression[] = [];
  let sentence = 0;
  found.forEach((expression, at) => {
    while ((sentences[sentence + 1]?.span.start ?? Infinity) <= expression.span.start) sentence += 1;
    const narrative = modes[at] ?? false;
    if (expression.onlyIn !== undefined && (expression.onlyIn === 'narrative') !== narrative) return;
    const within = sentences[sentence]?.span ?? expression.span;
    const before = found[at - 1];
    const place = { expression, before, next: next[at], sentence, within, narrative, published, fromToday, order };
    expressions.push(resolveFound(expression, contextOf(place, walk.thread), walk));
  });
  return expressions;
}

function resolveFound(found: FoundExpression, context: ResolveContext, walk: Walk): TemporalExpression {
  const { meaning } = found;
  return meaning.kind === 'range'
    ? resolveRange(found, meaning, context, walk)
    : resolveOne(found, found.span, meaning, context, walk);
}
