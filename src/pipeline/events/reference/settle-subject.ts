import { agentBefore } from './agent-before.ts';
import { bodyBefore, bodyInSubject } from './body-before.ts';
import { subjectTokens } from '../clauses/clause-parts.ts';
import type { Discourse } from './discourse.ts';
import { antecedent } from './antecedent.ts';
import { findReporter } from './find-reporter.ts';
import { headNoun } from '../clauses/head-noun.ts';
import { headPhrase } from '../clauses/head-phrase.ts';
import { lifelessNouns, unnamedNouns } from '../lexicon/generic-nouns.ts';
import { nominatives, subjectPronouns } from '../lexicon/pronouns.ts';
import { titles } from '../lexicon/titles.ts';
import { leavesOutNoun } from './left-out-noun.ts';
import { nounPhrase } from './noun-phrase.ts';
import { ownedBy } from './owned-by.ts';
import { pairOfPeople } from './pair-of-people.ts';
import { pronounAndMore } from './pronoun-and-more.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Clause } from '../clauses/clause.ts';
import { noSubject, type Subject } from './subject.ts';
import { takesPronoun } from './takes-pronoun.ts';
import { withOwner } from './with-owner.ts';
import { isNominal } from '../words/token.ts';

/**
 * Settles who or what a clause is about: its own subject with pronouns and short names filled in, the subject that it
 * shares, or the noun that its relative pronoun stands for.
 */
export function settleSubject(
  read: ReadSentence,
  clause: Clause,
  settled: ReadonlyMap<Clause, Subject>,
  discourse: Discourse,
): Subject {
  const own = headPhrase(read, subjectTokens(read, clause));
  if (own.length > 0 && !clause.subject && read.tokens[clause.opener ?? -1]?.lower === 'whose')
    return ownedBy(read, clause, own, settled, discourse);
  if (own.length === 0) return inherited(read, clause, settled, discourse);
  const first = read.tokens[own[0] ?? -1];
  const bare = own.filter((at) => read.tokens[at]?.pos !== 'PUNCT');
  const only = read.tokens[bare[0] ?? -1];
  const isOne = bare.length === 1 && !leavesOutNoun(read, bare);
  if (isOne && (only?.pos === 'PRON' || subjectPronouns.has(only?.lower ?? ''))) {
    // "suspect him of having lied": of the act that somebody is accused of, he is the subject.
    const accused = nominatives.get(only?.lower ?? '');
    if (accused !== undefined) return discourse.pronoun(accused) ?? { ...noSubject, text: accused };
    const speaker = only?.lower === 'i' ? speakerHere(read, settled, discourse) : undefined;
    const unsettled =
      expletive(read, clause, only?.lower ?? '') ||
      (only?.lower === 'it' && clause.verb?.passive === true && discourse.topic.isBesideThing) ||
      (only?.lower !== 'i' && insideQuote(read, bare[0] ?? 0));
    const meant = unsettled
      ? undefined
      : (speaker ??
        findReporter(read, clause, only?.lower ?? '', settled, discourse) ??
        agentBefore(read, clause, only?.lower ?? '', settled, discourse) ??
        discourse.pronoun(only?.lower ?? '') ??
        sayerBefore(read, clause, only?.lower ?? '', settled) ??
        (only?.lower === 'they' ? pairOfPeople(read, bare[0] ?? 0, discourse) : undefined) ??
        (only?.lower === 'it'
          ? (bodyBefore(read, clause, discourse) ?? bodyInSubject(read, clause, discourse))
          : undefined) ??
        pointedAhead(read, clause, only?.lower ?? '', discourse));
    return meant && !isTold(read, clause, meant) ? meant : { ...noSubject, text: only?.text ?? first?.text ?? '' };
  }
  if (insideQuote(read, bare[0] ?? 0)) return nounPhrase(read, own, discourse);
  return pronounAndMore(read, own, discourse) ?? withOwner(nounPhrase(read, own, discourse), discourse);
}

/** "Twelve houses were swept away. They were told": a thing is told nothing. */
const isTold = (read: ReadSentence, { verb }: Clause, { names, terms }: Subject): boolean =>
  verb?.passive === true &&
  /^(?:tell|ask|warn|inform|advise|urge|assure)$/u.test(read.tokens[verb.last]?.lemma ?? '') &&
  names.length === 0 &&
  terms.some((term) => lifelessNouns.has(term));

/** "The prime minister announced that she would step down": of somebody without a name, and no other person before. */
function sayerBefore(
  read: ReadSentence,
  clause: Clause,
  word: string,
  settled: ReadonlyMap<Clause, Subject>,
): Subject | undefined {
  if (clause.role !== 'complement' || (word !== 'he' && word !== 'she')) return undefined;
  const saying = read.clauses[clause.parent ?? -1];
  const sayer = saying && settled.get(saying);
  if (!sayer || sayer.open || sayer.names.length > 0) return undefined;
  const head = headNoun(read, subjectTokens(read, saying));
  return head !== undefined && (unnamedNouns.has(head) || titles.has(head)) ? sayer : undefined;
}

