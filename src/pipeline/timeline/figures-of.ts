import { MONTH_NAMES } from '../temporal/lexicon/context-words.ts';
import { readCount, type ReadCount } from '../temporal/read-count.ts';
import { scanTokens, type Tokens } from '../temporal/scan-tokens.ts';
import type { UndatedMention } from '../types.ts';

const mark = '#';

/** Whether a concept is a number. */
export const isFigure = (concept: string): boolean => concept.startsWith(mark);

/** Below it, a number is in every other sentence. */
const least = 3;

/**
 * The numbers in a mention's clause, in digits or words, but for its date and for years: “6,000 lives” and “nine men” are
 * told alike where all else is told in other words.
 */
export function figuresOf({ sentence, clause, expression }: UndatedMention): readonly string[] {
  const { text, span } = sentence;
  const tokens = scanTokens(
    text,
    Math.max(0, clause.start - span.start),
    Math.min(text.length, clause.end - span.start),
  );
  const figures: string[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const count = readCount(tokens, at);
    if (!count) continue;
    const start = span.start + (tokens.start[at] ?? 0);
    const isOwnDate = start >= expression.span.start && start < expression.span.end;
    if (count.value >= least && !isOwnDate && !isOfDate(tokens, at, count))
      figures.push(`${mark}${String(count.value)}`);
    at = count.end - 1;
  }
  return figures;
}

/** A year, or a day beside its month: another date of the clause. */
function isOfDate(tokens: Tokens, at: number, { value, end }: ReadCount): boolean {
  if (tokens.kind[at] !== 'integer') return false;
  const isYear = value >= 1000 && value < 2100;
  return isYear || MONTH_NAMES.has(tokens.norm[at - 1] ?? '') || MONTH_NAMES.has(tokens.norm[end] ?? '');
}
