import { indexOfClause, restTokens, subjectTokens, wordsOf } from '../clauses/clause-parts.ts';
import { infinitiveBefore, isOneOf } from '../clauses/saying-verb.ts';
import { relatives } from '../lexicon/clause-words.ts';
import { claimNouns, proofNouns } from '../lexicon/event-nouns.ts';
import {
  allegeVerbs,
  attemptVerbs,
  believeVerbs,
  certifyingVerbs,
  denyVerbs,
  knowingVerbs,
  trustingVerbs,
  withholders,
} from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Token } from '../words/token.ts';

/** Who vouches for what a clause tells. */
export interface Source {
  readonly who: string;
  readonly alleges: boolean;
  readonly denies: boolean;
}

const unvouched: Source = { who: '', alleges: true, denies: false };

/** "the claim that", "no evidence that" */
const isClaim = (read: ReadSentence, noun: Token, before: number): boolean =>
  isOneOf(noun, claimNouns) ||
  (isOneOf(noun, proofNouns) && ['no', 'any', 'little'].includes(read.tokens[before]?.lower ?? ''));

/** "have not confirmed that", "refused to confirm that". "Did not know that Reyes had resigned" takes it for granted. */
function doubted(read: ReadSentence, saying: Clause, verb: number): Source | undefined {
  const lemma = read.tokens[verb]?.lemma ?? '';
  if (trustingVerbs.has(lemma)) return { who: speakerOf(read, saying), alleges: false, denies: true };
  return certifyingVerbs.has(lemma) ? unvouched : undefined;
}

/** Finds the saying that a clause hangs on, one set beside it, or an "according to". */
export function findSource(read: ReadSentence, clause: Clause): Source | undefined {
  const at = indexOfClause(read, clause);
  let aside = false;
  for (let up: Clause | undefined = read.clauses[at]; up; up = read.clauses[up.parent ?? -1]) {
    aside ||= up.role === 'relative' && read.tokens[(up.opener ?? 0) - 1]?.text === ',';
    // "asked how the fire started", "asks whether the fire, which broke out on Sunday, was laid": that it did is taken for granted.
    if (up.role !== 'complement' || /^(?:how|why|whether)$/u.test(read.tokens[up.opener ?? -1]?.lower ?? '')) continue;
    const claim = read.tokens[(up.opener ?? 0) - 1];
    const claimed = claim?.pos === 'NOUN' && isClaim(read, claim, (up.opener ?? 0) - 2);
    const saying = read.clauses[up.parent ?? -1];
    const source = claimed ? (deniedBy(read, saying) ?? unvouched) : sourceOf(read, saying, up);
    // "rumours that she would leave the bank, whose chairman rang her in May": what stands beside it is taken for granted.
    if (source && !(aside && (source.who === '' || source.denies))) return source;
  }
  const beside = read.clauses.find((other) => other.role === 'attribution' && reaches(read, other, clause, at));
  return beside ? sourceFrom(read, beside) : accordingTo(read, clause);
}

/** "rejected claims that officers beat a student" */
function deniedBy(read: ReadSentence, saying: Clause | undefined): Source | undefined {
  const source = saying?.verb && sourceFrom(read, saying);
  return source?.denies && !saying?.verb?.passive && !saying?.verb?.negated ? source : undefined;
}

/** Who vouches for what a clause tells that hangs on a saying. */
function sourceOf(read: ReadSentence, saying: Clause | undefined, told: Clause): Source | undefined {
  const { verb } = saying ?? {};
  if (!saying || !verb) return undefined;
  const end = told.opener ?? told.tokens[0] ?? verb.to;
  const infinitive = infinitiveBefore(read.tokens, saying.tokens, end, read.dated);
  if (knowingVerbs.has(read.tokens[infinitive ?? verb.last]?.lemma ?? '')) return undefined;
  const led = read.tokens.slice(verb.from - 1, infinitive ?? verb.from);
  if (verb.negated || led.some(({ lemma }) => withholders.has(lemma)))
    return doubted(read, saying, infinitive ?? verb.last);
  const source = sourceFrom(read, saying, infinitive ?? verb.head);
  return led.some(({ lemma }) => attemptVerbs.has(lemma)) ? { ...source, alleges: true } : source;
}

