import type { EntityMention } from '../../types.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Discourse } from './discourse.ts';
import { reportVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { isNameAlone, type Subject } from './subject.ts';

/** "The fund said that it would": in what is reported, a pronoun that fits stands for who reports it. */
export function findReporter(
  read: ReadSentence,
  clause: Clause,
  word: string,
  settled: ReadonlyMap<Clause, Subject>,
  discourse: Discourse,
): Subject | undefined {
  const saying = clause.role === 'complement' ? read.clauses[clause.parent ?? -1] : undefined;
  const verb = read.tokens[saying?.verb?.head ?? -1]?.lemma ?? '';
  if (!saying || saying.verb?.passive === true || !reportVerbs.has(verb)) return undefined;
  const speaker = settled.get(saying);
  if (!speaker?.entity || speaker.open || !isNameAlone(speaker)) return undefined;
  return pronounOf(speaker.entity, discourse) === word ? speaker : undefined;
}

/** The pronoun that a name takes, where that is known: a body is "it" unless its entry says otherwise. */
function pronounOf({ entity, kind }: EntityMention, discourse: Discourse): string | undefined {
  return discourse.entity(entity)?.pronouns ?? (kind === 'organisation' ? 'it' : undefined);
}
