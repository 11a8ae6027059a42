import { restTokens, subjectTokens } from '../clauses/clause-parts.ts';
import { enactmentNouns, eventNouns } from '../lexicon/event-nouns.ts';
import { carries } from '../lexicon/support-verbs.ts';
import { headNoun } from '../clauses/head-noun.ts';
import { lightVerbs, phaseVerbs, postponingVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Subject } from '../reference/subject.ts';

/**
 * What is done, in one word or a verb with its particle: the main verb, or the noun that says it where the verb is light
 * ("cast a veto": veto), only carries it ("raised the alarm", "the alarm was raised": alarm) or only tells a phase of it
 * ("the trial opened": trial). `verbs` are the clause's, the main one first.
 */
export function readAction(
  read: ReadSentence,
  clause: Clause,
  subject: Subject | undefined,
  verbs: readonly string[],
): string {
  const [main = ''] = verbs;
  const [verb = ''] = main.split(' ');
  if (phaseVerbs.has(verb) || postponingVerbs.has(main)) {
    const noun = headNoun(read, subjectTokens(read, clause)) ?? subject?.terms.at(-1);
    if (noun !== undefined && eventNouns.has(noun)) return noun;
  }
  const passive = clause.verb?.passive === true;
  const rest = restTokens(clause).slice(main.includes(' ') ? 1 : 0);
  const carried = carriedNoun(read, main, passive ? subjectTokens(read, clause) : rest);
  if (carried !== undefined) return carried;
  // "Gave up the claim" is no gift: only "carried out" stays light with its particle, and not "carried out of".
  const carriedOut = main === 'carry out' && read.tokens[rest[0] ?? -1]?.lower !== 'of';
  // "Put her name to a letter" means "sign", and tells all of it.
  const isMeant = !read.tokens.some(({ lemma }) => lemma === verb);
  if (isMeant || (!lightVerbs.has(main) && !carriedOut)) return main;
  if (!passive) return headNoun(read, rest) ?? main;
  const subjectNoun = headNoun(read, subjectTokens(read, clause)) ?? '';
  return eventNouns.has(subjectNoun) || enactmentNouns.has(subjectNoun) ? subjectNoun : main;
}

/** The noun of doing that the verb carries, in the first noun phrase. "The alert" passes for an adjective at times. */
function carriedNoun(read: ReadSentence, verb: string, tokens: readonly number[]): string | undefined {
  const end = tokens.findIndex((at) => ['ADP', 'PUNCT', 'VERB'].includes(read.tokens[at]?.pos ?? ''));
  const phrase = (end === -1 ? tokens : tokens.slice(0, end)).filter((at) => !read.dated.has(at));
  const last = phrase.findLast((at) => ['NOUN', 'ADJ'].includes(read.tokens[at]?.pos ?? ''));
  const noun = read.tokens[last ?? -1]?.lemma ?? '';
  return carries(verb, noun) ? noun : undefined;
}
