import { restTokens, subjectTokens } from './clause-parts.ts';
import type { Clause } from './clause.ts';
import { givingVerbs } from './lexicon/verbs.ts';
import type { ReadSentence } from './read-sentence.ts';

/** "was impeached in 2016 and removed in 2017": the auxiliary of the first verb is the second one's too. */
export function sharesPassive(read: ReadSentence, clause: Clause): boolean {
  const parent = read.clauses[clause.parent ?? -1];
  const bare =
    clause.role === 'coordinate' && clause.verb?.ambiguous === true && subjectTokens(read, clause).length === 0;
  return bare && parent?.verb?.passive === true && parent.verb.form === 'past' && !takesObject(read, clause);
}

/** "developed by Norvax and approved in Sudria": the second of two participles. */
export function sharesParticiple(read: ReadSentence, clause: Clause): boolean {
  const parent = read.clauses[clause.parent ?? -1];
  const bare = clause.role === 'coordinate' && subjectTokens(read, clause).length === 0;
  return bare && parent?.role === 'participle' && parent.verb?.ambiguous === true && !takesObject(read, clause);
}

/** "was born in Varn and left it": with an object of its own the second verb is active, unless it takes two of them. */
function takesObject(read: ReadSentence, clause: Clause): boolean {
  const after = restTokens(clause).find((at) => !read.free.has(at));
  const [object, verb] = [read.tokens[after ?? -1], read.tokens[clause.verb?.last ?? -1]];
  return ['PRON', 'DET', 'PROPN'].includes(object?.pos ?? '') && !givingVerbs.has(verb?.lemma ?? '');
}
