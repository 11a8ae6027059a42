import type { PartOfSpeech } from 'wink-nlp';
import { lemmaOfRegularPast } from './inflect.ts';
import { irregularPast, sayVerbs } from './lexicon/verbs.ts';
import type { Token } from './tag-words.ts';

const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
/** What can follow a verb but rarely follows the last noun of a phrase without a verb between. */
const afterVerb: ReadonlySet<PartOfSpeech> = new Set([
  'DET',
  'PRON',
  'ADP',
  'ADV',
  'PROPN',
  'PUNCT',
  'NUM',
  'ADJ',
  'SCONJ',
]);

/**
 * Mends what the statistical tagger gets wrong in news prose: a past tense that is also a noun ("the dam burst on",
 * "the collapse left it"). Such a word counts as a verb where it follows a nominal, no determiner opens the phrase just
 * before it, and something that follows verbs comes next.
 */
export function repairTags(tokens: readonly Token[]): readonly Token[] {
  const repaired = repairEach(tokens);
  return repaired.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? repaired : findVerb(repaired);
}

/** In a sentence without a verb, the first -ed word after a noun is it: "its chairman retired in 2021"; or "open". */
function findVerb(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(
    ({ pos, lower }, at) =>
      pos === 'ADJ' &&
      (lower.endsWith('ed') || lower === 'open') &&
      nominal.has(tokens[at - 1]?.pos ?? 'X') &&
      tokens[at + 1]?.pos !== 'NOUN',
  );
  if (tokens[verb]?.lower === 'open') return tokens.map((token, at) => (at === verb ? asVerb(token, 'open') : token));
  return tokens.map((token, at) => (at === verb ? asVerb(token, lemmaOfRegularPast(token.lower)) : token));
}

function repairEach(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    if (token.lower === 'according') return { ...token, pos: 'ADP' };
    if (isAdverbInGroup(tokens, index)) return { ...token, pos: 'ADV' };
    return repairByTag(tokens, index, token) ?? repairPast(tokens, index, token);
  });
}

function repairByTag(tokens: readonly Token[], index: number, token: Token): Token | undefined {
  switch (token.pos) {
    case 'NOUN':
      return isClaim(tokens, index) || isRelativeVerb(tokens, index) || isWill(tokens, index)
        ? asVerb(token, token.lower.replace(/s$/u, ''))
        : undefined;
    case 'ADJ':
      if (isAfterAuxiliary(tokens, index)) return asVerb(token, token.lower);
      if (isParticiple(tokens, index)) return asVerb(token, token.lower.replace(/ing$/u, ''));
      return isPastAfterAdverb(tokens, index)
        ? asVerb(token, irregularPast.get(token.lower) ?? lemmaOfRegularPast(token.lower))
        : undefined;
    case 'PROPN':
      return opensAsParticiple(tokens, index) ? asVerb(token, lemmaOfRegularPast(token.lower)) : undefined;
    case 'VERB':
      if (isNoun(tokens, index) || isActivity(tokens, index)) return { ...token, pos: 'NOUN' };
      return isNamePart(tokens, index) ? { ...token, pos: 'PROPN' } : undefined;
    default:
      return undefined;
  }
}

const asVerb = (token: Token, lemma: string): Token => ({ ...token, pos: 'VERB', lemma });

/** "the dam burst on", "had split": a past tense that is also a noun or an adjective. */
function repairPast(tokens: readonly Token[], index: number, token: Token): Token {
  const past = irregularPast.get(token.lower);
  if (past === undefined) return token;
  if (token.pos === 'VERB' || token.pos === 'AUX') return token.lower === 'lay' ? token : { ...token, lemma: past };
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const followed = after === undefined || afterVerb.has(after.pos);
  // ", who ordered it, retired": a comma may stand between the subject and its verb.
  const follows = before !== undefined && (nominal.has(before.pos) || before.text === ',' || isHaveOrBe(before, token));
  return follows && followed ? asVerb(token, past) : token;
}

