import {
  AFTERMATH_NOUNS,
  AFTERMATH_WORDS,
  DIARY_WORDS,
  EVENT_BREAKS,
  PRICE_OWNERS,
  PRICES,
  RESULTS,
} from './lexicon/event-words.ts';
import { wordSet } from './lexicon/word-set.ts';
import { startsCapital } from './read-slots.ts';
import type { Tokens } from './scan-tokens.ts';
import type { Span } from '../types.ts';

/** How many tokens “beating the holders of the cup” may have. */
const REACH = 8;

/**
 * Whether the words around tokens `[from, to)` say that what happened then is over, whatever the verb of the sentence
 * says: “since Friday”, “after Sunday's vote”, “victims of Sunday's attack”, “after beating Spain on Sunday”, “its price on
 * Friday”.
 */
export function isAfterEvent(tokens: Tokens, from: number, to: number, sentence: Span): boolean {
  const word = tokens.norm[from - 1] ?? '';
  if (word === 'since' || isPaid(tokens, from)) return true;
  if (tokens.norm[to] === "'" && tokens.norm[to + 1] === 's') {
    const aftermath = AFTERMATH_WORDS.has(word) || (word === 'of' && AFTERMATH_NOUNS.has(tokens.norm[from - 2] ?? ''));
    if (aftermath) return !DIARY_WORDS.has(tokens.norm[to + 2] ?? '');
    if (isResult(tokens, to + 2)) return true;
  }
  return followsDeed(tokens, from, sentence);
}

/** “Sunday's 3-2 win”, “Monday's deadly bombing”: nobody could speak of it before. */
function isResult(tokens: Tokens, at: number): boolean {
  const isScore =
    tokens.norm[at + 1] === '-' && /^\d+$/.test(tokens.norm[at] ?? '') && /^\d+$/.test(tokens.norm[at + 2] ?? '');
  return isScore || RESULTS.has(tokens.norm[at] ?? '') || RESULTS.has(tokens.norm[at + 1] ?? '');
}

/** “its price on Friday”, “the stock's close Wednesday”. */
function isPaid({ norm }: Tokens, from: number): boolean {
  const at = norm[from - 1] === 'on' ? from - 2 : from - 1;
  return PRICES.has(norm[at] ?? '') && PRICE_OWNERS.has(norm[at - 1] ?? '');
}

/** “after winning Sunday's vote”, “which follows a vigil Sunday”. */
function followsDeed(tokens: Tokens, from: number, sentence: Span): boolean {
  for (let at = from - 1; at > 0 && at >= from - REACH && (tokens.start[at] ?? 0) > sentence.start; at -= 1) {
    const word = tokens.norm[at] ?? '';
    if (word === 'follows' && ARTICLES.has(tokens.norm[at + 1] ?? '')) return true;
    if (EVENT_BREAKS.has(word) && !leadsToNoun(tokens, at, from)) return false;
    if (tokens.norm[at - 1] === 'after') return word.length > 4 && word.endsWith('ing') && !DIARY_WORDS.has(word);
  }
  return false;
}

/** “after losing to the Hawks Monday”, and not “after agreeing to meet Monday”. */
function leadsToNoun(tokens: Tokens, at: number, from: number): boolean {
  if (tokens.norm[at] !== 'to' || at + 1 >= from) return false;
  return ARTICLES.has(tokens.norm[at + 1] ?? '') || startsCapital(tokens, at + 1);
}

const ARTICLES = wordSet('the a an his her its their');
