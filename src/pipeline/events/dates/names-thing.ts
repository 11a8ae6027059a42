import type { TemporalExpression } from '../../types.ts';
import type { Token } from '../words/token.ts';
import { tokensIn } from '../words/tokens-in.ts';
import { determiners } from '../lexicon/pronouns.ts';

const possessors = new Set(['’s', "'s", '’', "'"]);

/** Whether a date only says which thing is meant: "the 2019 law", "Monday’s vote", "its most recent test". */
export function namesThing(tokens: readonly Token[], expression: TemporalExpression): boolean {
  const own = tokensIn(tokens, expression.span);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return false;
  const [before, after, beyond] = [tokens[first - 1], tokens[last + 1], tokens[last + 2]];
  const nominal = (token: Token | undefined): boolean =>
    token?.pos === 'NOUN' || token?.pos === 'ADJ' || token?.pos === 'PROPN' || token?.pos === 'VERB';
  if (after && possessors.has(after.lower) && after.pos !== 'AUX') return nominal(beyond);
  if (/['’]s?$/u.test(tokens[last]?.lower ?? '')) return nominal(after);
  if (tokens[first]?.pos === 'ADJ' && own.length === 1 && expression.value.type === 'reference')
    return nominal(after) || /^ones?$/u.test(after?.lower ?? '');
  const noun =
    after?.pos === 'NOUN' ||
    (after?.pos === 'ADJ' && beyond?.pos === 'NOUN') ||
    (after?.text === '-' && beyond !== undefined);
  const opened = before?.pos === 'ADJ' || determiners.has(before?.lower ?? '') || possessors.has(before?.lower ?? '');
  // "In the spring of 1968 students", "In the 1930s farmers left": the phrase is over with its date.
  const whole = /\sof\s\S*\d{3,4}$/iu.test(expression.text);
  const begins = /\ds$/u.test(expression.text) && after?.lower !== after?.lemma && beyond?.pos === 'VERB';
  if (whole || (begins && expression.signal !== undefined)) return false;
  return noun && (opened || /^(?:the|a|an|this|that|its|his|their)\s/iu.test(expression.text));
}
