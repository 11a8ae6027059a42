import { compareDates, makeDate } from '../calendar/calendar-date.ts';
import { openValue, spanValue } from '../calendar/edtf.ts';
import type { CalendarDate, Sentence, Span, TemporalExpression, TemporalValue } from '../types.ts';
import type { FoundExpression } from './found-expression.ts';
import { grainOf } from './grain.ts';
import type { Meaning, RangeMeaning } from './meaning.ts';
import { readPassageModes } from './passage-mode.ts';
import { calendarCore, withYear } from './share-year.ts';
import { readTense, type Tense } from './read-tense.ts';
import { EMPTY_THREAD, followMention, type NarrativeThread } from './narrative-thread.ts';
import type { ResolveContext } from './resolve/context.ts';
import { resolveMeaning, type Resolved } from './resolve/resolve-meaning.ts';

/** Where the walk through the document stands. */
interface Walk {
  thread: NarrativeThread;
}

/** Walks the expressions in the order of the text, so that each can hang on the one before. */
export function resolveExpressions(
  found: readonly FoundExpression[],
  sentences: readonly Sentence[],
  published: CalendarDate,
): readonly TemporalExpression[] {
  const modes = readPassageModes(found, published);
  const order = numericOrder(found);
  const thread: Walk = { thread: EMPTY_THREAD };
  const expressions: TemporalExpression[] = [];
  let sentence = 0;
  found.forEach((expression, at) => {
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.span.start ?? 0) <= expression.span.start)
      sentence += 1;
    const narrative = modes[at] ?? false;
    if (expression.onlyIn !== undefined && (expression.onlyIn === 'narrative') !== narrative) return;
    const context: ResolveContext = {
      published,
      ...thread.thread,
      sentence,
      sentenceStart: sentences[sentence]?.span.start ?? 0,
      narrative,
      tense: lazyTense(expression),
      setFor: expression.signal?.text === 'for',
      pointsAhead: AHEAD.has(expression.signal?.text.toLowerCase() ?? ''),
      order,
    };
    const isRange = expression.meaning.kind === 'range';
    expressions.push(
      isRange
        ? resolveRange(expression, expression.meaning, context, thread)
        : resolveOne(expression, expression.span, expression.meaning, context, thread),
    );
  });
  return expressions;
}

const AHEAD: ReadonlySet<string> = new Set(['until', 'till', 'by', 'before', 'through', 'for', 'from']);

function lazyTense({ tokens, from, to }: FoundExpression): () => Tense {
  let tense: Tense | undefined;
  return () => (tense ??= readTense(tokens, from, to));
}

function resolveOne(
  found: FoundExpression,
  span: Span,
  meaning: Meaning,
  context: ResolveContext,
  thread: Walk,
): TemporalExpression {
  const resolved = resolveMeaning(meaning, context);
  remember(found, meaning, resolved, context, thread);
  return expressionOf(found, span, resolved, openOf(resolved.value, found));
}

/** “since 2020” and “until 2019” are stretches with one end. */
function openOf(value: TemporalValue, { signal }: FoundExpression): TemporalValue {
  if (value.type !== 'date') return value;
  const word = signal?.text.toLowerCase();
  if (word === 'since') return openValue(value, 'start');
  return word === 'until' || word === 'till' ? openValue(value, 'end') : value;
}

function expressionOf(
  found: FoundExpression,
  span: Span,
  resolved: Resolved,
  value: TemporalValue,
): TemporalExpression {
  const { timex, underspecified, anchor, anchorValue, direction } = resolved;
  return {
    span,
    text: found.tokens.text.slice(span.start, span.end),
    ...(found.signal ? { signal: found.signal } : {}),
    ruleId: found.ruleId,
    underspecified,
    anchor,
    ...(anchorValue === undefined ? {} : { anchorValue }),
    direction,
    value,
    timex,
  };
}

