import type { PartOfSpeech } from 'wink-nlp';
import { lemmaOfRegularPast } from './inflect.ts';
import { attributes, pastsAlsoNouns } from '../lexicon/verb-forms.ts';
import { irregularPast } from '../lexicon/verbs.ts';
import { isSaid } from './saying-signs.ts';
import { endsSubject, isActivity, isNamePart, isNoun, standsAlone, standsForNoun } from './noun-signs.ts';
import type { Token } from './token.ts';
import {
  isAfterAuxiliary,
  isBehindNoun,
  isDone,
  isParticiple,
  isPastAfterAdverb,
  opensAsParticiple,
} from './verb-signs.ts';

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
    const leads = token.lower === 'according' || (token.lower === 'thanks' && tokens[index + 1]?.lower === 'to');
    if (leads) return { ...token, pos: 'ADP' };
    if (token.lower === 'bid' && isOffer(tokens, index)) return { ...token, pos: 'NOUN' };
    if (isAdverbInGroup(tokens, index)) return { ...token, pos: 'ADV' };
    // "an earlier bid"
    const compares = token.lower === 'earlier' || token.lower === 'later';
    if (compares && token.pos === 'ADV' && tokens[index - 1]?.pos === 'DET') return { ...token, pos: 'ADJ' };
    return repairByTag(tokens, index, token) ?? repairPast(tokens, index, token);
  });
}

const possessives: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** "his bid for the presidency ended", "rejected a takeover bid": a noun, unless no other word could be the verb. */
function isOffer(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (possessives.has(before?.lower ?? '')) return true;
  if (before?.pos === 'AUX' || before?.pos === 'PART' || before?.pos === 'PRON') return false;
  return tokens.some(({ pos }, at) => at !== index && (pos === 'VERB' || pos === 'AUX'));
}

function repairByTag(tokens: readonly Token[], index: number, token: Token): Token | undefined {
  switch (token.pos) {
    case 'NOUN':
      return isSaid(tokens, index) ||
        isRelativeVerb(tokens, index) ||
        isWill(tokens, index) ||
        isOnlyVerb(tokens, index)
        ? asVerb(token, token.lower.replace(/s$/u, ''))
        : undefined;
    case 'ADJ':
      if (endsSubject(tokens, index)) return { ...token, pos: 'NOUN' };
      if (isAfterAuxiliary(tokens, index)) return asVerb(token, token.lower);
      // "is alleged to have passed"
      if (tokens[index - 1]?.pos === 'AUX' && tokens[index + 1]?.lower === 'to' && tokens[index + 2]?.lower === 'have')
        return asVerb(token, irregularPast.get(token.lower) ?? lemmaOfRegularPast(token.lower));
      if (isDone(tokens, index)) return asVerb(token, lemmaOfRegularPast(token.lower));
      if (isBehindNoun(tokens, index)) return asVerb(token, lemmaOfRegularPast(token.lower));
      if (isParticiple(tokens, index)) return asVerb(token, token.lower.replace(/ing$/u, ''));
      return isPastAfterAdverb(tokens, index)
        ? asVerb(token, irregularPast.get(token.lower) ?? lemmaOfRegularPast(token.lower))
        : undefined;
    case 'DET':
      return standsAlone(tokens, index) ? { ...token, pos: 'PRON' } : undefined;
    case 'ADV':
      return standsForNoun(tokens, index) ? { ...token, pos: 'NOUN' } : undefined;
    case 'PROPN':
      return opensAsParticiple(tokens, index) ? asVerb(token, lemmaOfRegularPast(token.lower)) : undefined;
    case 'VERB':
      if (isNoun(tokens, index) || isActivity(tokens, index)) return { ...token, pos: 'NOUN' };
      if (attributes.has(token.lower) && nominal.has(tokens[index + 1]?.pos ?? 'X')) return { ...token, pos: 'ADJ' };
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
  // "the king fled was shot": no noun whatever comes next.
  const alone = token.pos === 'NOUN' && !pastsAlsoNouns.has(token.lower);
  // "the bank informed customers": no adjective stands between two nouns.
  const between = token.pos === 'ADJ' && before?.pos === 'NOUN' && after?.pos === 'NOUN';
  const followed = alone || between || after === undefined || afterVerb.has(after.pos);
  if (before === undefined) return token;
  // ", who ordered it, retired": a comma may stand between the subject and its verb.
  const follows = nominal.has(before.pos) || before.text === ',' || isHaveOrBe(before, token);
  return (follows && followed) || isAdverbial(before, tokens[index - 2]) ? asVerb(token, past) : token;
}

/** "both won the prize", "and last sent data": the word before the verb goes with it, and opens no phrase. */
const isAdverbial = ({ lower }: Token, earlier: Token | undefined): boolean =>
  (/^(?:both|all|each)$/u.test(lower) && (nominal.has(earlier?.pos ?? 'X') || earlier?.text === ')')) ||
  (/^(?:last|first)$/u.test(lower) && ['CCONJ', 'PROPN'].includes(earlier?.pos ?? ''));

/** "had split", "had married", "were married", "was shot": the participle of an auxiliary; "is left" may be no verb. */
const isHaveOrBe = (before: Token, { pos }: Token): boolean =>
  before.pos === 'AUX' && (before.lemma === 'have' || (before.lemma === 'be' && (pos === 'ADJ' || pos === 'NOUN')));

/** "which links Varn with", "who lives near": a noun's form right after a relative pronoun and before what completes it. */
function isRelativeVerb(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    token?.lower.endsWith('s') === true &&
    /^(?:which|who)$/u.test(before?.lower ?? '') &&
    ['PROPN', 'DET', 'PRON', 'ADP'].includes(after?.pos ?? '')
  );
}

