import { FORETELLING_VERBS, RESULTS } from './lexicon/event-words.ts';
import { MODALS } from './lexicon/tense-words.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Tokens } from './scan-tokens.ts';
import { tenseOf } from './tense-of-verb.ts';
import type { Span } from '../types.ts';

/** How many tokens “said a vote by the whole council on” may have. */
const REACH = 10;

const LISTS = wordSet('and or');

/**
 * Whether tokens `[from, to)` date what somebody said would be: “said rain Friday would slow the search”. The day of
 * saying stands at its verb: “said Friday it would”.
 */
export function isForetold(tokens: Tokens, from: number, to: number, sentence: Span): boolean {
  const next = LISTS.has(tokens.norm[to] ?? '') ? to + 2 : to;
  if (!MODALS.has(tokens.norm[next] ?? '')) return false;
  const last = tokens.norm[from - 1] === 'on' ? from - 2 : from - 1;
  if (RESULTS.has(tokens.norm[last] ?? '')) return false;
  for (let at = last; at >= 0 && at > last - REACH && (tokens.start[at] ?? 0) >= sentence.start; at -= 1) {
    const word = tokens.norm[at] ?? '';
    if (FORETELLING_VERBS.has(word)) return at < last;
    if (word === ',' || tenseOf(tokens, at) !== 'unknown') return false;
  }
  return false;
}
