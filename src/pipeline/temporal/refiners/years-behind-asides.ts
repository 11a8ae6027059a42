import type { FoundExpression } from '../found-expression.ts';
import { calendarCore, lacksYear, withYear } from '../share-year.ts';

/** In tokens. */
const LONGEST_ASIDE = 15;

/** “December 7 (December 8 in Asia), 1941”: the year behind an aside is that of the day before it, and of those within. */
export function yearsBehindAsides(found: readonly FoundExpression[]): readonly FoundExpression[] {
  const years = found.map(yearBehind);
  if (years.every((year) => year === undefined)) return found;
  const refined = [...found];
  years.forEach((behind, at) => {
    if (behind === undefined) return;
    for (let before = at - 1; before >= 0; before -= 1) {
      const expression = found[before];
      if (expression?.tokens !== behind.tokens || expression.to < behind.open) return;
      const core = calendarCore(expression.meaning);
      if (core?.day === undefined || !lacksYear(core)) continue;
      refined[before] = { ...expression, meaning: withYear(expression.meaning, behind.year) };
    }
  });
  return refined;
}

interface YearBehind {
  readonly tokens: FoundExpression['tokens'];
  readonly year: number;
  /** The token that opens the aside. */
  readonly open: number;
}

/** A lone year right behind a bracket, a comma between them or not. */
function yearBehind({ tokens, from, meaning }: FoundExpression): YearBehind | undefined {
  if (meaning.kind !== 'calendar' || meaning.year === undefined || meaning.month !== undefined) return undefined;
  const close = tokens.norm[from - 1] === ',' ? from - 2 : from - 1;
  if (tokens.norm[close] !== ')') return undefined;
  for (let open = close - 1; open >= 0 && close - open <= LONGEST_ASIDE; open -= 1)
    if (tokens.norm[open] === '(') return { tokens, year: meaning.year, open };
  return undefined;
}
