import { wordSet } from './lexicon/word-set.ts';
import { readCount, type ReadCount } from './read-count.ts';
import type { Tokens } from './scan-tokens.ts';

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['sixteen', 1600],
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** Before a number in words these make it a year. */
const YEAR_LEADERS = wordSet('in since by until till from to before after during of ,');

/** “nineteen ninety-six”, “two thousand and one”: a year as it is said, where the word before it makes it one. */
export function readYearWords(tokens: Tokens, at: number): ReadCount | undefined {
  const before = tokens.norm[at - 1] ?? '';
  // “July seventeenth nineteen ninety-six”
  if (!YEAR_LEADERS.has(before) && !before.endsWith('th') && !before.endsWith('st')) return undefined;
  if (tokens.norm[at + 1] === 'thousand') return tokens.norm[at] === 'two' ? readThousands(tokens, at) : undefined;
  const century = CENTURIES.get(tokens.norm[at] ?? '');
  const rest = century === undefined ? undefined : readCount(tokens, at + 1);
  if (century === undefined || !rest || tokens.kind[at + 1] !== 'word' || rest.value < 10 || rest.value > 99)
    return undefined;
  return ends(tokens, rest.end) ? { value: century + rest.value, end: rest.end } : undefined;
}

function readThousands(tokens: Tokens, at: number): ReadCount | undefined {
  const from = tokens.norm[at + 2] === 'and' ? at + 3 : at + 2;
  const rest = tokens.kind[from] === 'word' ? readCount(tokens, from) : undefined;
  const year = rest && rest.value < 100 ? { value: 2000 + rest.value, end: rest.end } : undefined;
  return year && ends(tokens, year.end) ? year : undefined;
}

/** “fifty-cent coins” and “and one people” count something. */
function ends(tokens: Tokens, at: number): boolean {
  const word = tokens.norm[at] ?? '';
  return word !== '-' && !/^[a-z]{3,}s$/.test(word) && word !== 'people';
}
