import { claimNouns, proofNouns } from '../lexicon/event-nouns.ts';
import { isOrdinal } from '../lexicon/ordinals.ts';
import { irregularPast, neverNouns } from '../lexicon/verbs.ts';
import { isSaid } from './saying-signs.ts';
import type { Token } from './token.ts';

/** "the earlier sanctions", "a list of suspects", "in return for help": a verb's place after a determiner or preposition is a noun's. */
export function isNoun(tokens: readonly Token[], index: number): boolean {
  const [token, before, earlier] = [tokens[index], tokens[index - 1], tokens[index - 2]];
  if (!token || !before) return false;
  if (before.lower === 'to' && earlier?.lower === 'according') return true;
  if (isSaid(tokens, index)) return false;
  if (before.lower === 'longer' && earlier?.lower === 'no') return false;
  // "there is evidence that", "have proof that"
  const proof = claimNouns.has(token.lemma) || proofNouns.has(token.lemma);
  const has = before.pos === 'AUX' && (before.lemma === 'be' || before.lemma === 'have');
  if (proof && has && tokens[index + 1]?.lower === 'that' && !token.lower.endsWith('ed')) return true;
  // ", then finance minister,"
  if (before.lower === 'then' && earlier?.text === ',' && tokens[index + 1]?.pos === 'NOUN') return true;
  const plural = token.lower.endsWith('s') && token.lower !== token.lemma;
  const afterDeterminer =
    opensPhrase(before) ||
    ((before.pos === 'ADJ' || before.pos === 'ADV') && earlier !== undefined && opensPhrase(earlier));
  // "the faded map"
  const afterParticiple = before.pos === 'VERB' && before.lower.endsWith('ed') && earlier?.lower === 'the';
  const bare = token.lower === token.lemma && !token.lower.endsWith('ing');
  const afterPreposition = before.pos === 'ADP' && before.lower !== 'to' && bare;
  const endsPhrase =
    bare &&
    (afterDeterminer || afterParticiple || endsCompound(tokens, index)) &&
    (!irregularPast.has(token.lower) || isFinite(tokens[index + 1]));
  return (
    (plural && (afterDeterminer || before.lower === 'of')) ||
    afterPreposition ||
    endsPhrase ||
    isCompound(tokens, index)
  );
}