/** "When she arrived in 1968, Reyes found work": the clause comes first, and who she is after it. */
function pointedAhead(read: ReadSentence, clause: Clause, word: string, discourse: Discourse): Subject | undefined {
  const main = clause.role === 'adverbial' ? read.clauses[clause.parent ?? -1] : undefined;
  if (!main?.verb || (clause.tokens[0] ?? 0) > (subjectTokens(read, main)[0] ?? -1)) return undefined;
  if (/^(?:he|she|it|they|i|we|you)$/u.test(read.tokens[subjectTokens(read, main)[0] ?? -1]?.lower ?? ''))
    return undefined;
  const subject = settleSubject(read, main, new Map(), discourse);
  return takesPronoun(subject, word, discourse) ? subject : undefined;
}

function inherited(
  read: ReadSentence,
  clause: Clause,
  settled: ReadonlyMap<Clause, Subject>,
  discourse: Discourse,
): Subject {
  const opener = read.tokens[clause.opener ?? -1];
  const parent = read.clauses[clause.parent ?? -1];
  const reduced =
    clause.role === 'participle' &&
    clause.verb !== undefined &&
    (clause.tokens[0] ?? 0) > 0 &&
    opener === undefined &&
    read.tokens[clause.verb.from - 1]?.text !== ',';
  const relative = clause.role === 'relative' && opener?.lower !== 'when' && opener?.lower !== 'where';
  if (relative || reduced || asideOfNoun(read, clause)) return antecedent(read, clause, settled, discourse);
  return (parent && settled.get(parent)) ?? later(read, clause, discourse) ?? noSubject;
}

/** "Launched in May, the probe reached …": a participle that opens the sentence shares the subject that follows. */
function later(read: ReadSentence, clause: Clause, discourse: Discourse): Subject | undefined {
  const parent = read.clauses[clause.parent ?? -1];
  return clause.role === 'participle' && parent?.verb ? settleSubject(read, parent, new Map(), discourse) : undefined;
}

/** ", finished in April,": a participle set beside a noun that is not the subject. */
function asideOfNoun(read: ReadSentence, clause: Clause): boolean {
  let from = clause.verb?.from ?? 0;
  while (read.tokens[from - 1]?.pos === 'ADV') from -= 1;
  const parent = read.clauses[clause.parent ?? -1];
  const ambiguous = clause.role === 'participle' && clause.verb?.ambiguous === true;
  if (!ambiguous || read.tokens[from - 1]?.text !== ',' || parent?.verb === undefined) return false;
  // "According to figures, published on Monday, exports fell": the phrase is no subject, and its noun is no name.
  const led = read.tokens[parent.tokens[0] ?? -1]?.pos === 'ADP' && from < (subjectTokens(read, parent)[0] ?? -1);
  if (led) return read.tokens[from - 2]?.pos === 'NOUN' && !read.dated.has(from - 2);
  return from > parent.verb.to && isNominal(read.tokens[from - 2]);
}

/** Inside a quotation "they" is whom the speaker means, not the article. */
function insideQuote(read: ReadSentence, at: number): boolean {
  if (read.quoted) return true;
  const before = read.tokens
    .slice(0, at)
    .filter(({ text }) => text === '“' || text === '”')
    .at(-1);
  return before?.text === '“';
}

/** Who says what is quoted, where the same sentence names them. */
function speakerHere(
  read: ReadSentence,
  settled: ReadonlyMap<Clause, Subject>,
  discourse: Discourse,
): Subject | undefined {
  const saying = read.clauses.find(({ role }) => role === 'attribution');
  if (!saying) return undefined;
  const speaker = settled.get(saying) ?? settleSubject(read, saying, settled, discourse);
  return speaker.open ? undefined : speaker;
}

/** "It snowed", "it turned out that", "it was the flood that": the pronoun stands for nothing. */
function expletive(read: ReadSentence, clause: Clause, word: string): boolean {
  if (word !== 'it' || !clause.verb) return false;
  const lemma = read.tokens[clause.verb.last]?.lemma ?? '';
  if (/^(?:snow|rain|hail|thunder|emerge|transpire)$/u.test(lemma)) return true;
  const self = read.clauses.indexOf(clause);
  return (
    lemma === 'be' &&
    read.clauses.some(
      (other) => other.parent === self && /^(?:that|which|who)$/u.test(read.tokens[other.opener ?? -1]?.lower ?? ''),
    )
  );
}
