import { wordSet } from './lexicon/word-set.ts';
import { CLAUSE_MARKS, FUTURE_CUES, NOT_PAST, PAST_CUES } from './lexicon/tense-words.ts';
import type { Tokens } from './scan-tokens.ts';

/** `present` is a bare “is” or “are”: what stands now, and until then. */
export type Tense = 'past' | 'present' | 'future' | 'unknown';

/** How many tokens away a verb still governs an expression. */
const REACH = 30;

/**
 * The tense of the clause that holds tokens `[from, to)`: the nearest verb or cue before it in its sentence, else the
 * first one after it. Looks at most {@link REACH} tokens each way.
 */
export function readTense(tokens: Tokens, from: number, to: number): Tense {
  const before = readBackward(tokens, from);
  return before === 'unknown' ? readForward(tokens, from, to) : before;
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

/** From within a sentence only as far as its next comma; a leading “On Monday,” looks past its own. */
function readForward(tokens: Tokens, from: number, to: number): Tense {
  const leads = from < 2 || isSentenceEnd(tokens, from - 1) || isSentenceEnd(tokens, from - 2);
  for (let at = to; at < tokens.count && at < to + REACH; at += 1) {
    if (isSentenceEnd(tokens, at)) return 'unknown';
    if (tokens.norm[at] === ',' && !leads) return 'unknown';
    const tense = tenseOf(tokens, at);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

function tenseOf(tokens: Tokens, at: number): Tense {
  const word = tokens.norm[at] ?? '';
  if (tokens.kind[at] !== 'word') return 'unknown';
  if (FUTURE_CUES.has(word)) return word === 'set' || word === 'may' ? futureWhere(tokens, at, word) : 'future';
  if (word === 'is' || word === 'are') return 'present';
  if (word === 'to' && isInfinitive(tokens, at)) return 'future';
  if (PAST_CUES.has(word)) return PARTICIPLES.has(word) ? participle(tokens, at) : 'past';
  return word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) ? participle(tokens, at) : 'unknown';
}

const PARTICIPLES = wordSet('been held made sent taken found paid built sold brought led told left met won');

/** “set to”, “set for”; “may” the verb, not the month. */
function futureWhere(tokens: Tokens, at: number, word: string): Tense {
  if (word === 'may') return tokens.text.charAt(tokens.start[at] ?? 0) === 'm' ? 'future' : 'unknown';
  const next = tokens.norm[at + 1];
  if (tokens.norm[at - 1] === 'was' || tokens.norm[at - 2] === 'was') return 'past';
  return next === 'to' || next === 'for' ? 'future' : 'past';
}

/** “is to meet”, “were to vote”: a form of “be” before “to”. */
function isInfinitive(tokens: Tokens, at: number): boolean {
  const before = tokens.norm[at - 1];
  return before === 'is' || before === 'are' || before === 'was' || before === 'were';
}

/** “released” is past, “will be released” and “to be released” are not. */
function participle(tokens: Tokens, at: number): Tense {
  for (let back = at - 1; back >= 0 && back >= at - 5; back -= 1) {
    const word = tokens.norm[back] ?? '';
    if (FUTURE_CUES.has(word) && word !== 'set') return 'future';
    if (word === 'to' && tokens.norm[back + 1] === 'be') return 'future';
    if (BREAKS.has(word) || PAST_CUES.has(word)) break;
  }
  return 'past';
}

const BREAKS = wordSet(', ; . " that which who and but after when because as if');

function isSentenceEnd(tokens: Tokens, at: number): boolean {
  const word = tokens.norm[at];
  if (word !== '.' && word !== '?' && word !== '!') return false;
  const quoted = tokens.norm[at + 1] === '"' ? at + 1 : at;
  const next = tokens.text.charAt(tokens.start[quoted + 1] ?? 0);
  const starts = next !== next.toLowerCase() || tokens.norm[quoted + 1] === '"' || /\d/.test(next);
  return (
    tokens.start[quoted + 1] !== tokens.end[quoted] &&
    starts &&
    (tokens.end[at - 1] ?? 0) - (tokens.start[at - 1] ?? 0) > 1
  );
}
