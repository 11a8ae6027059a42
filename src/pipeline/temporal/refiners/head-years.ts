import type { FoundExpression } from '../found-expression.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { calendarCore, lacksYear, withYear } from '../share-year.ts';

const MARKS = wordSet(': — -');

/** “1914: The archduke is shot on June 28.”: the year that heads an entry is that of its days. */
export function headYears(found: readonly FoundExpression[]): readonly FoundExpression[] {
  if (!found.some((expression) => headingYear(expression) !== undefined)) return found;
  let head: { readonly block: number; readonly year: number } | undefined;
  return found.map((expression) => {
    const core = calendarCore(expression.meaning);
    const year = headingYear(expression);
    if (year !== undefined) head = { block: expression.block, year };
    else if (head?.block === expression.block && core && lacksYear(core))
      return { ...expression, meaning: withYear(expression.meaning, head.year) };
    return expression;
  });
}

function headingYear({ tokens, from, to, meaning }: FoundExpression): number | undefined {
  const opens = from === 0 || (from === 1 && tokens.norm[0] === 'in');
  if (!opens || meaning.kind !== 'calendar' || meaning.month !== undefined || !MARKS.has(tokens.norm[to] ?? ''))
    return undefined;
  const isGlued = tokens.norm[to] === '-' && tokens.end[to - 1] === tokens.start[to];
  return isGlued ? undefined : meaning.year;
}
