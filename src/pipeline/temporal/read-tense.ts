import { AUXILIARIES, CLAUSE_MARKS, FUTURE_CUES, NOT_PAST, PAST_CUES } from './lexicon/tense-words.ts';
import type { Tokens } from './scan-tokens.ts';

export type Tense = 'past' | 'future' | 'unknown';

/** How many tokens away a verb still governs an expression. */
const REACH = 30;

/**
 * The tense of the clause that holds tokens `[from, to)`: the nearest verb or cue before it in its sentence, else the
 * first one after it. Looks at most {@link REACH} tokens each way.
 */
export function readTense(tokens: Tokens, from: number, to: number): Tense {
  const before = readBackward(tokens, from);
  if (before !== 'unknown') return before;
  return readForward(tokens, to);
}

function readBackward(tokens: Tokens, from: number): Tense {
  for (let at = from - 1; at >= 0 && at >= from - REACH; at -= 1) {
    const word = tokens.norm[at] ?? '';
    if (isSentenceEnd(tokens, at) || CLAUSE_MARKS.has(word)) return 'unknown';
    const tense = tenseOf(tokens, at);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

function readForward(tokens: Tokens, to: number): Tense {
  for (let at = to; at < tokens.count && at < to + REACH; at += 1) {
    if (isSentenceEnd(tokens, at)) return 'unknown';
    const tense = tenseOf(tokens, at);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

function tenseOf(tokens: Tokens, at: number): Tense {
  const word = tokens.norm[at] ?? '';
  if (tokens.kind[at] !== 'word') return 'unknown';
  if (FUTURE_CUES.has(word)) return word === 'set' || word === 'may' ? futureWhere(tokens, at, word) : 'future';
  if (word === 'to' && isInfinitive(tokens, at)) return 'future';
  if (PAST_CUES.has(word)) return word === 'been' || word === 'put' || word === 'held' || word === 'made' ? participle(tokens, at) : 'past';
  return word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) ? participle(tokens, at) : 'unknown';
}

/** “set to”, “set for”; “may” the verb, not the month. */
function futureWhere(tokens: Tokens, at: number, word: string): Tense {
  if (word === 'may') return tokens.text.charAt(tokens.start[at] ?? 0) === 'm' ? 'future' : 'unknown';
  const next = tokens.norm[at + 1];
  return next === 'to' || next === 'for' ? 'future' : 'past';
}

/** “is to meet”, “are to vote”: a form of “be” before “to”. */
function isInfinitive(tokens: Tokens, at: number): boolean {
  const before = tokens.norm[at - 1];
  return before === 'is' || before === 'are';
}

/** “released” is past, “will be released” and “to be released” are not. */
function participle(tokens: Tokens, at: number): Tense {
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const word = tokens.norm[back] ?? '';
    if (FUTURE_CUES.has(word) && word !== 'set') return 'future';
    if (word === 'to' && tokens.norm[back + 1] === 'be') return 'future';
    if (!AUXILIARIES.has(word) && !word.endsWith('ly') && word !== 'not' && word !== 'also') break;
  }
  return 'past';
}

function isSentenceEnd(tokens: Tokens, at: number): boolean {
  const word = tokens.norm[at];
  if (word !== '.' && word !== '?' && word !== '!') return false;
  const next = tokens.text.charAt(tokens.start[at + 1] ?? 0);
  return tokens.start[at + 1] !== tokens.end[at] && next !== next.toLowerCase() && (tokens.end[at - 1] ?? 0) - (tokens.start[at - 1] ?? 0) > 1;
}
