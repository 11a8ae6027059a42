import { allLexicons } from './lexicon/all-lexicons.ts';
import { DECADE_WORDS, ORDINALS, TENS } from './lexicon/number-words.ts';
import { readApostrophe, readClock, readInteger, readPointClock } from './read-figures.ts';
import { readYearWords } from './read-year-words.ts';
import type { Tokens } from './scan-tokens.ts';
import { pushOrdinal, readNumber, type SlotMatch } from './slot-match.ts';
import { buildWordTrie, type WordEntry, type WordNode } from './word-trie.ts';

const NONE: readonly SlotMatch[] = [];
const WORDS = buildWordTrie(allLexicons);

/** Every slot that the token at `at` can begin. Looks a bounded number of tokens ahead. */
export function readSlots(tokens: Tokens, at: number): readonly SlotMatch[] {
  switch (tokens.kind[at]) {
    case 'word':
      return readWord(tokens, at);
    case 'integer':
      return readInteger(tokens, at);
    case 'numeral':
      return readNumber(tokens, at, readPointClock(tokens, at));
    case 'numeric-date':
      return [{ slot: 'numeric', value: tokens.norm[at], end: at + 1 }];
    case 'clock':
      return readClock(tokens, at);
    case 'mark':
      return tokens.norm[at] === "'" ? readApostrophe(tokens, at) : NONE;
    default:
      return NONE;
  }
}

function readWord(tokens: Tokens, at: number): readonly SlotMatch[] {
  const start = STARTS.get(tokens.norm[at] ?? '');
  if (!start) return NONE;
  const found: SlotMatch[] = [];
  if (start.node) collectWords(tokens, at, at + 1, start.node, found);
  return start.isNumber ? readNumberWord(tokens, at, found) : found;
}

function collectWords(tokens: Tokens, first: number, at: number, node: WordNode, found: SlotMatch[]): void {
  for (const entry of node.entries) {
    const end = endOfEntry(tokens, first, at, entry);
    if (end !== undefined) found.push({ slot: entry.slot, value: entry.value, end });
  }
  const next = node.next.size > 0 && at < tokens.count ? node.next.get(tokens.norm[at] ?? '') : undefined;
  if (next) collectWords(tokens, first, at + 1, next, found);
}

/** An abbreviation takes its point in, unless the point looks like the sentence's own. */
function endOfEntry(tokens: Tokens, first: number, at: number, entry: WordEntry): number | undefined {
  if (entry.isCapital && !startsCapital(tokens, first)) return undefined;
  if (!entry.takesPoint || tokens.norm[at] !== '.' || tokens.start[at] !== tokens.end[at - 1]) return at;
  return at + 1 < tokens.count && !(tokens.kind[at + 1] === 'word' && startsCapital(tokens, at + 1)) ? at + 1 : at;
}

export function startsCapital(tokens: Tokens, at: number): boolean {
  const first = tokens.text.charAt(tokens.start[at] ?? 0);
  return first !== first.toLowerCase();
}

const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...ORDINALS.keys(),
  ...TENS.keys(),
  ...DECADE_WORDS.keys(),
  'a',
  'half',
  'couple',
  'both',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]);

/** What begins with a word: entries of the lexicons, a number, or both. */
const STARTS: ReadonlyMap<string, { readonly node: WordNode | undefined; readonly isNumber: boolean }> = new Map(
  [...WORDS.next.keys(), ...NUMBER_STARTS].map((word) => [
    word,
    { node: WORDS.next.get(word), isNumber: NUMBER_STARTS.has(word) },
  ]),
);

/** The words and marks that {@link readSlots} finds something at. */
export const slotStarts: readonly string[] = [...STARTS.keys(), "'"];

function readNumberWord(tokens: Tokens, at: number, found: SlotMatch[]): readonly SlotMatch[] {
  const word = tokens.norm[at] ?? '';
  const ordinal = readOrdinalWord(tokens, at);
  if (ordinal) pushOrdinal(found, ordinal.value, ordinal.end);
  const year = readYearWords(tokens, at);
  if (year) found.push({ slot: 'year', value: year.value, end: year.end });
  const decade = DECADE_WORDS.get(word);
  if (decade !== undefined) found.push({ slot: 'shortDecade', value: decade, end: at + 1 });
  return readNumber(tokens, at, found);
}

/** “third”, “twenty-fourth”. */
function readOrdinalWord(tokens: Tokens, at: number): { value: number; end: number } | undefined {
  const plain = ORDINALS.get(tokens.norm[at] ?? '');
  if (plain !== undefined) return { value: plain, end: at + 1 };
  const tens = TENS.get(tokens.norm[at] ?? '');
  if (tens === undefined) return undefined;
  const next = tokens.norm[at + 1] === '-' ? at + 2 : at + 1;
  const ones = ORDINALS.get(tokens.norm[next] ?? '');
  return ones !== undefined && ones < 10 ? { value: tens + ones, end: next + 1 } : undefined;
}
