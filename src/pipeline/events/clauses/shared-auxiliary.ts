import { restTokens, subjectTokens } from './clause-parts.ts';
import type { Clause } from './clause.ts';
import { isPastOnly } from '../words/inflect.ts';
import { givingVerbs, intransitiveVerbs, movingVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from './sentence.ts';

/** "was impeached in 2016, tried and removed in 2017": the auxiliary of the first verb is that of the others too. */
export function sharesPassive(read: ReadSentence, clause: Clause): boolean {
  const parent = read.clauses[clause.parent ?? -1];
  const bare =
    clause.role === 'coordinate' && clause.verb?.ambiguous === true && subjectTokens(read, clause).length === 0;
  if (!bare || !parent?.verb || isActive(read, clause)) return false;
  return (parent.verb.passive && parent.verb.form === 'past') || sharesPassive(read, parent);
}

/** "developed by Norvax and approved in Sudria": the second of two participles. */
export function sharesParticiple(read: ReadSentence, clause: Clause): boolean {
  const parent = read.clauses[clause.parent ?? -1];
  const bare = clause.role === 'coordinate' && subjectTokens(read, clause).length === 0;
  if (!bare || !parent || isActive(read, clause)) return false;
  return (parent.role === 'participle' && parent.verb?.ambiguous === true) || sharesParticiple(read, parent);
}

/** "was arrested in 2013 and died in 2014", "was built in 1900 and sank in 1912": the second verb has a voice of its own. */
function isActive(read: ReadSentence, clause: Clause): boolean {
  const verb = read.tokens[clause.verb?.last ?? -1];
  if (!verb || intransitiveVerbs.has(verb.lemma) || isPastOnly(verb.lower)) return true;
  // "burned down in 1908, was rebuilt, burned down again": active as it was before.
  const before = read.clauses.some(
    ({ role, verb: other }) =>
      role === 'main' && other?.passive === false && read.tokens[other.last]?.lemma === verb.lemma,
  );
  return before || (movingVerbs.has(verb.lemma) && isOfPerson(read, clause)) || takesObject(read, clause);
}

/** "was born in Varn and left it": with an object of its own the second verb is active, unless it takes two of them. */
function takesObject(read: ReadSentence, clause: Clause): boolean {
  const after = restTokens(clause).find((at) => !read.free.has(at));
  const [object, verb] = [read.tokens[after ?? -1], read.tokens[clause.verb?.last ?? -1]];
  return ['PRON', 'DET', 'PROPN'].includes(object?.pos ?? '') && !givingVerbs.has(verb?.lemma ?? '');
}

/** "Reyes was freed in 2013 and moved to Sudria": who is freed moves, and a statue is moved. */
function isOfPerson(read: ReadSentence, clause: Clause): boolean {
  let home: Clause | undefined = clause;
  while (home?.role === 'coordinate' && subjectTokens(read, home).length === 0) home = read.clauses[home.parent ?? -1];
  if (!home) return false;
  if (read.tokens[home.opener ?? -1]?.lower === 'who') return true;
  const own = subjectTokens(read, home).map((at) => read.tokens[at]);
  const named = read.entities.some(
    ({ kind, span }) => kind === 'person' && own.some((token) => token?.start === span.start),
  );
  return named || own.some((token) => /^(?:he|she|they|who)$/u.test(token?.lower ?? ''));
}
