import { CLAUSE_MARKS } from './lexicon/tense-words.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Tokens } from './scan-tokens.ts';
import { pastOf, tenseOf } from './tense-of-verb.ts';
import type { Span } from '../types.ts';

/** How many tokens away “had” still governs an expression. */
const REACH = 20;

/**
 * Whether the clause that holds tokens `[from, to)` tells what came before what the story tells: “had telephoned on
 * 16 August”, “in April the firm had closed”.
 */
export function isPluperfect(tokens: Tokens, from: number, to: number, sentence: Span): boolean {
  const verb = nearestVerb(tokens, from - 1, -1, sentence) ?? nearestVerb(tokens, to, 1, sentence);
  return verb !== undefined && (tokens.norm[verb] === 'had' ? isAuxiliary(tokens, verb) : hasAuxiliary(tokens, verb));
}

/** The nearest “had” or verb of the clause on one side. */
function nearestVerb(tokens: Tokens, first: number, by: 1 | -1, { start, end }: Span): number | undefined {
  for (let at = first, steps = 0; at >= 0 && at < tokens.count && steps < REACH; at += by, steps += 1) {
    const [place, word] = [tokens.start[at] ?? 0, tokens.norm[at] ?? ''];
    if (place < start || place >= end || CLAUSE_MARKS.has(word)) return undefined;
    if (word === 'had' || tenseOf(tokens, at) !== 'unknown') return at;
  }
  return undefined;
}

/** “had telephoned”, “had not been asked”; and not “had six patients”. */
function isAuxiliary(tokens: Tokens, had: number): boolean {
  let at = had + 1;
  while (isBetween(tokens.norm[at])) at += 1;
  const word = tokens.norm[at] ?? '';
  return tokens.kind[at] === 'word' && (pastOf(tokens, at) || PARTICIPLE.test(word));
}

function hasAuxiliary(tokens: Tokens, verb: number): boolean {
  let at = verb - 1;
  while (tokens.norm[at] === 'been' || isBetween(tokens.norm[at])) at -= 1;
  return tokens.norm[at] === 'had';
}

const isBetween = (word: string | undefined): boolean =>
  word !== undefined && (BETWEEN.has(word) || (word.length > 4 && word.endsWith('ly')));

const BETWEEN = wordSet("not never also already just once first last only since long then twice still n ' t");

/** The endings of irregular participles: gone, written, begun, cut, met, come, felt, stood, born. */
const PARTICIPLE =
  /^(?!(?:one|ten|seven|eleven|even|often|some|ten|men|women|children)$)[a-z]+(?:en|wn|one|ught|un|ung|unk|ut|et|it|ome|elt|ept|ead|ood|orn|ost|ade|ent|old)$/u;
