import type { FoundExpression } from '../found-expression.ts';
import { COUNTED_AFTER, COUNTED_NOUNS, DATE_PREPOSITIONS, MONTH_NAMES } from '../lexicon/context-words.ts';
import type { CalendarMeaning, Meaning } from '../meaning.ts';
import { dayOf } from '../rules/day-of.ts';
import type { Tokens } from '../scan-tokens.ts';

/** Tokens `[from, to)` of one item: a day, or the first and the last of some. */
interface Item {
  readonly from: number;
  readonly to: number;
}

/** A list as far as it has been read, and whether “and” has closed it. */
interface List {
  readonly items: Item[];
  closed: boolean;
}

/** “Dec. 13, 14 and 16”, “3-4 and 6-7 January”: the month is named once, and each number is a day of it. */
export function addListedDays(found: readonly FoundExpression[]): readonly FoundExpression[] {
  const all: FoundExpression[] = [];
  for (const expression of found) {
    const last = all.at(-1);
    const block = last?.tokens === expression.tokens ? last.to : 0;
    // “Dec. 13, 14 and 16, 2024”: the year belongs to the day before it.
    if (expression.from >= block) all.push(...daysBefore(expression, block), expression, ...daysAfter(expression));
  }
  return all;
}

function daysAfter(expression: FoundExpression): readonly FoundExpression[] {
  const { tokens, to, meaning } = expression;
  if (meaning.kind !== 'calendar' || meaning.day === undefined || meaning.year !== undefined) return [];
  if (meaning.month === undefined || tokens.kind[to - 1] !== 'integer') return [];
  const { items, closed } = readForward(tokens, to, meaning.day);
  const last = items.at(-1);
  if (!last || !closed || items.length < 2 || isCount(tokens.norm[last.to] ?? '')) return [];
  const year = yearAfter(tokens, last.to);
  return items.map((item) =>
    item === last && year
      ? listed(expression, { from: item.from, to: year.to }, { ...meaning, year: year.value })
      : listed(expression, item, meaning),
  );
}

function readForward(tokens: Tokens, from: number, first: number): List {
  const list: List = { items: [], closed: false };
  let previous = first;
  for (let at = from; !list.closed;) {
    const comma = tokens.norm[at] === ',';
    const and = isAnd(tokens, comma ? at + 1 : at);
    const next = at + Number(comma) + Number(and);
    const day = dayAt(tokens, next);
    if (next === at || day === undefined || day <= previous) break;
    list.items.push({ from: next, to: next + 1 });
    list.closed = and;
    previous = day;
    at = next + 1;
  }
  return list;
}

function daysBefore(expression: FoundExpression, block: number): readonly FoundExpression[] {
  const { tokens, from, to } = expression;
  const first = expression.meaning.kind === 'range' ? expression.meaning.from.meaning : expression.meaning;
  if (tokens.kind[from] !== 'integer' || first.kind !== 'calendar' || first.day === undefined) return [];
  const { items, closed } = readBackward(tokens, from, first.day, block);
  const opening = items[0];
  const isList = closed || tokens.norm.slice(from, to).includes('and');
  if (!opening || !isList || !DATE_PREPOSITIONS.has(tokens.norm[opening.from - 1] ?? '')) return [];
  return items.map((item) => listed(expression, item, first));
}

function readBackward(tokens: Tokens, from: number, first: number, block: number): List {
  const list: List = { items: [], closed: false };
  let next = first;
  for (let at = from; ;) {
    const and = isAnd(tokens, at - 1);
    const comma = tokens.norm[at - 1 - Number(and)] === ',';
    const end = at - Number(and) - Number(comma);
    const last = dayAt(tokens, end - 1);
    if (end === at || end <= block || last === undefined || last >= next) return list;
    const start = tokens.norm[end - 2] === '-' ? dayAt(tokens, end - 3) : undefined;
    at = start !== undefined && start < last && end - 3 >= block ? end - 3 : end - 1;
    list.items.unshift({ from: at, to: end });
    list.closed ||= and;
    next = start ?? last;
  }
}

function listed(
  expression: FoundExpression,
  { from, to }: Item,
  { month = 1, year }: CalendarMeaning,
): FoundExpression {
  const { tokens, block } = expression;
  const span = (a: number, b: number): FoundExpression['span'] => ({
    start: tokens.start[a] ?? 0,
    end: tokens.end[b - 1] ?? 0,
  });
  const day = (at: number): Meaning => dayOf(year, month, dayAt(tokens, at) ?? 1);
  const isRange = tokens.norm[from + 1] === '-';
  const meaning: Meaning = isRange
    ? {
        kind: 'range',
        from: { span: span(from, from + 1), meaning: day(from) },
        to: { span: span(to - 1, to), meaning: day(to - 1) },
      }
    : day(from);
  return { tokens, block, from, to, span: span(from, to), ruleId: isRange ? 'day-range' : 'month-day', meaning };
}

function isAnd(tokens: Tokens, at: number): boolean {
  return tokens.norm[at] === 'and' || tokens.norm[at] === 'or';
}

function dayAt(tokens: Tokens, at: number): number | undefined {
  const value = tokens.kind[at] === 'integer' ? Number(tokens.norm[at]) : 0;
  return value >= 1 && value <= 31 ? value : undefined;
}

function yearAfter(tokens: Tokens, at: number): { readonly value: number; readonly to: number } | undefined {
  const to = tokens.norm[at] === ',' ? at + 2 : at + 1;
  const value = tokens.kind[to - 1] === 'integer' ? Number(tokens.norm[to - 1]) : 0;
  return value >= 1500 && value < 2100 ? { value, to } : undefined;
}

/** “On May 3, 4 and 5 people came”. */
function isCount(word: string): boolean {
  return COUNTED_AFTER.has(word) || COUNTED_NOUNS.has(word) || MONTH_NAMES.has(word) || /^[a-z]{2,}s$/.test(word);
}
