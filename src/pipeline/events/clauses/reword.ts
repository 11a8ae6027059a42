import type { Token } from '../words/token.ts';

const inPhrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const joins: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', '’s', "'s", 'its', 'his', 'her', 'their']);

/** Farthest from "not only" that its "but" may stand, in words. */
const reach = 12;

/**
 * Puts two turns of phrase as the plain ones that they stand for: "Not only A but also B" as "A and B", and "What began as a
 * protest turned" as "A protest that began turned". Words keep their offsets.
 */
export function reword(tokens: readonly Token[]): readonly Token[] {
  const only = tokens.findIndex(({ lower }, at) => lower === 'not' && tokens[at + 1]?.lower === 'only');
  return beginning(only === -1 ? tokens : bothOf(tokens, only));
}

function bothOf(tokens: readonly Token[], not: number): readonly Token[] {
  let but = not + 2;
  while (but < not + reach && isPhrase(tokens[but])) but += 1;
  if (tokens[but]?.lower === ',') but += 1;
  const after = tokens[but + 1]?.lower === 'also' ? but + 2 : but + 1;
  const parallel = isPhrase(tokens[not + 2]) && isPhrase(tokens[after]);
  const link = tokens[but];
  if (link?.lower !== 'but' || !parallel) return tokens;
  const first = tokens.slice(not + 2, but).filter(({ text }) => text !== ',');
  return [
    ...tokens.slice(0, not),
    ...first,
    { ...link, text: 'and', lower: 'and', lemma: 'and' },
    ...tokens.slice(after),
  ];
}

const isPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (inPhrase.has(token.pos) || joins.has(token.lower));

/** "What began as a protest in 2011 turned into": the thing first, and then what it did. */
function beginning(tokens: readonly Token[]): readonly Token[] {
  const what = tokens.findIndex(({ lower }) => lower === 'what');
  const [relative, verb, as] = [tokens[what], tokens[what + 1], tokens[what + 2]];
  const begins = /^(?:began|started)$/u.test(verb?.lower ?? '') && as?.lower === 'as';
  if (what > 1 || !relative || !verb || !begins) return tokens;
  let end = what + 3;
  while (isPhrase(tokens[end]) && !/^(?:in|at)$/u.test(tokens[end]?.lower ?? '')) end += 1;
  if (end === what + 3) return tokens;
  const that: Token = { ...relative, text: 'that', lower: 'that', lemma: 'that', pos: 'PRON' };
  const told: Token = { ...verb, pos: 'VERB' };
  return [...tokens.slice(0, what), ...tokens.slice(what + 3, end), that, told, ...tokens.slice(end)];
}