/**
 * Whether a saying set beside the sentence covers a clause. A relative clause that hangs on the speaker is no part of
 * what is said: "…, says Rowe, who resigned in March".
 */
function reaches(read: ReadSentence, saying: Clause, clause: Clause, at: number): boolean {
  if (clause.role === 'attribution') return false;
  for (let up: Clause | undefined = clause; up; up = read.clauses[up.parent ?? -1])
    if (up.parent !== undefined && read.clauses[up.parent] === saying) return false;
  const ownSubject = clause.role === 'relative' && nearSaying(read, saying, clause);
  return !ownSubject && (saying.parent === at || at === 0 || clause.role !== 'main');
}

/** The relative clause stands between the speaker's name and the verb of saying, or after both. */
function nearSaying(read: ReadSentence, saying: Clause, clause: Clause): boolean {
  const [from, to] = [Math.min(...saying.tokens), Math.max(...saying.tokens)];
  const opener = clause.opener ?? -1;
  if (opener > from && opener <= to + 1) return true;
  const quoteEnd = read.tokens.findLastIndex(({ text }) => text === '”');
  return quoteEnd !== -1 && opener > quoteEnd;
}

function accordingTo(read: ReadSentence, clause: Clause): Source | undefined {
  const according = read.tokens.findIndex(
    (token, i) => token.lower === 'according' && read.tokens[i + 1]?.lower === 'to',
  );
  if (according === -1 || (clause.verb !== undefined && clause.role === 'participle' && clause.verb.from > according))
    return undefined;
  if (isOfLater(read, clause, according)) return undefined;
  let end = according + 2;
  while (
    end < read.tokens.length &&
    !/^[,.;—]$/u.test(read.tokens[end]?.text ?? '') &&
    !isRelative(read.tokens[end]?.lower) &&
    !(read.tokens[end]?.pos === 'VERB' && end > according + 2)
  )
    end += 1;
  if (hangsOnSource(read, clause, end)) return undefined;
  const named = Array.from({ length: end - according - 2 }, (_, i) => according + 2 + i).filter(
    (i) => !read.dated.has(i),
  );
  return { who: tidy(wordsOf(read, named)), alleges: false, denies: false };
}

/** "According to Orvane, which published a study in 2018, fish die": what is told of the source is not told by it. */
const hangsOnSource = (read: ReadSentence, { role, opener }: Clause, end: number): boolean =>
  role === 'relative' && (opener === end || (opener === end + 1 && read.tokens[end]?.text === ','));

const isRelative = (word = ''): boolean => word === 'that' || relatives.has(word);

/** "visited the plant but, according to a report, failed": what stands before the conjunction has another source. */
function isOfLater(read: ReadSentence, { verb }: Clause, according: number): boolean {
  const link = read.tokens[according - 1]?.text === ',' ? according - 2 : according - 1;
  return verb !== undefined && verb.to <= link && read.tokens[link]?.pos === 'CCONJ';
}

function sourceFrom(read: ReadSentence, saying: Clause, verb = saying.verb?.head ?? -1): Source {
  const lemma = read.tokens[verb]?.lemma ?? '';
  // ", it is believed"
  if (saying.role === 'attribution' && saying.verb?.passive === true)
    return { who: '', alleges: allegeVerbs.has(lemma) || believeVerbs.has(lemma), denies: false };
  return { who: speakerOf(read, saying), alleges: allegeVerbs.has(lemma), denies: denyVerbs.has(lemma) };
}

/** The subject of a saying, before the verb or, inverted, after it, without what is set beside it. */
export function speakerOf(read: ReadSentence, saying: Clause): string {
  const subject = subjectTokens(read, saying);
  const inverted = restTokens(saying).filter((at) => !read.dated.has(at));
  const own = (subject.length > 0 ? subject : inverted).filter((at) => read.tokens[at]?.pos !== 'ADV');
  const comma = own.findIndex((at, i) => i > 0 && /^[,(—–]$/u.test(read.tokens[at]?.text ?? ''));
  return tidy(wordsOf(read, comma === -1 ? own : own.slice(0, comma)));
}

const tidy = (who: string): string => who.replace(/^[\s,;:.“”"'—–]+|[\s,;:.“”"—–]+$/gu, '');
