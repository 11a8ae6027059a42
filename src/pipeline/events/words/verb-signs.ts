import { futures, modals } from '../lexicon/verb-forms.ts';
import { sayVerbs } from '../lexicon/verbs.ts';
import type { Token } from './token.ts';

/** "did not open", "will open": what looks like an adjective is the verb. */
export function isAfterAuxiliary(tokens: readonly Token[], index: number): boolean {
  const [earlier, before] = [tokens[index - 2], tokens[index - 1]];
  const negated = before?.pos === 'PART' && /^(?:did|do|does|will|would|could)$/u.test(earlier?.lower ?? '');
  return negated || (before?.pos === 'AUX' && (modals.has(before.lower) || futures.has(before.lower)));
}

/** "the council limited the petrol that", "chained herself to", "were exterminated in 1881": an -ed word before its object, or in the passive before a year. */
export function isDone(tokens: readonly Token[], index: number): boolean {
  const [before, token, after, next] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (token?.lower.endsWith('ed') !== true) return false;
  if (reflexives.has(after?.lower ?? '')) return true;
  // No adjective stands between its noun and an article.
  if (articles.has(after?.lower ?? '') && (before?.pos === 'NOUN' || before?.pos === 'PROPN')) return true;
  const passive = before?.lower === 'was' || before?.lower === 'were' || before?.lower === 'been';
  return passive && after?.lower === 'in' && /^1\d{3}$|^20\d\d$/u.test(next?.text ?? '');
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const reflexives: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves']);

/** "the deal lapsed in 2022", "until the snow melted": behind its noun and before a phrase or a mark, an -ed word is a verb's, finite or a participle. */
export function isBehindNoun(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.lower.endsWith('ed') !== true || before?.pos !== 'NOUN') return false;
  return after?.pos === 'ADP' || after?.pos === 'PUNCT';
}

/** ", promising to …": an -ing word after a comma and before its complement. */
export function isParticiple(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.lower.endsWith('ing') !== true || before?.text !== ',' || !after) return false;
  return after.lower === 'to' || after.lower === 'that' || after.pos === 'DET' || after.pos === 'PRON';
}

/** "and at first balanced Russia": an -ed word after a conjunction or adverb and right before its object. */
export function isPastAfterAdverb(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.lower.endsWith('ed') !== true) return false;
  const aside = before?.text === ',' && sayVerbs.has(token.lower.replace(/d$/u, ''));
  if ((before?.pos === 'PROPN' || before?.pos === 'NOUN' || before?.pos === 'PRON' || aside) && after?.lower === 'that')
    return true;
  if (before?.pos !== 'ADV' && before?.pos !== 'CCONJ') return false;
  if (before.pos === 'CCONJ' && after?.pos === 'ADP' && followsPast(tokens, index - 1)) return true;
  return after?.pos === 'PROPN' || after?.pos === 'DET' || after?.pos === 'PRON';
}

/** "Educated at the academy, Reyes …": a participle with its capital, which no name ends like, before a phrase and a comma. */
export const opensAsParticiple = (tokens: readonly Token[], index: number): boolean =>
  index === 0 &&
  /^\p{L}{3,}[cdgiklnpstvz]ed$/u.test(tokens[0]?.lower ?? '') &&
  tokens[1]?.pos === 'ADP' &&
  tokens.some(({ text }) => text === ',');

/** "was elected in 2010 and retired in 2015": a past verb before the conjunction, and no adjective that the second would join. */
const followsPast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos !== 'ADJ' &&
  tokens.slice(0, at).some(({ pos, lower, lemma }) => pos === 'VERB' && lower !== lemma && !lower.endsWith('ing'));
