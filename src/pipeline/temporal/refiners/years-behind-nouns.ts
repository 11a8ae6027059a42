import type { FoundExpression } from '../found-expression.ts';
import type { Meaning } from '../meaning.ts';
import type { Tokens } from '../scan-tokens.ts';
import { calendarCore, lacksYear, withYear } from '../share-year.ts';

/** How many words “spring counter-offensive” may have. */
const LONGEST_NAME = 4;

/** “the May riots of 1968”, “the spring offensive of 1918”: the year that names the thing is that of its month or season. */
export function yearsBehindNouns(found: readonly FoundExpression[]): readonly FoundExpression[] {
  return found.map((expression, at) => {
    const core = calendarCore(expression.meaning);
    const next = found[at + 1];
    if (!core || !lacksYear(core) || next?.tokens !== expression.tokens) return expression;
    const year = loneYear(next.meaning);
    if (year === undefined || !isNamedBy(expression, next)) return expression;
    return { ...expression, meaning: withYear(expression.meaning, year) };
  });
}

function loneYear(meaning: Meaning): number | undefined {
  if (meaning.kind !== 'calendar' || meaning.month !== undefined || meaning.season !== undefined) return undefined;
  return meaning.year;
}

/** “the” before it, nouns behind it, then “of” and the year. */
function isNamedBy({ tokens, from, to }: FoundExpression, year: FoundExpression): boolean {
  const { norm } = tokens;
  const of = year.from - 1;
  const isNamed = norm[from] === 'the' || norm[from - 1] === 'the' || norm[from - 1] === 's';
  if (!isNamed || norm[of] !== 'of' || of === to || of - to > LONGEST_NAME) return false;
  return isOneName(tokens, to, of);
}

function isOneName({ norm, kind }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if ((kind[at] !== 'word' && norm[at] !== '-') || norm[at] === 'of') return false;
  return true;
}
