import type { CalendarDate, Sentence, TemporalExpression } from '../types.ts';
import type { FoundExpression } from './found-expression.ts';
import { addsToToday, goesOn, isAfterAside, isListedWith, leadsTo, wasToFollow } from './relate-to-previous.ts';
import { isAfterEvent } from './is-after-event.ts';
import { isAwaited } from './is-awaited.ts';
import { isDeed } from './is-deed.ts';
import { wordSet } from './lexicon/word-set.ts';
import { EMPTY_THREAD } from './narrative-thread.ts';
import { numericOrder } from './numeric-order.ts';
import { readPassageModes, speaksFromToday } from './passage-mode.ts';
import { readDeadline } from './read-deadline.ts';
import { isPluperfect } from './read-pluperfect.ts';
import { isScheduled, readTense, speaksOfNow } from './read-tense.ts';
import type { ResolveContext } from './resolve/context.ts';
import { resolveOne, type Walk } from './resolve-one.ts';
import { resolveRange } from './resolve-range.ts';
import type { Tense } from './tense-of-verb.ts';
import { wasToBe } from './was-to-be.ts';

/** Walks the expressions in the order of the text, so that each can hang on the one before. */
export function resolveExpressions(
  found: readonly FoundExpression[],
  sentences: readonly Pick<Sentence, 'span'>[],
  published: CalendarDate,
): readonly TemporalExpression[] {
  const modes = readPassageModes(found, published);
  const fromToday = speaksFromToday(found, published);
  const order = numericOrder(found);
  const walk: Walk = { thread: EMPTY_THREAD };
  const expressions: TemporalExpression[] = [];
  let sentence = 0;
  found.forEach((expression, at) => {
    while ((sentences[sentence + 1]?.span.start ?? Infinity) <= expression.span.start) sentence += 1;
    const narrative = modes[at] ?? false;
    if (expression.onlyIn !== undefined && (expression.onlyIn === 'narrative') !== narrative) return;
    const within = sentences[sentence]?.span ?? expression.span;
    const inSentence = within.end - within.start > expression.span.end - expression.span.start + 12;
    const { previous, latest, previousDay, pastDay, eventDay, previousPeriod, previousQuarter } = walk.thread;
    const { tokens, from, to } = expression;
    const word = expression.signal?.text.toLowerCase() ?? '';
    let tense: Tense | undefined;
    const deadline = readDeadline(tokens, from, to, within);
    // A deadline lies ahead, also where it “was extended”; in a story it does only where somebody has it now.
    const ahead = (): boolean =>
      deadline === 'running' || (deadline === 'set' && (!narrative || speaksOfNow(tokens, from, to, within)));
    const readOnce = (): Tense => (tense ??= ahead() ? 'future' : readTense(tokens, from, to, within));
    const context: ResolveContext = {
      published,
      sentence,
      block: expression.block,
      sentenceStart: within.start,
      inSentence,
      narrative,
      fromToday,
      order,
      previous,
      latest,
      previousDay,
      pastDay,
      eventDay,
      previousPeriod,
      previousQuarter,
      // Read only where it is asked for.
      tense: readOnce,
      looksAhead: () =>
        (readOnce() === 'future' && speaksOfNow(tokens, from, to, within)) || isScheduled(tokens, from, within),
      deadline,
      pluperfect: () => isPluperfect(tokens, from, to, within),
      isAfterEvent: () => isAfterEvent(tokens, from, to, within),
      isAwaited: () => isAwaited(tokens, from, to),
      isDeed: () => isDeed(tokens, from, within),
      goesOn: () => goesOn(found[at - 1], expression, within),
      isListed: () => isListedWith(found[at - 1], expression, within),
      addsToToday: () => addsToToday(found[at - 1], expression, within),
      isAfterAside: () => isAfterAside(found[at - 1], expression, within),
      wasToBe: () => wasToBe(tokens, from, within),
      wasToFollow: () => wasToFollow(found[at - 1], expression, within),
      leadsTo: () => leadsTo(found[at - 1], expression, within),
      byTheWay: word !== '' && tokens.norm[from - 2] === ',',
      setFor: word === 'for',
      headsList: tokens.norm[to] === ':',
      isBy: word === 'by',
      isIn: word === 'in',
      pointsBack: BACK.has(word),
      pointsAhead: AHEAD.has(word),
    };
    expressions.push(resolveFound(expression, context, walk));
  });
  return expressions;
}

function resolveFound(found: FoundExpression, context: ResolveContext, walk: Walk): TemporalExpression {
  const { meaning } = found;
  return meaning.kind === 'range'
    ? resolveRange(found, meaning, context, walk)
    : resolveOne(found, found.span, meaning, context, walk);
}

const BACK = wordSet('since after of');
const AHEAD = wordSet('until till by before through for from past');
