import type { Span } from '../types.ts';
import { abbreviations, finalAbbreviations } from './abbreviations.ts';
import { isCapital, isDigit, isInWord, isSmall, isSpace } from './character-class.ts';

const closers = '"\'”’)]»›';
const openers = '"\'“‘([«‹—–-•';
/** Words that open a sentence but never carry on a name: they settle "at 9 a.m. The…". */
const starters = new Set(
  'the a an he she it they we i you this that these those but and in on at for after before when while as if his her its their there then so yet however now later last since no what'.split(
    ' ',
  ),
);
const longestAbbreviation = 8;

const FULL_STOP = 46;
const EXCLAMATION_MARK = 33;
const QUESTION_MARK = 63;
const ELLIPSIS = 0x2026;

/** The word that ends at `end`, at most `longestAbbreviation` characters of it, in lower case. */
function wordBefore(text: string, from: number, end: number): string {
  let start = end;
  while (start > from && end - start <= longestAbbreviation && isInWord(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end).toLowerCase();
}

function wordAfter(text: string, start: number, to: number): string {
  let end = start;
  while (end < to && end - start < 12 && isInWord(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

/** Whether the full stop at `stop` only abbreviates, given where the next word begins. */
function abbreviates(text: string, from: number, stop: number, next: number, to: number): boolean {
  const before = wordBefore(text, from, stop);
  const initial = before.length === 1 && before >= 'a' && before <= 'z';
  const initials = before.includes('.') && /^(?:[a-z]\.)+[a-z]$/.test(before);
  const final = finalAbbreviations.has(before);
  if (!initial && !initials && !final && !abbreviations.has(before)) return false;
  const after = wordAfter(text, next, to);
  if (initial || initials || final) return (initial && before !== 'i') || !starters.has(after.toLowerCase());
  return before !== 'no' || isDigit(after.charCodeAt(0));
}

/**
 * Splits `text` from `from` to `to` into sentences. A sentence ends at `.`, `!`, `?` or `…`, with the quotation marks
 * and brackets that close on it, before white space and something that can open a sentence.
 * Spans leave out the white space between sentences; every other character is in exactly one. Linear time.
 */
export function splitSentences(text: string, from = 0, to = text.length): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== FULL_STOP && code !== QUESTION_MARK && code !== EXCLAMATION_MARK && code !== ELLIPSIS) continue;
    const end = sentenceEnd(text, from, at, to);
    if (end === NONE) continue;
    pushTrimmed(spans, text, start, end);
    start = end;
    at = end;
  }
  pushTrimmed(spans, text, start, to);
  return spans;
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let [first, last] = [start, end];
  while (first < last && isSpace(text.charCodeAt(first))) first += 1;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last -= 1;
  if (last > first) spans.push({ start: first, end: last });
}

/** No sentence ends there. */
const NONE = -1;

/** Where the sentence ends whose terminator stands at `at`. */
function sentenceEnd(text: string, from: number, at: number, to: number): number {
  let end = at + 1;
  while (end < to && closers.includes(text.charAt(end))) end += 1;
  if (end < to && !isSpace(text.charCodeAt(end))) return NONE;
  let next = end;
  while (next < to && isSpace(text.charCodeAt(next))) next += 1;
  if (next >= to) return NONE;
  let opening = next;
  while (opening < to && openers.includes(text.charAt(opening))) opening += 1;
  const first = text.codePointAt(opening) ?? 0x20;
  if (isSmall(first)) return NONE;
  const abbreviable = text.charCodeAt(at) === FULL_STOP && end === at + 1 && (isCapital(first) || isDigit(first));
  return abbreviable && abbreviates(text, from, at, opening, to) ? NONE : end;
}