function remember(
  found: FoundExpression,
  meaning: Meaning,
  { placed }: Resolved,
  context: ResolveContext,
  walk: Walk,
): void {
  if (!placed || (placed.anchor === 'published' && placed.direction === 'same' && meaning.kind === 'shift')) return;
  walk.thread = followMention(walk.thread, {
    placed,
    sentence: context.sentence,
    narrative: context.narrative,
    signal: found.signal?.text.toLowerCase(),
    flashback: placed.anchor === 'previous' && placed.direction === 'past' && meaning.kind === 'shift',
    opensSentence: found.span.start - context.sentenceStart < 6,
  });
}

function resolveRange(
  found: FoundExpression,
  range: RangeMeaning,
  context: ResolveContext,
  thread: Walk,
): TemporalExpression {
  const end = range.to.meaning;
  const start = range.from.meaning;
  const fromEnd = fillFrom(start, end);
  const first = resolveOne({ ...found, ...partOf(found) }, range.from.span, fromEnd, context, thread);
  const bare = { ...found, signal: undefined };
  const second = resolveOne(bare, range.to.span, fillFrom(end, start), { ...context, ...thread.thread }, thread);
  const ordered = inOrder(found, range, first, second, context, thread);
  const value = rangeValue(ordered[0].value, ordered[1].value);
  return {
    ...ordered[0],
    span: found.span,
    text: found.tokens.text.slice(found.span.start, found.span.end),
    underspecified: `${ordered[0].underspecified}/${ordered[1].underspecified}`,
    value,
    parts: ordered,
  };
}

function partOf(found: FoundExpression): Partial<FoundExpression> {
  return { signal: found.signal?.text.toLowerCase() === 'since' ? undefined : found.signal };
}

/** “April to September 1957”: the first end takes the year that only the last one names. */
function fillFrom(meaning: Meaning, other: Meaning): Meaning {
  const [a, b] = [calendarCore(meaning), calendarCore(other)];
  if (!a || !b || a.year !== undefined || a.within || a.lean || grainOf(a) === 'year' || a.weekday !== undefined)
    return meaning;
  if (b.year === undefined) return meaning;
  return withYear(meaning, b.year);
}

/** “from October to March”, “December to May 2022”: an end before its beginning is a year off. */
function inOrder(
  found: FoundExpression,
  range: RangeMeaning,
  first: TemporalExpression,
  second: TemporalExpression,
  context: ResolveContext,
  thread: Walk,
): readonly [TemporalExpression, TemporalExpression] {
  const [a, b] = [dateOf(first), dateOf(second)];
  if (!a || !b || compareDates(a.interval.start, b.interval.start) <= 0) return [first, second];
  const years = (value: typeof a): number => Number(value.interval.start.slice(0, -6));
  const core = calendarCore(range.to.meaning);
  if (core && core.year === undefined && !core.within) {
    return [
      first,
      resolveOne(
        { ...found, signal: undefined },
        range.to.span,
        withYear(range.to.meaning, years(a) + 1),
        context,
        thread,
      ),
    ];
  }
  const start = calendarCore(range.from.meaning);
  if (start && start.year === undefined && !start.within) {
    return [resolveOne(found, range.from.span, withYear(range.from.meaning, years(b) - 1), context, thread), second];
  }
  return [first, second];
}

function dateOf({ value }: TemporalExpression): Extract<TemporalValue, { type: 'date' }> | undefined {
  return value.type === 'date' ? value : undefined;
}

function rangeValue(a: TemporalValue, b: TemporalValue): TemporalValue {
  const span = a.type === 'date' && b.type === 'date' ? spanValue(a, b) : undefined;
  return span ?? { type: 'unresolved', reason: 'no-anchor', candidates: [] };
}

/** A figure above 12 shows which number is the day, for the figures elsewhere that leave it open. */
function numericOrder(found: readonly FoundExpression[]): ResolveContext['order'] {
  let dayFirst = false;
  let monthFirst = false;
  for (const { meaning } of found) {
    if (meaning.kind !== 'numeric') continue;
    const [a, b, year] = meaning.parts;
    if (a > 12 && makeDate(year, b, a)) dayFirst = true;
    if (b > 12 && makeDate(year, a, b)) monthFirst = true;
  }
  return dayFirst === monthFirst ? undefined : dayFirst ? 'day-first' : 'month-first';
}
