import type { EntityMention } from '../../types.ts';
import { findIdiom } from './find-idiom.ts';
import { indexOfClause, subjectTokens } from '../clauses/clause-parts.ts';
import { repeatWords } from '../lexicon/connectives.ts';
import { aspectualVerbs, motionVerbs, particles } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { tellsRepeat } from '../reference/tells-repeat.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Subject } from '../reference/subject.ts';
import { withoutFurtherAct } from '../clauses/without-further-act.ts';

/**
 * Lemmas of the clause's verbs, what is done first: "began sanctioning" is "sanction", "went to meet" is "meet". A
 * particle that changes the meaning stays with its verb: "put off". A turn of phrase gives the verb that it means.
 */
export function verbLemmas(read: ReadSentence, clause: Clause): readonly string[] {
  const { verb } = clause;
  if (!verb) return [];
  const group = Array.from({ length: verb.to - verb.from }, (_, i) => verb.from + i);
  const after = clause.tokens.filter((at) => at >= verb.to && !(clause.subject ?? []).includes(at));
  const lemmas = [...group, ...after].flatMap((at) =>
    read.tokens[at]?.pos === 'VERB' && !read.dated.has(at) ? [withParticle(read, at)] : [],
  );
  const [head] = lemmas;
  if (head !== undefined && (aspectualVerbs.has(head) || motionVerbs.has(head)) && lemmas.length > 1)
    return [...lemmas.slice(1), head];
  return lemmas.length > 0 ? lemmas : [read.tokens[verb.head]?.lemma ?? ''];
}

function withParticle(read: ReadSentence, at: number): string {
  const meaning = findIdiom(read, at);
  if (meaning !== undefined) return meaning;
  const lemma = read.tokens[at]?.lemma ?? '';
  const next = read.tokens[at + 1]?.lower ?? '';
  return particles.has(next) && read.tokens[at + 1]?.pos !== 'SCONJ' && particles.get(next)?.has(lemma) === true
    ? `${lemma} ${next}`
    : lemma;
}

/** A clause with the further predicates of its subject: "met in Varn | and signed a truce". */
function predicatesOf(read: ReadSentence, clause: Clause): readonly Clause[] {
  if (clause.origin) return [clause];
  const self = indexOfClause(read, clause);
  const further = read.clauses.filter(
    (other) => other.parent === self && other.role === 'coordinate' && subjectTokens(read, other).length === 0,
  );
  return [clause, ...further];
}

/** Nouns and adjectives of a clause and of the further predicates of its subject. */
export function nounLemmas(read: ReadSentence, clause: Clause): readonly string[] {
  return predicatesOf(read, clause).flatMap(({ tokens }) =>
    tokens.flatMap((at) => {
      const token = read.tokens[at];
      return (token?.pos === 'NOUN' || token?.pos === 'ADJ') && !read.dated.has(at) ? [token.lemma] : [];
    }),
  );
}

const empty = new Set(
  'be have do say tell take make get go come time year month week day people country side part way first last new'.split(
    ' ',
  ),
);

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);

/**
 * Lemmas of the content words of a clause, of its subject and of further predicates that no other date dates, without
 * dates and names: what it is about.
 */
export function termsOf(
  read: ReadSentence,
  clause: Clause,
  subject: Subject | undefined,
  names: readonly EntityMention[],
): readonly string[] {
  const named = (at: number): boolean =>
    names.some(({ span }) => span.start <= (read.tokens[at]?.start ?? -1) && span.end > (read.tokens[at]?.start ?? -1));
  // "the coach Emil Hartog": what he is called is not what was done.
  const isTitle = (at: number): boolean =>
    read.tokens[at]?.pos === 'NOUN' &&
    names.some(({ span, kind }) => kind !== 'place' && span.start === read.tokens[at + 1]?.start);
  const predicates = predicatesOf(read, clause).filter(
    (one) => one === clause || !one.tokens.some((at) => read.dated.has(at)),
  );
  const content = predicates
    .flatMap((one) => withoutFurtherAct(read, one).tokens)
    .flatMap((at) => {
      const token = read.tokens[at];
      if (!token || read.dated.has(at) || named(at) || isTitle(at)) return [];
      if (repeatWords.has(token.lower)) return tellsRepeat(read, at) ? [token.lower] : [];
      const meaning = findIdiom(read, at);
      if (meaning !== undefined) return [meaning];
      return contentTags.has(token.pos) && !empty.has(token.lemma) && /\p{L}/u.test(token.lemma) ? [token.lemma] : [];
    });
  return [...new Set([...content, ...(subject?.terms ?? [])])];
}
