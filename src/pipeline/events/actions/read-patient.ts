import type { EntityMention } from '../../types.ts';
import { restTokens, subjectTokens } from '../clauses/clause-parts.ts';
import type { Clause } from '../clauses/clause.ts';
import { headNoun } from '../clauses/head-noun.ts';
import { scaleVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/**
 * The noun for what an act befell: the object, or the subject of a passive or of what rises by itself. Nothing where that is a name or a pronoun, or
 * where no verb says what was done.
 */
export function readPatient(
  read: ReadSentence,
  clause: Clause,
  action: string,
  names: readonly EntityMention[],
): string | undefined {
  const { verb } = clause;
  if (!verb || clause.role === 'nominal' || clause.role === 'relative') return undefined;
  // "Sent troops into the valley" means "invaded", and befell no troops.
  const [said = ''] = action.split(' ');
  if (!read.tokens.some(({ lemma }) => lemma === said)) return undefined;
  const phrase = verb.passive || changesItself(read, clause, said) ? subjectTokens(read, clause) : restTokens(clause);
  return namesOne(read, phrase, names) ? undefined : headNoun(read, phrase);
}

/** "Wages rose", "prices fell 4 points": nothing follows that was raised or felled, unless by how much. */
function changesItself(read: ReadSentence, clause: Clause, verb: string): boolean {
  if (!scaleVerbs.has(verb)) return false;
  const next = read.tokens[restTokens(clause).find((at) => !read.free.has(at)) ?? -1];
  return next === undefined || !['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON'].includes(next.pos);
}

/** Whether the phrase begins with a name that owns nothing: "fined the Harbour Bank 40 million crowns". */
function namesOne(read: ReadSentence, phrase: readonly number[], names: readonly EntityMention[]): boolean {
  const start = read.tokens[phrase.find((at) => read.tokens[at]?.pos !== 'DET') ?? -1]?.start ?? -1;
  const name = names.find(({ span }) => span.start <= start && span.end > start);
  if (!name) return false;
  const next = phrase.find((at) => (read.tokens[at]?.start ?? 0) >= name.span.end);
  return !/^['’]s?$/u.test(read.tokens[next ?? -1]?.text ?? '');
}
