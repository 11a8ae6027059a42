import { subjectPronouns } from '../lexicon/pronouns.ts';
import { occasionNouns } from '../lexicon/time-nouns.ts';
import { reportVerbs } from '../lexicon/verbs.ts';
import { subordinators } from '../lexicon/clause-words.ts';
import { roles } from '../lexicon/titles.ts';
import type { Token } from '../words/token.ts';

const possessive = /^(?:his|her|their|its|my|our)$/u;
const inPhrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART']);

/**
 * Supplies the "that" which a relative clause may leave out: "sold the farm she had bought in 1950", "The bridge they built
 * in 1950 fell". Else the date of the one would be that of the other. The word has no width in the text.
 */
export function supplyThat(tokens: readonly Token[]): readonly Token[] {
  const isLeftOut = (at: number): boolean => tokens[at - 1]?.pos === 'NOUN' && leavesOut(tokens, at);
  if (!tokens.some((_, at) => isLeftOut(at))) return tokens;
  return tokens.flatMap((token, at) => (isLeftOut(at) ? [thatBefore(token), token] : [token]));
}

const thatBefore = ({ start }: Token): Token => ({
  start,
  end: start,
  text: 'that',
  lower: 'that',
  lemma: 'that',
  pos: 'PRON',
});

function leavesOut(tokens: readonly Token[], at: number): boolean {
  if (occasionNouns.has(tokens[at - 1]?.lower ?? '') || !startsClause(tokens, at) || isOwnName(tokens, at))
    return false;
  const start = tokens.findLastIndex(({ pos }, i) => i < at && (pos === 'PUNCT' || pos === 'CCONJ')) + 1;
  const phrase = tokens.slice(start, at);
  // "whose farm she bought": the clause has its opener.
  if (phrase.some(({ lower }) => subordinators.has(lower) || lower === 'whose')) return false;
  const verb = phrase.findLast(isVerb);
  // "told reporters he would", but "said the firm they owned"
  if (verb) return verb.lemma === 'tell' || !reportVerbs.has(verb.lemma);
  const opens = phrase[0]?.pos === 'DET' && phrase.every(({ pos, lower }) => inPhrase.has(pos) || lower === 'of');
  if (!opens || tokens[at]?.pos === 'PROPN') return false;
  return start > 0 && tokens[start - 1]?.text === ','
    ? tokens.slice(0, start).some(isVerb)
    : hasVerbs(tokens.slice(at));
}

/** "the former captain Ray Dutton": a full name after what its bearer does is the name of the same one. */
const isOwnName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'PROPN' && tokens[at + 1]?.pos === 'PROPN' && roles.has(tokens[at - 1]?.lemma ?? '');

/** A subject and its verb: "she had", "her father had", "Okafor built". */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  let end = at;
  if (subjectPronouns.has(word)) end = at + 1;
  else {
    const kind = possessive.test(word) ? 'NOUN' : 'PROPN';
    if (kind === 'NOUN') end += 1;
    while (tokens[end]?.pos === kind) end += 1;
    // "the plan Okafor’s party put forward"
    const owned = end > at && /^['’]s$/u.test(tokens[end]?.text ?? '');
    if (owned) end += 1;
    while (owned && tokens[end]?.pos === 'NOUN') end += 1;
  }
  const subject = end > at;
  while (tokens[end]?.pos === 'ADV') end += 1;
  return subject && isVerb(tokens[end]) && tokens[end]?.lower.endsWith('ing') !== true;
}

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** Whether a second verb follows, which the noun waits for. */
const hasVerbs = (tokens: readonly Token[]): boolean =>
  tokens.filter((token, at) => isVerb(token) && !isVerb(tokens[at - 1]) && tokens[at - 1]?.lower !== 'to').length > 1;
