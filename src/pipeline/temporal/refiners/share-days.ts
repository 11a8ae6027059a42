import type { FoundExpression } from '../found-expression.ts';
import { grainOf } from '../grain.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { borrowDay } from '../share-day.ts';

/** “opened at 7 a.m. and closed at 8 p.m. Tuesday”: a clock time takes the day of the one that its sentence goes on to. */
export function shareDays(found: readonly FoundExpression[]): readonly FoundExpression[] {
  return found.map((expression, at) => {
    const next = found[at + 1];
    if (!isClock(expression) || !next || !isClock(next) || !leadsOn(expression, next)) return expression;
    const previous = found[at - 1];
    if (previous && grainOf(previous.meaning) === 'day' && isSameSentence(previous, expression)) return expression;
    return { ...expression, meaning: borrowDay(expression.meaning, next.meaning) };
  });
}

function isClock({ meaning }: FoundExpression): boolean {
  return meaning.kind === 'time' && /^T\d/.test(meaning.time);
}

/** Whether nothing but “and” and a verb stand between the two. */
function leadsOn(a: FoundExpression, b: FoundExpression): boolean {
  if (b.from - a.to > REACH || !isSameSentence(a, b)) return false;
  return a.tokens.norm.slice(a.to, b.from).some((word) => JOINTS.has(word));
}

/** In tokens. */
const REACH = 8;

const JOINTS = wordSet('and or until till then before');

function isSameSentence(a: FoundExpression, b: FoundExpression): boolean {
  if (a.tokens !== b.tokens || b.from - a.to > SENTENCE) return false;
  return !a.tokens.norm.slice(a.to, b.from).some((word) => ENDS.has(word));
}

/** Further apart than so many tokens, it does not matter. */
const SENTENCE = 30;

const ENDS = wordSet('. ! ? ;');
