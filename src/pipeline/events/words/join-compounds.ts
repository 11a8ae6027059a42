import { isParticiple, lemmaOfRegularPast } from './inflect.ts';
import { irregularPast } from '../lexicon/verbs.ts';
import type { Token } from './token.ts';

/**
 * Past forms with a hyphen, which are no verb of their own: "a Norland-backed militia", "the long-planned bridge" describe
 * a thing, and "test-fired a missile", "was hand-picked" are one word.
 */
export function joinCompounds(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === '-')) return tokens.map(withLemma);
  return tokens.flatMap((token, at) => {
    if (isSecondPart(tokens, at) && !isWhole(tokens, at)) return { ...token, pos: 'ADJ' as const };
    if (isWhole(tokens, at) || isWhole(tokens, at + 1)) return [];
    const last = tokens[at + 2];
    return last && isWhole(tokens, at + 2) ? join(token, last) : withLemma(token);
  });
}

const tight = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && before.end === after?.start;

/** "backed" of "Norland-backed". */
function isSecondPart(tokens: readonly Token[], at: number): boolean {
  const [first, hyphen, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return hyphen?.text === '-' && tight(first, hyphen) && tight(hyphen, token) && isPast(token);
}

const isPast = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && (token.lower.endsWith('ed') || irregularPast.has(token.lower) || isParticiple(token.lower));

/** "fired" of "test-fired a missile", "picked" of "was hand-picked by": no noun follows that the compound describes. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const [first, after] = [tokens[at - 2], tokens[at + 1]];
  const describes = after !== undefined && ['NOUN', 'PROPN', 'ADJ'].includes(after.pos);
  return isSecondPart(tokens, at) && !describes && /^\p{Ll}/u.test(first?.text ?? '');
}

const join = (first: Token, last: Token): Token => ({
  ...withLemma(last),
  start: first.start,
  text: `${first.text}-${last.text}`,
  lower: `${first.lower}-${last.lower}`,
  lemma: `${first.lower}-${withLemma(last).lemma}`,
});

/** "re-elected" comes without a lemma of its own; "succeed" is one. */
const withLemma = (token: Token): Token =>
  token.pos === 'VERB' && token.lemma === token.lower && /\p{L}{3}(?<!e)ed$/u.test(token.lower)
    ? { ...token, lemma: lemmaOfRegularPast(token.lower) }
    : token;
