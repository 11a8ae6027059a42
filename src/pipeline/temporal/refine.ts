import type { FoundExpression } from './found-expression.ts';
import { namesYear, grainOf } from './grain.ts';
import { calendarCore, withYear } from './share-year.ts';
import type { Meaning } from './meaning.ts';

type Refiner = (found: readonly FoundExpression[]) => readonly FoundExpression[];

/** In this order, and why. */
const REFINERS: readonly Refiner[] = [
  // A signal is read off the words before an expression: it has to be known before two become one range.
  addSignals,
  // “April and June 1955”: the first takes the year of the last, also where they make no range.
  shareYears,
  // “the quarter ended Sept. 30”: the words after it say which quarter.
  anchorPeriods,
  // “from March to May 2024”: two expressions become one before either is resolved, since each fills the other's gaps.
  joinRanges,
];

export function refine(found: readonly FoundExpression[]): readonly FoundExpression[] {
  return REFINERS.reduce((expressions, refiner) => refiner(expressions), found);
}

const SIGNALS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'by',
  'since',
  'until',
  'till',
  'from',
  'to',
  'through',
  'throughout',
  'during',
  'before',
  'after',
  'between',
  'within',
  'for',
  'over',
  'of',
  'around',
  'about',
  'into',
  'as',
]);

function addSignals(found: readonly FoundExpression[]): readonly FoundExpression[] {
  return found.map((expression) => {
    const { tokens, from } = expression;
    const at = from - 1;
    if (at < 0 || !SIGNALS.has(tokens.norm[at] ?? '')) return expression;
    const span = { start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0 };
    return { ...expression, signal: { span, text: tokens.text.slice(span.start, span.end) } };
  });
}

const LISTS: ReadonlySet<string> = new Set(['and', 'or', '/', '-', '&', ',']);

function shareYears(found: readonly FoundExpression[]): readonly FoundExpression[] {
  return found.map((expression, at) => {
    const next = found[at + 1];
    if (!next || next.tokens !== expression.tokens || next.from !== expression.to + 1) return expression;
    if (!LISTS.has(expression.tokens.norm[expression.to] ?? '')) return expression;
    const [a, b] = [calendarCore(expression.meaning), calendarCore(next.meaning)];
    const sharable =
      a &&
      b?.year !== undefined &&
      a.year === undefined &&
      !a.within &&
      !a.lean &&
      (a.month !== undefined || a.season !== undefined);
    const alike =
      a && b && (a.month !== undefined) === (b.month !== undefined) && (a.day !== undefined) === (b.day !== undefined);
    const inOrder = a && b && (a.month ?? 0) <= (b.month ?? 0) && (a.season ?? 0) % 4 <= (b.season ?? 0);
    return sharable && alike && inOrder ? { ...expression, meaning: withYear(expression.meaning, b.year) } : expression;
  });
}

const PERIOD_ENDS: ReadonlySet<string> = new Set([
  'ended',
  'ending',
  'to',
  'through',
  'that',
  'on',
  'in',
  'which',
  'beginning',
  'began',
  'starting',
  'of',
]);

function anchorPeriods(found: readonly FoundExpression[]): readonly FoundExpression[] {
  return found.map((expression, at) => {
    const next = found[at + 1];
    const { meaning, tokens, to } = expression;
    if (
      meaning.kind !== 'shift' ||
      meaning.from !== 'context' ||
      next?.tokens !== tokens ||
      next.from - to > 3 ||
      next.from === to
    )
      return expression;
    for (let between = to; between < next.from; between += 1)
      if (!PERIOD_ENDS.has(tokens.norm[between] ?? '')) return expression;
    const grain = grainOf(next.meaning);
    return (meaning.unit === 'quarter' || meaning.unit === 'week') && (grain === 'day' || grain === 'month')
      ? { ...expression, meaning: { ...meaning, from: next.meaning } }
      : expression;
  });
}

const CONNECTORS: ReadonlySet<string> = new Set(['to', '-', 'until', 'till', 'through', 'and', '—']);

function joinRanges(found: readonly FoundExpression[]): readonly FoundExpression[] {
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
