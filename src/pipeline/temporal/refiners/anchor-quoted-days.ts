import type { FoundExpression } from '../found-expression.ts';
import { SAYINGS } from '../lexicon/event-words.ts';
import type { Meaning } from '../meaning.ts';
import type { Tokens } from '../scan-tokens.ts';

/** How many tokens “, said the company's head on” may have. */
const REACH = 14;

/** “‘Today the race starts,’ he said Tuesday”: the days of a quotation are counted from the one it was said on. */
export function anchorQuotedDays(found: readonly FoundExpression[]): readonly FoundExpression[] {
  let quotes: Quotes | undefined;
  return found.map((expression, at) => {
    const { tokens, from, meaning } = expression;
    if (!hangsOnPublication(meaning)) return expression;
    if (quotes?.tokens !== tokens) quotes = quotesOf(tokens);
    const quote = quotes.spans.find(({ open, close }) => open < from && from < close);
    const day = quote && (dayAfter(found, at, quote.close) ?? dayBefore(found, at, quote.open));
    return day ? { ...expression, meaning: countedFrom(meaning, day) } : expression;
  });
}

interface Quotes {
  readonly tokens: Tokens;
  readonly spans: readonly { readonly open: number; readonly close: number }[];
}

function quotesOf(tokens: Tokens): Quotes {
  const marks: number[] = [];
  for (let at = 0; at < tokens.count; at += 1) if (tokens.norm[at] === '"') marks.push(at);
  const spans = marks.flatMap((open, i) => (i % 2 === 0 ? [{ open, close: marks[i + 1] ?? tokens.count }] : []));
  return { tokens, spans };
}

/** “today”, “yesterday”, “tonight”. */
function hangsOnPublication(meaning: Meaning): boolean {
  if (meaning.kind === 'time') return meaning.of !== undefined && hangsOnPublication(meaning.of);
  return meaning.kind === 'shift' && meaning.unit === 'day' && meaning.from === 'published' && !meaning.elastic;
}

/** “…,” said Reyes on Tuesday. */
function dayAfter(found: readonly FoundExpression[], at: number, close: number): Meaning | undefined {
  const next = found.slice(at + 1).find(({ from }) => from > close);
  if (next?.tokens !== found[at]?.tokens || !next || next.from > close + REACH) return undefined;
  return says(next.tokens, close + 1, next.from) ? daySaid(next.meaning) : undefined;
}

/** On Tuesday Reyes said: “…”. */
function dayBefore(found: readonly FoundExpression[], at: number, open: number): Meaning | undefined {
  const last = found.slice(0, at).findLast(({ to }) => to <= open);
  if (!last || last.tokens !== found[at]?.tokens || last.to < open - REACH) return undefined;
  return says(last.tokens, last.to, open) ? daySaid(last.meaning) : undefined;
}

function says({ norm }: Tokens, from: number, to: number): boolean {
  let isSaid = false;
  for (let at = from; at < to; at += 1) {
    if (norm[at] === '.' || norm[at] === 'and') return false;
    isSaid ||= SAYINGS.has(norm[at] ?? '');
  }
  return isSaid;
}

function daySaid(meaning: Meaning): Meaning | undefined {
  if (meaning.kind === 'time') return meaning.of && daySaid(meaning.of);
  if (meaning.kind !== 'calendar' || meaning.weekday === undefined || meaning.day !== undefined || meaning.lean)
    return undefined;
  return { ...meaning, isSaid: true };
}

function countedFrom(meaning: Meaning, day: Meaning): Meaning {
  if (meaning.kind === 'time' && meaning.of) return { ...meaning, of: countedFrom(meaning.of, day) };
  return meaning.kind === 'shift' ? { ...meaning, from: day } : meaning;
}
