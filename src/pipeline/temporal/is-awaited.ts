import { AWAITED_NOUNS, AWAITING_WORDS, COMING_NOUNS } from './lexicon/event-words.ts';
import type { Tokens } from './scan-tokens.ts';

/** How many tokens after “'s” what is awaited may stand: “Friday's monthly jobs report”. */
const REACH = 3;

/**
 * Whether tokens `[from, to)` date what the text waits for: “were cautious before Friday's jobs report”, “turns to
 * Friday's vote”. Written after that day, the same words look back at it.
 */
export function isAwaited(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.norm[to] !== "'" || tokens.norm[to + 1] !== 's') return false;
  const last = tokens.norm[from - 1] ?? '';
  const leader = last === 'to' || last === 'for' ? (tokens.norm[from - 2] ?? '') : last;
  if (leader !== 'before' && !AWAITING_WORDS.has(leader)) return false;
  for (let at = to + 2; at < to + 2 + REACH; at += 1) {
    const word = tokens.norm[at] ?? '';
    if (AWAITED_NOUNS.has(word) || COMING_NOUNS.has(word)) return true;
  }
  return false;
}