/** "the", "its", "the orchestra’s": what a noun has to follow. */
const opensPhrase = ({ pos, lower }: Token): boolean =>
  pos === 'DET' || /^(?:its|his|her|their|our)$/u.test(lower) || (pos === 'PART' && /^['’]s$/u.test(lower));

/** "the Civic Watch group", ", Hector Moss": a capital inside a name, or at the start of one inside a sentence. */
export function isNamePart(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const capital = (other: Token | undefined): boolean => other?.pos === 'PROPN' && /^\p{Lu}/u.test(other.text);
  const opens = before === undefined || (before.pos === 'PUNCT' && before.text !== ',');
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  // "Born called the law a betrayal"
  const surname = index === 0 && !token.lower.endsWith('ing') && (isFinite(after) || isAsideOnWho(tokens, index + 1));
  return surname || capital(before) || (capital(after) && (!opens || isForename(tokens, index)));
}

/** "Garner, who", "Garner, 34," */
const isAsideOnWho = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.text === ',' &&
  (/^(?:who|whose|whom)$/u.test(tokens[comma + 1]?.lower ?? '') || tokens[comma + 2]?.text === ',');

/** "Sue Marlow, who …", "Mark Lind resigned": a bare verb at the start of a sentence, and a family name with a verb of its own. */
function isForename(tokens: readonly Token[], index: number): boolean {
  const [token, next, beyond] = [tokens[index], tokens[index + 2], tokens[index + 3]];
  if (index > 0 || token?.lower !== token?.lemma || !next) return false;
  const past = next.pos === 'AUX' || (next.pos === 'VERB' && next.lower !== next.lemma);
  return past || (next.text === ',' && (beyond?.lower === 'who' || beyond?.pos === 'DET'));
}

/** "its first radar map": a bare form that ends a phrase of singular nouns which a determiner opened. */
function endsCompound(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.pos !== 'NOUN' || before.lower.endsWith('s') || before.lower !== before.lemma) return false;
  // "the police say that", "the crew believe"
  if (neverNouns.has(tokens[index]?.lower ?? '')) return false;
  let start = index - 1;
  while (start > 0 && index - start < 5 && ['ADJ', 'NOUN', 'NUM'].includes(tokens[start]?.pos ?? '')) start -= 1;
  return tokens[start]?.pos === 'DET' || /^(?:its|his|her|their|['’]s)$/u.test(tokens[start]?.lower ?? '');
}

/** "tilt meters moved": a bare form before a plural noun, at the start of its clause, is part of a name for things. */
function isCompound(tokens: readonly Token[], index: number): boolean {
  const [before, token, after, next] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  const opens =
    before === undefined ||
    before.pos === 'PUNCT' ||
    before.pos === 'SCONJ' ||
    before.lower === 'when' ||
    before.lower === 'where';
  const plural = after?.pos === 'NOUN' && after.lower.endsWith('s');
  return (
    opens &&
    plural &&
    token?.lower === token?.lemma &&
    (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADP')
  );
}

/** "the 2006 final was", "the dead were", "the general who", "a second, on Monday,": what looks like an adjective ends a phrase with an article. */
export const endsSubject = (tokens: readonly Token[], index: number): boolean =>
  (finite.test(tokens[index + 1]?.lower ?? '') ||
    tokens[index + 1]?.lower === 'who' ||
    (ranks(tokens[index]) && tokens[index + 1]?.text === ',')) &&
  (tokens[index - 1]?.pos === 'DET' || (tokens[index - 1]?.pos === 'NUM' && tokens[index - 2]?.pos === 'DET'));

const ranks = (token: Token | undefined): boolean =>
  isOrdinal(token?.lower ?? '') || /^(?:last|latest|other)$/u.test(token?.lower ?? '');

/** "a fine imposed in May": no adverb stands between an article and a participle that a phrase follows. */
export const standsForNoun = (tokens: readonly Token[], index: number): boolean =>
  /^(?:an?|the)$/u.test(tokens[index - 1]?.lower ?? '') &&
  tokens[index + 1]?.pos === 'VERB' &&
  tokens[index + 2]?.pos === 'ADP' &&
  tokens[index]?.lower.endsWith('ly') === false;

const finite = /^(?:was|were|had|has|have|is|are|will|would|could|did)$/u;

const isFinite = (token: Token | undefined): boolean =>
  finite.test(token?.lower ?? '') ||
  (token?.pos === 'VERB' &&
    token.lower !== token.lemma &&
    (token.lower.endsWith('ed') || irregularPast.has(token.lower)));

/** "though fighting flared", "Flooding that began", "ten days of mourning began": an -ing form with a finite verb of its own. */
export function isActivity(tokens: readonly Token[], index: number): boolean {
  const [before, token, after, next] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  const opens =
    before === undefined || before.lower === 'of' || ['PUNCT', 'SCONJ', 'CCONJ', 'DET'].includes(before.pos);
  return (
    token?.lower.endsWith('ing') === true &&
    token.lower !== 'having' &&
    opens &&
    (isFinite(after) || (after?.lower === 'that' && isFinite(next)))
  );
}

/** "another, hatched in 1991, was blind", "those who signed", "among those arrested": with no noun of its own it is one. */
export function standsAlone(tokens: readonly Token[], index: number): boolean {
  const [token, after] = [tokens[index], tokens[index + 1]];
  if (token?.lower === 'those') {
    const among = tokens[index - 1]?.lower === 'among' && after?.pos === 'VERB';
    return after?.lower === 'who' || (among && after.lower.endsWith('ed'));
  }
  return token?.lower === 'another' && ['PUNCT', 'VERB', 'AUX'].includes(after?.pos ?? 'PUNCT');
}
