import { CLAUSE_MARKS } from './lexicon/tense-words.ts';
import { GRANTS, HOLDS, MOVES } from './lexicon/event-words.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Tokens } from './scan-tokens.ts';
import type { Span } from '../types.ts';

const LIMITS = wordSet('until till by');

/** How many tokens before it what sets a deadline may stand. */
const REACH = 8;

/**
 * `running` as the article is written (“has until Friday”), once `set` (“was given until Friday”), or set in what came
 * before what is told (`past`: “had given them until Friday”).
 */
export type Deadline = 'running' | 'set' | 'past';

/** The deadline that the expression of tokens `[from, to)` is for somebody who has or was given it. */
export function readDeadline(tokens: Tokens, from: number, to: number, sentence: Span): Deadline | undefined {
  if (tokens.norm[to] === "'") return undefined;
  if (tokens.norm[from - 1] === 'to' && (isMove(tokens, from - 2) || isNextMove(tokens, from - 2))) return 'set';
  if (isSoonest(tokens, from)) return 'running';
  if (!LIMITS.has(tokens.norm[from - 1] ?? '')) return undefined;
  for (let at = from - 2; at >= from - REACH && (tokens.start[at] ?? -1) >= sentence.start; at -= 1) {
    const word = tokens.norm[at] ?? '';
    if (CLAUSE_MARKS.has(word) || word === ',') return undefined;
    if (HOLDS.has(word)) return 'running';
    if (GRANTS.has(word)) return grantedWhen(tokens.norm[at - 1] ?? '', tokens.norm[at - 2] ?? '');
  }
  return undefined;
}

function grantedWhen(before: string, second: string): Deadline {
  if (before === 'had' || (before === 'been' && second === 'had')) return 'past';
  return before === 'is' || HOLDS.has(before) ? 'running' : 'set';
}

/** “no sooner than November”, “no later than Friday”. */
function isSoonest({ norm }: Tokens, from: number): boolean {
  return norm[from - 1] === 'than' && COMPARATIVES.has(norm[from - 2] ?? '') && norm[from - 3] === 'no';
}

const COMPARATIVES = wordSet('sooner earlier later');

/** “was moved to”, “was put back to”, “was put off to”. */
function isMove(tokens: Tokens, at: number): boolean {
  const word = tokens.norm[at] ?? '';
  return MOVES.has(word) || (SHIFTED.has(word) && PUSHES.has(tokens.norm[at - 1] ?? ''));
}

/** “was put back to Tuesday and then to”: up to a date of so many tokens. */
const MOVED_DATE = 7;

function isNextMove(tokens: Tokens, last: number): boolean {
  if (!THEN.has(tokens.norm[last] ?? '')) return false;
  for (let at = last - 1; at >= 0 && at >= last - MOVED_DATE; at -= 1)
    if (tokens.norm[at] === 'to') return isMove(tokens, beforeCount(tokens, at - 1));
  return false;
}

/** “postponed twice, first to”: the verb's place. */
function beforeCount({ norm }: Tokens, last: number): number {
  let at = last;
  while (at > 0 && COUNTS.has(norm[at] ?? '')) at -= 1;
  return at;
}

const COUNTS = wordSet('first once twice again , ');
const THEN = wordSet('then and later again');

const SHIFTED = wordSet('back forward up off');
const PUSHES = wordSet('put pushed moved brought bumped set shifted');
