import { allLexicons } from './lexicon/all-lexicons.ts';
import { DECADE_WORDS, ORDINALS, TENS } from './lexicon/number-words.ts';
import type { SlotName } from './lexicon/define-lexicon.ts';
import { readCount } from './read-count.ts';
import type { Tokens } from './scan-tokens.ts';
import { buildWordTrie, type WordEntry, type WordNode } from './word-trie.ts';

/** A slot filled at some token: its value and the first token after it. */
export interface SlotMatch {
  readonly slot: SlotName;
  readonly value: unknown;
  readonly end: number;
}

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
  const node = WORDS.next.get(tokens.norm[at] ?? '');
  const number = NUMBER_STARTS.has(tokens.norm[at] ?? '');
  if (!node && !number) return NONE;
  const found: SlotMatch[] = [];
  if (node) collectWords(tokens, at, at + 1, node, found);
  return number ? readNumberWord(tokens, at, found) : found;
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
function endOfEntry(tokens: Tokens, first: number, at: number, { traits }: WordEntry): number | undefined {
  if (traits.includes('capital') && !startsCapital(tokens, first)) return undefined;
  if (!traits.includes('point') || tokens.norm[at] !== '.' || tokens.start[at] !== tokens.end[at - 1]) return at;
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

function readNumberWord(tokens: Tokens, at: number, found: SlotMatch[]): readonly SlotMatch[] {
  const word = tokens.norm[at] ?? '';
  const ordinal = readOrdinalWord(tokens, at);
  if (ordinal) pushOrdinal(found, ordinal.value, ordinal.end);
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

function pushOrdinal(found: SlotMatch[], value: number, end: number): void {
  found.push({ slot: 'ord', value, end });
  if (value <= 31) found.push({ slot: 'dom', value, end });
}

function readNumber(tokens: Tokens, at: number, found: SlotMatch[]): readonly SlotMatch[] {
  const count = readCount(tokens, at);
  if (count) found.push({ slot: 'n', value: count.value, end: count.end });
  return found;
}

const ORDINAL_ENDS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** A plain integer: a count, a day of the month, a year, a decade (`1990s`), an ordinal (`17th`). */
function readInteger(tokens: Tokens, at: number): readonly SlotMatch[] {
  const digits = tokens.norm[at] ?? '';
  const value = Number(digits);
  const next = tokens.start[at + 1] === tokens.end[at] ? tokens.norm[at + 1] : undefined;
  const found: SlotMatch[] = [];
  if (next !== undefined && ORDINAL_ENDS.has(next)) {
    pushOrdinal(found, value, at + 2);
    return found;
  }
  const plural = pluralEnd(tokens, at);
  if (plural !== undefined && digits.length === 4 && value % 10 === 0) {
    found.push({ slot: 'decade', value, end: plural });
    return found;
  }
  if (plural !== undefined && digits.length === 2 && value % 10 === 0)
    found.push({ slot: 'shortDecade', value, end: plural });
  if (digits.length <= 2 && value >= 1 && value <= 31) found.push({ slot: 'dom', value, end: at + 1 });
  if (digits.length === 4 && value >= 1000 && value < 2200) found.push({ slot: 'year', value, end: at + 1 });
  if (digits.length === 4 && Number(digits.slice(0, 2)) < 24 && Number(digits.slice(2)) < 60)
    found.push({ slot: 'hhmm', value: digits, end: at + 1 });
  if (digits.length <= 3) found.push({ slot: 'int', value, end: at + 1 });
  if (digits.length === 2) found.push({ slot: 'yy', value, end: at + 1 });
  return readNumber(tokens, at, found);
}

/** After the `s` of `1990s` or `1990's`, written close. */
function pluralEnd(tokens: Tokens, at: number): number | undefined {
  const glued = (i: number): boolean => tokens.start[i + 1] === tokens.end[i];
  if (glued(at) && tokens.norm[at + 1] === 's') return at + 2;
  return glued(at) && tokens.norm[at + 1] === "'" && glued(at + 1) && tokens.norm[at + 2] === 's' ? at + 3 : undefined;
}

/** `'80s`, `'45`. */
function readApostrophe(tokens: Tokens, at: number): readonly SlotMatch[] {
  if (tokens.start[at + 1] !== tokens.end[at] || tokens.kind[at + 1] !== 'integer' || tokens.norm[at + 1]?.length !== 2)
    return NONE;
  const value = Number(tokens.norm[at + 1]);
  const plural = pluralEnd(tokens, at + 1);
  if (plural !== undefined && value % 10 === 0) return [{ slot: 'shortDecade', value, end: plural }];
  return [{ slot: 'yy', value, end: at + 2 }];
}

/** `12.30`, as British papers write the time. */
function readPointClock(tokens: Tokens, at: number): SlotMatch[] {
  const match = /^([01]?\d)\.([0-5]\d)$/.exec(tokens.norm[at] ?? '');
  return match ? [{ slot: 'pointClock', value: `T${(match[1] ?? '').padStart(2, '0')}:${match[2]}`, end: at + 1 }] : [];
}

function readClock(tokens: Tokens, at: number): readonly SlotMatch[] {
  const parts = (tokens.norm[at] ?? '').split(':').map(Number);
  const [hour = 99, minute = 99] = parts;
  if (hour > 24 || minute > 59) return NONE;
  return [
    { slot: 'clock', value: `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, end: at + 1 },
  ];
}
