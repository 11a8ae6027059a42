import { COMING_NOUNS, SAYING_VERBS } from './lexicon/event-words.ts';
import { wordSet } from './lexicon/word-set.ts';
import { pastOf } from './tense-of-verb.ts';
import type { Tokens } from './scan-tokens.ts';
import type { Span } from '../types.ts';

/** How many tokens “was an explosion at the refinery on” may have. */
const REACH = 7;

const PERFECT = wordSet('have has');
const PREPOSITIONS = wordSet('in on at by during');
const BREAKS = wordSet(', ; : . — - ( ) " to that which who and but or when while until for by after before');

/**
 * Whether the verb that governs tokens `[from, …)` did something then: “resigned on 20 August”, “left the firm in
 * September”. “Called an election on 20 August” and “said the hearing on 20 August” leave open when it is held.
 */
export function isDeed(tokens: Tokens, from: number, sentence: Span): boolean {
  const last = PREPOSITIONS.has(tokens.norm[from - 1] ?? '') ? from - 2 : from - 1;
  if (COMING_NOUNS.has(tokens.norm[last] ?? '')) return false;
  for (let at = last; at > 0 && at > last - REACH && (tokens.start[at] ?? 0) >= sentence.start; at -= 1) {
    const word = tokens.norm[at] ?? '';
    if (BREAKS.has(word)) return false;
    // “There was a fire on 3 May”, but “there was a deadline of 3 May”
    if ((word === 'was' || word === 'were') && tokens.norm[at - 1] === 'there')
      return tokens.norm[at + 1] !== 'to' && tokens.norm[from - 1] !== 'of';
    // “have cancelled flights on New Year's Eve”: what has been done bears no date of its own.
    if (pastOf(tokens, at)) return !PERFECT.has(tokens.norm[at - 1] ?? '') && (at === last || !SAYING_VERBS.has(word));
  }
  return false;
}