/** "Ana Reyes lives with Okafor", ", bars both states": a noun's form, where no other word could be the clause's verb. */
function isOnlyVerb(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const plural = token?.lower.endsWith('s') === true && token.lower !== token.lemma;
  if (plural && before?.text === ',' && after?.pos === 'DET') return true;
  if (before?.pos !== 'PROPN' || !(after?.pos === 'DET' || (plural && after?.pos === 'ADP'))) return false;
  const start = tokens.findLastIndex(({ pos }, at) => at < index && pos !== 'PROPN') + 1;
  if (start > 0 && tokens[start - 1]?.pos !== 'PUNCT') return false;
  const pause = tokens.findIndex(({ pos }, at) => at > index && pos === 'PUNCT');
  return !tokens
    .slice(index + 1, pause === -1 ? tokens.length : pause)
    .some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

const willing = new Set(
  'plans hopes aims wants expects intends seeks vows promises threatens needs agrees refuses'.split(' '),
);
/** The same of several: "families plan to march". */
const willingOfMany = new Set(
  'plan hope aim want expect intend seek vow promise threaten need agree refuse'.split(' '),
);

/** ", plans to extend": a noun's form right before an infinitive, with no determiner before it. */
function isWill(tokens: readonly Token[], index: number): boolean {
  const [before, token, after, next] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!token || after?.lower !== 'to' || next?.pos !== 'VERB') return false;
  const several = before?.text === ',' || (before?.pos === 'NOUN' && before.lower !== before.lemma);
  if (!willing.has(token.lower) && !(several && willingOfMany.has(token.lower))) return false;
  return (
    before !== undefined &&
    ['PROPN', 'PRON', 'NOUN', 'PUNCT', 'CCONJ'].includes(before.pos) &&
    !/^(?:its|his|her|their|['’]s?)$/u.test(before.lower)
  );
}

/** "had last been inspected", "was itself charged", "First elected in 2010,": a word before the verb only modifies. */
function isAdverbInGroup(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  if (!inGroup.has(word)) return false;
  if (index === 0 && word === 'first' && tokens[1]?.pos === 'VERB') return true;
  const adverbial = (word === 'last' || word === 'first') && irregularPast.has(tokens[index + 1]?.lower ?? '');
  if (adverbial && ['CCONJ', 'PROPN'].includes(tokens[index - 1]?.pos ?? '')) return true;
  const after = tokens[index + 1]?.pos;
  if (word === 'neither' && after === 'VERB' && index > 0) return true;
  if (tokens[index - 1]?.pos !== 'AUX') return false;
  return after === 'VERB' || after === 'AUX';
}

const inGroup = new Set('last first itself himself herself themselves all both each neither'.split(' '));
