import { TENS, UNITS } from './lexicon/number-words.ts';
import type { Tokens } from './scan-tokens.ts';

export interface ReadCount {
  readonly value: number;
  /** Index of the first token after the number. */
  readonly end: number;
}

/**
 * Reads a cardinal number in digits or words that begins at token `at`: “12”, “1,500”, “2 1/2”, “twenty-four”,
 * “two and a half”, “a dozen”, “one hundred and sixteen”. Looks at most nine tokens ahead.
 */
export function readCount(tokens: Tokens, at: number): ReadCount | undefined {
  const whole = tokens.kind[at] === 'word' ? readWords(tokens, at) : readDigits(tokens, at);
  if (!whole) return undefined;
  return readHalf(tokens, readMillions(tokens, whole));
}

/** “65 million”, “65m years”. */
function readMillions(tokens: Tokens, whole: ReadCount): ReadCount {
  const word = tokens.norm[whole.end] ?? '';
  const size = MILLIONS.get(word) ?? (tokens.norm[whole.end + 1] === 'years' ? SHORT_MILLIONS.get(word) : undefined);
  return size === undefined || whole.value >= 1000 ? whole : { value: whole.value * size, end: whole.end + 1 };
}

const MILLIONS: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['billion', 1e9],
]);

/** Before “years”, as the British write them. */
const SHORT_MILLIONS: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['bn', 1e9],
]);

function readDigits(tokens: Tokens, at: number): ReadCount | undefined {
  const kind = tokens.kind[at];
  if (kind !== 'integer' && kind !== 'numeral') return undefined;
  const figures = tokens.norm[at] ?? '';
  const value = Number(kind === 'integer' ? figures : figures.replaceAll(',', ''));
  if (!Number.isFinite(value) || value > 1e9) return undefined;
  const fraction = tokens.kind[at + 1] === 'numeric-date' ? FRACTIONS.get(tokens.norm[at + 1] ?? '') : undefined;
  if (fraction !== undefined) return { value: value + fraction, end: at + 2 };
  return { value, end: at + 1 };
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['1/2', 0.5],
  ['1/4', 0.25],
  ['3/4', 0.75],
  ['1/3', 1 / 3],
  ['2/3', 2 / 3],
]);

function readWords(tokens: Tokens, at: number): ReadCount | undefined {
  const word = tokens.norm[at] ?? '';
  if ((word === 'a' || word === 'half') && tokens.norm[at + 1] === 'dozen')
    return { value: word === 'a' ? 12 : 6, end: at + 2 };
  if (word === 'half' && tokens.norm[at + 1] === 'a' && tokens.norm[at + 2] === 'dozen')
    return { value: 6, end: at + 3 };
  if (word === 'a' && tokens.norm[at + 1] === 'couple')
    return { value: 2, end: tokens.norm[at + 2] === 'of' ? at + 3 : at + 2 };
  if (word === 'couple' && tokens.norm[at + 1] === 'of') return { value: 2, end: at + 2 };
  if (word === 'a' && tokens.norm[at + 1] === 'thousand') return { value: 1000, end: at + 2 };
  if (word === 'a' && MILLIONS.has(tokens.norm[at + 1] ?? '')) return { value: 1, end: at + 1 };
  if (word === 'a' && tokens.norm[at + 1] === 'hundred') return readAfterHundred(tokens, { value: 100, end: at + 2 });
  if (word === 'both') return { value: 2, end: at + 1 };
  const small = readBelowHundred(tokens, at);
  if (!small) return undefined;
  if (tokens.norm[small.end] === 'hundred')
    return readAfterHundred(tokens, { value: small.value * 100, end: small.end + 1 });
  if (tokens.norm[small.end] === 'thousand') return { value: small.value * 1000, end: small.end + 1 };
  return small;
}

function readAfterHundred(tokens: Tokens, hundreds: ReadCount): ReadCount {
  const from = tokens.norm[hundreds.end] === 'and' ? hundreds.end + 1 : hundreds.end;
  const rest = readBelowHundred(tokens, from);
  return rest ? { value: hundreds.value + rest.value, end: rest.end } : hundreds;
}

function readBelowHundred(tokens: Tokens, at: number): ReadCount | undefined {
  const word = tokens.norm[at] ?? '';
  const unit = UNITS.get(word);
  if (unit !== undefined) return { value: unit, end: at + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return undefined;
  const next = tokens.norm[at + 1] === '-' ? at + 2 : at + 1;
  const ones = UNITS.get(tokens.norm[next] ?? '');
  return ones !== undefined && ones < 10 ? { value: tens + ones, end: next + 1 } : { value: tens, end: at + 1 };
}

/** “two and a half”, “two-and-a-half”: half more. */
function readHalf(tokens: Tokens, whole: ReadCount): ReadCount {
  const step = tokens.norm[whole.end] === '-' ? 2 : 1;
  const first = whole.end + step - 1;
  return tokens.norm[first] === 'and' && tokens.norm[first + step] === 'a' && tokens.norm[first + 2 * step] === 'half'
    ? { value: whole.value + 0.5, end: whole.end + step * 3 }
    : whole;
}