/** "had split", "had married", "were married": the participle of an auxiliary. "Was cut" is tagged right; "is left" may be no verb. */
const isHaveOrBe = (before: Token, { pos }: Token): boolean =>
  before.pos === 'AUX' && (before.lemma === 'have' || (before.lemma === 'be' && pos === 'ADJ'));

/** "the earlier sanctions", "a list of suspects", "in return for help": a verb's place after a determiner or preposition is a noun's. */
function isNoun(tokens: readonly Token[], index: number): boolean {
  const [token, before, earlier] = [tokens[index], tokens[index - 1], tokens[index - 2]];
  if (!token || !before) return false;
  if (before.lower === 'to' && earlier?.lower === 'according') return true;
  // ", then finance minister,"
  if (before.lower === 'then' && earlier?.text === ',' && tokens[index + 1]?.pos === 'NOUN') return true;
  const plural = token.lower.endsWith('s') && token.lower !== token.lemma;
  const afterDeterminer =
    before.pos === 'DET' || ((before.pos === 'ADJ' || before.pos === 'ADV') && earlier?.pos === 'DET');
  // "the faded map"
  const afterParticiple = before.pos === 'VERB' && before.lower.endsWith('ed') && earlier?.lower === 'the';
  const bare = token.lower === token.lemma && !token.lower.endsWith('ing');
  const afterPreposition = before.pos === 'ADP' && before.lower !== 'to' && bare;
  const endsPhrase =
    bare && (afterDeterminer || afterParticiple || endsCompound(tokens, index)) && !irregularPast.has(token.lower);
  return (
    (plural && (afterDeterminer || before.lower === 'of')) ||
    afterPreposition ||
    endsPhrase ||
    isCompound(tokens, index)
  );
}

/** "A guard claims that …": a noun's form after a noun and before what is said. */
function isClaim(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    token?.lower.endsWith('s') === true &&
    after?.lower === 'that' &&
    nominal.has(before?.pos ?? 'X') &&
    sayVerbs.has(token.lower.replace(/s$/u, ''))
  );
}

/** "did not open", "will open": what looks like an adjective is the verb. */
function isAfterAuxiliary(tokens: readonly Token[], index: number): boolean {
  const [earlier, before] = [tokens[index - 2], tokens[index - 1]];
  const modal = /^(?:will|would|can|could|may|might|shall|must)$/u;
  const negated = before?.pos === 'PART' && /^(?:did|do|does|will|would|could)$/u.test(earlier?.lower ?? '');
  return negated || (before?.pos === 'AUX' && modal.test(before.lower));
}

/** "the Civic Watch group", ", Hector Moss": a capital inside a name, or at the start of one inside a sentence. */
function isNamePart(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const capital = (other: Token | undefined): boolean => other?.pos === 'PROPN' && /^\p{Lu}/u.test(other.text);
  const opens = before === undefined || (before.pos === 'PUNCT' && before.text !== ',');
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  return capital(before) || (capital(after) && (!opens || isForename(tokens, index)));
}

/** "Sue Marlow, who …", "Mark Lind resigned": a bare verb at the start of a sentence, and a family name with a verb of its own. */
function isForename(tokens: readonly Token[], index: number): boolean {
  const [token, next, beyond] = [tokens[index], tokens[index + 2], tokens[index + 3]];
  if (index > 0 || token?.lower !== token?.lemma || !next) return false;
  const past = next.pos === 'AUX' || (next.pos === 'VERB' && next.lower !== next.lemma);
  return past || (next.text === ',' && (beyond?.lower === 'who' || beyond?.pos === 'DET'));
}

/** "which links Varn with", "who lives near": a noun's form right after a relative pronoun and before what completes it. */
function isRelativeVerb(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    token?.lower.endsWith('s') === true &&
    /^(?:which|who)$/u.test(before?.lower ?? '') &&
    ['PROPN', 'DET', 'PRON', 'ADP'].includes(after?.pos ?? '')
  );
}

const willing = new Set(
  'plans hopes aims wants expects intends seeks vows promises threatens needs agrees refuses'.split(' '),
);

