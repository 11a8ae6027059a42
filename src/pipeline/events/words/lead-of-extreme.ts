import type { Token } from './token.ts';

const extremes: ReadonlySet<string> = new Set(['early', 'late', 'recently', 'far', 'back', 'soon']);

/** "as early as 1988", "as far back as 1975": where the words begin that lead the date at `first`; nothing where none do. */
export function leadOfExtreme(tokens: readonly Token[], first: number): number | undefined {
  const as = tokens[first]?.lower === 'as' ? first : first - 1;
  if (tokens[as]?.lower !== 'as') return undefined;
  let at = as - 1;
  while (as - at < 3 && extremes.has(tokens[at]?.lower ?? '')) at -= 1;
  return at < as - 1 && tokens[at]?.lower === 'as' ? at : undefined;
}
