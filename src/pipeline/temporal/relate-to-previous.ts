/** How an expression of a sentence stands to the one before it: going on from it, leading to it, or past the aside that it is in. */
import type { FoundExpression } from './found-expression.ts';
import { SAYING_VERBS } from './lexicon/event-words.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Span } from '../types.ts';

/** How many tokens “, $10 billion of 10-year notes” may have. */
const REACH = 14;

const OTHER_CLAUSES = wordSet('who which that after before when while until since if because . ; : — said says " than');

const CAUSES = wordSet('after following over where from');

/** How many tokens “after a shooting that killed two” may have. */
const CAUSE_REACH = 10;

/** Whether it tells what led to the expression before it: “arrested Monday after a shooting Friday”. */
export function leadsTo(
  previous: FoundExpression | undefined,
  { tokens, from }: FoundExpression,
  sentence: Span,
): boolean {
  if (previous?.tokens !== tokens || previous.span.start < sentence.start || from - previous.to > CAUSE_REACH)
    return false;
  // “confirmed on Tuesday that a man was shot on Sunday”
  let leads = tokens.norm[previous.to] === 'that' && SAYING_VERBS.has(wordBefore(previous));
  for (let at = previous.to; at < from; at += 1) {
    const word = tokens.norm[at] ?? '';
    if (CLAUSE_ENDS.has(word)) return false;
    leads ||= CAUSES.has(word);
  }
  return leads;
}

/** Whether it was to follow the expression before it: “was held Sunday and was to appear Monday”. */
export function wasToFollow(
  previous: FoundExpression | undefined,
  { tokens, from }: FoundExpression,
  sentence: Span,
): boolean {
  if (previous?.tokens !== tokens || previous.span.start < sentence.start) return false;
  for (let at = previous.to; at < from; at += 1) {
    const word = tokens.norm[at];
    if ((word === 'was' || word === 'were') && WAS_TO.has(tokens.norm[at + 1] ?? '')) return true;
  }
  return false;
}

const WAS_TO = wordSet('to due scheduled expected supposed');

/** The word before an expression and its preposition. */
function wordBefore({ tokens, from }: FoundExpression): string {
  return tokens.norm[tokens.norm[from - 1] === 'on' ? from - 2 : from - 1] ?? '';
}

/** How many tokens “which peaked at nine percent in” may have. */
const ASIDE_REACH = 8;

const ASIDES = wordSet('which who whose where');

/** Those that do not end in -ed. */
const PARTICIPLES = wordSet('born built held led lost made sent set shut sold taken won written');

/** Whether the expression before it stands between commas: “Inflation, which peaked in October 2022, slowed in May”. */
export function isAfterAside(
  previous: FoundExpression | undefined,
  { tokens }: FoundExpression,
  sentence: Span,
): boolean {
  if (previous?.tokens !== tokens || previous.span.start < sentence.start || tokens.norm[previous.to] !== ',')
    return false;
  for (let at = previous.from - 1; at > 0 && at >= previous.from - ASIDE_REACH; at -= 1) {
    if (tokens.norm[at - 1] !== ',') continue;
    const word = tokens.norm[at] ?? '';
    return ASIDES.has(word) || PARTICIPLES.has(word) || (word.length > 4 && word.endsWith('ed'));
  }
  return false;
}

const CLAUSE_ENDS = wordSet('and but , ; . : — said says "');

/** Whether an expression goes on from the one before it in a list or a sequence: “bills Tuesday and bonds Wednesday”. */
export function goesOn(
  previous: FoundExpression | undefined,
  { tokens, from }: FoundExpression,
  sentence: Span,
): boolean {
  if (previous?.tokens !== tokens || previous.span.start < sentence.start || from - previous.to > REACH) return false;
  for (let at = previous.to; at < from; at += 1) if (OTHER_CLAUSES.has(tokens.norm[at] ?? '')) return false;
  return true;
}