/** ", plans to extend": a noun's form right before an infinitive, with no determiner before it. */
function isWill(tokens: readonly Token[], index: number): boolean {
  const [before, token, after, next] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!token || !willing.has(token.lower) || after?.lower !== 'to' || next?.pos !== 'VERB') return false;
  return (
    before !== undefined &&
    ['PROPN', 'PRON', 'NOUN', 'PUNCT', 'CCONJ'].includes(before.pos) &&
    !/^(?:its|his|her|their|['’]s?)$/u.test(before.lower)
  );
}

/** "its first radar map": a bare form that ends a phrase of singular nouns which a determiner opened. */
function endsCompound(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.pos !== 'NOUN' || before.lower.endsWith('s') || before.lower !== before.lemma) return false;
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

/** "had last been inspected", "was itself charged", "First elected in 2010,": a word before the verb only modifies. */
function isAdverbInGroup(tokens: readonly Token[], index: number): boolean {
  if (index === 0 && tokens[0]?.lower === 'first' && tokens[1]?.pos === 'VERB') return true;
  if (tokens[index - 1]?.pos !== 'AUX' || !inGroup.has(tokens[index]?.lower ?? '')) return false;
  const after = tokens[index + 1]?.pos;
  return after === 'VERB' || after === 'AUX';
}

const inGroup = new Set('last first itself himself herself themselves all both each'.split(' '));

/** ", promising to …": an -ing word after a comma and before its complement. */
function isParticiple(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.lower.endsWith('ing') !== true || before?.text !== ',' || !after) return false;
  return after.lower === 'to' || after.lower === 'that' || after.pos === 'DET' || after.pos === 'PRON';
}

/** "and at first balanced Russia": an -ed word after a conjunction or adverb and right before its object. */
function isPastAfterAdverb(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.lower.endsWith('ed') !== true) return false;
  const aside = before?.text === ',' && sayVerbs.has(token.lower.replace(/d$/u, ''));
  if ((before?.pos === 'PROPN' || before?.pos === 'NOUN' || before?.pos === 'PRON' || aside) && after?.lower === 'that')
    return true;
  if (before?.pos !== 'ADV' && before?.pos !== 'CCONJ') return false;
  if (before.pos === 'CCONJ' && after?.pos === 'ADP' && followsPast(tokens, index - 1)) return true;
  return after?.pos === 'PROPN' || after?.pos === 'DET' || after?.pos === 'PRON';
}

const finite = /^(?:was|were|had|has|have|is|are|will|would|could|did)$/u;

/** "though fighting flared", "Flooding that began": an -ing form that opens a clause, with a finite verb of its own. */
function isActivity(tokens: readonly Token[], index: number): boolean {
  const [before, token, after, next] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  const opens = before === undefined || ['PUNCT', 'SCONJ', 'CCONJ', 'DET'].includes(before.pos);
  const isFinite = (other: Token | undefined): boolean =>
    finite.test(other?.lower ?? '') ||
    (other?.pos === 'VERB' &&
      other.lower !== other.lemma &&
      (other.lower.endsWith('ed') || irregularPast.has(other.lower)));
  return (
    token?.lower.endsWith('ing') === true && opens && (isFinite(after) || (after?.lower === 'that' && isFinite(next)))
  );
}

/** "Educated at the academy, Reyes …": a participle with its capital, which no name ends like, before a phrase and a comma. */
const opensAsParticiple = (tokens: readonly Token[], index: number): boolean =>
  index === 0 &&
  /^\p{L}{3,}[cdgiklnpstvz]ed$/u.test(tokens[0]?.lower ?? '') &&
  tokens[1]?.pos === 'ADP' &&
  tokens.some(({ text }) => text === ',');

/** "was elected in 2010 and retired in 2015": a past verb before the conjunction, and no adjective that the second would join. */
const followsPast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos !== 'ADJ' && tokens.slice(0, at).some(({ pos, lower }) => pos === 'VERB' && lower.endsWith('ed'));
