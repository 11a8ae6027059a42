import { CLAUSE_MARKS } from './lexicon/tense-words.ts';
import { GRANTS, HOLDS, MOVES } from './lexicon/event-words.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Tokens } from './scan-tokens.ts';
import type { Span } from '../types.ts';

const LIMITS = wordSet('until till by');

/** How many tokens before it what sets a deadline may stand. */
const REACH = 8;

/** `running` as the article is written (“has until Friday”), or once `set` (“was given until Friday”). */
export type Deadline = 'running' | 'set';

/** The deadline that the expression of tokens `[from, to)` is for somebody who has or was given it. */
export function readDeadline(tokens: Tokens, from: number, to: number, sentence: Span): Deadline | undefined {
  if (tokens.norm[to] === "'") return undefined;
  if (tokens.norm[from - 1] === 'to' && isMove(tokens, from - 2)) return 'set';
  if (!LIMITS.has(tokens.norm[from - 1] ?? '')) return undefined;
  for (let at = from - 2; at >= from - REACH && (tokens.start[at] ?? -1) >= sentence.start; at -= 1) {
    const word = tokens.norm[at] ?? '';
    if (CLAUSE_MARKS.has(word) || word === ',') return undefined;
    if (HOLDS.has(word)) return 'running';
    if (GRANTS.has(word))
      return tokens.norm[at - 1] === 'is' || HOLDS.has(tokens.norm[at - 1] ?? '') ? 'running' : 'set';
  }
  return undefined;
}

/** “was moved to”, “was put back to”. */
function isMove(tokens: Tokens, at: number): boolean {
  const word = tokens.norm[at] ?? '';
  return MOVES.has(word) || (SHIFTED.has(word) && PUSHES.has(tokens.norm[at - 1] ?? ''));
}

const SHIFTED = wordSet('back forward up');
const PUSHES = wordSet('put pushed moved brought bumped set shifted');
