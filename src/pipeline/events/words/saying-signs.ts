import { subjectPronouns } from '../lexicon/pronouns.ts';
import { sayVerbs } from '../lexicon/verbs.ts';
import type { Token } from './token.ts';

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const quantities = new Set(['some', 'many', 'others', 'most', 'few', 'several']);
/** Verbs of saying whose plain form is also a noun's: "records show", "those close to him say". */
const alsoNouns = new Set(['say', 'show', 'claim', 'fear', 'hope', 'doubt']);

/** Whether a noun's form is a verb of saying: "A guard claims that", "Doctors fear that", "Records show he left". */
export const isSaid = (tokens: readonly Token[], index: number): boolean =>
  isClaim(tokens, index) || isSaidBySome(tokens, index) || isSaidByMany(tokens, index);

/** "A guard claims that …", "Doctors fear that …": after a noun and before what is said. */
function isClaim(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (after?.lower !== 'that' || !nominal.has(before?.pos ?? 'X')) return false;
  const verb = token?.lower.endsWith('s') === true ? token.lower.slice(0, -1) : undefined;
  const plain = isPlural(tokens, index - 1) ? token?.lower : undefined;
  return sayVerbs.has(verb ?? plain ?? '');
}

/** "Some say that …", "The two say that …": between how many and what they say. */
function isSaidBySome(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const many = before?.pos === 'NUM' || quantities.has(before?.lower ?? '');
  return many && sayVerbs.has(token?.lower ?? '') && after?.lower === 'that';
}

/** "Records show he left", "emails seen by the Herald show the minister met her", "accounts, published on Monday, show": before the subject of what is said. */
function isSaidByMany(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!before || !alsoNouns.has(token?.lower ?? '') || !opensReport(tokens, index + 1)) return false;
  if (token?.lower === 'say') return nominal.has(before.pos) || before.text === ',';
  const aside = before.text === ',' && tokens.slice(0, index - 1).some(({ text }) => text === ',');
  return (isPlural(tokens, index - 1) && after?.pos !== 'VERB') || aside || endsParticiple(tokens, index - 1);
}

/** "he left", "the minister", "that it", "prices fell": a subject, which may have "that" before it. */
function opensReport(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (subjectPronouns.has(token?.lower ?? '') || token?.lower === 'that') return true;
  return token?.pos === 'DET' || token?.pos === 'PROPN' || (token?.pos === 'NOUN' && next?.pos === 'VERB');
}

const isPlural = (tokens: readonly Token[], at: number): boolean =>
  /[^s]s$/u.test(tokens[at]?.lower ?? '') && (at === 0 || tokens[at]?.pos === 'NOUN');

/** "seen by the Herald", "released on Tuesday": a phrase right behind a participle ends here. */
function endsParticiple(tokens: readonly Token[], end: number): boolean {
  let at = end;
  while (at > 0 && end - at < 6 && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tokens[at]?.pos ?? '')) at -= 1;
  const participle = tokens[at - 1];
  return at < end && tokens[at]?.pos === 'ADP' && participle?.pos === 'VERB' && participle.lower !== participle.lemma;
}
