import type { Span } from '../types.ts';
import { abbreviations, finalAbbreviations } from './abbreviations.ts';

const isSpace = (char: string | undefined): boolean =>
  char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === ' ';
const closers = '"\'”’)]»›';
const openers = '"\'“‘([«‹—–-•';
const word = /[\p{L}\p{N}.'’-]/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const digit = /\p{Nd}/u;
/** Words that open a sentence but never carry on a name: they settle "at 9 a.m. The…". */
const starters = new Set(
  'the a an he she it they we i you this that these those but and in on at for after before when while as if his her its their there then so yet however now later last since no what'.split(
    ' ',
  ),
);
const longestAbbreviation = 8;

/** The word that ends at `end`, at most `longestAbbreviation` characters of it, in lower case. */
function wordBefore(text: string, from: number, end: number): string {
  let start = end;
  while (start > from && end - start <= longestAbbreviation && word.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end).toLowerCase();
}

function wordAfter(text: string, start: number, to: number): string {
  let end = start;
  while (end < to && end - start < 12 && word.test(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

/** Whether the full stop at `stop` only abbreviates, given where the next word begins. */
function abbreviates(text: string, from: number, stop: number, next: number, to: number): boolean {
  const before = wordBefore(text, from, stop);
  const after = wordAfter(text, next, to);
  const startsSentence = starters.has(after.toLowerCase());
  if (/^[a-z]$/u.test(before)) return before !== 'i' || !startsSentence;
  if (/^(?:[a-z]\.)+[a-z]$/u.test(before)) return !startsSentence;
  if (finalAbbreviations.has(before)) return !startsSentence;
  return abbreviations.has(before) && !(before === 'no' && !digit.test(after.charAt(0)));
}

/**
 * Splits `text` from `from` to `to` into sentences. A sentence ends at `.`, `!`, `?` or `…`, with the quotation marks
 * and brackets that close on it, before white space and something that can open a sentence.
 * Spans leave out the white space between sentences; every other character is in exactly one. Linear time.
 */
export function splitSentences(text: string, from = 0, to = text.length): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  const push = (end: number): void => {
    let [first, last] = [start, end];
    while (first < last && isSpace(text[first])) first += 1;
    while (last > first && isSpace(text[last - 1])) last -= 1;
    if (last > first) spans.push({ start: first, end: last });
    start = end;
  };
  for (let at = from; at < to; at += 1) {
    const end = sentenceEnd(text, from, at, to);
    if (end !== undefined) {
      push(end);
      at = end;
    }
  }
  push(to);
  return spans;
}

/** Where the sentence ends whose terminator stands at `at`, or undefined when none ends there. */
function sentenceEnd(text: string, from: number, at: number, to: number): number | undefined {
  const mark = text.charAt(at);
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return undefined;
  let end = at + 1;
  while (end < to && closers.includes(text.charAt(end))) end += 1;
  if (end < to && !isSpace(text[end])) return undefined;
  let next = end;
  while (next < to && isSpace(text[next])) next += 1;
  if (next >= to) return undefined;
  let opening = next;
  while (opening < to && openers.includes(text.charAt(opening))) opening += 1;
  const first = String.fromCodePoint(text.codePointAt(opening) ?? 0x20);
  if (lower.test(first)) return undefined;
  if (
    mark === '.' &&
    end === at + 1 &&
    (upper.test(first) || digit.test(first)) &&
    abbreviates(text, from, at, opening, to)
  )
    return undefined;
  return end;
}
