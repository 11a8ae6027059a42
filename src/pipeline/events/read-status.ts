import type { CalendarDate, DateValue, EventStatus } from '../types.ts';
import { compareDates } from '../calendar/calendar-date.ts';
import { subjectTokens, wordsOf, restTokens } from './clause-parts.ts';
import { allegeVerbs, denyVerbs, futureVerbs, reportVerbs, stativeVerbs } from './lexicon/verbs.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Clause } from './split-clauses.ts';

/** How a clause stands to what it tells; or why it tells no event. */
export type Standing =
  | {
      readonly status: EventStatus;
      readonly attribution?: string;
      readonly doubts: readonly string[];
      /** Whether the dated verb is itself an act of speech. */
      readonly speech: boolean;
    }
  | { readonly leftOut: string };

/** Reads status and source of a clause. `published` tells plans from reports; without a date, it is about what is to come. */
export function readStatus(read: ReadSentence, clause: Clause, date: DateValue | undefined, published: CalendarDate): Standing {
  const { verb } = clause;
  if (!verb) return { leftOut: 'the clause has no verb' };
  if (verb.negated || deniesByDeterminer(read, clause)) return { leftOut: 'the clause is negated' };
  const opener = read.tokens[clause.opener ?? -1]?.lower;
  if (opener === 'if' || opener === 'unless') return { leftOut: 'a condition is no event' };
  const source = attributionOf(read, clause);
  const with_ = (status: EventStatus, ...doubts: string[]): Standing => ({ status, doubts, speech: false, ...(source === undefined ? {} : { attribution: source.who }) });
  if (clause.role === 'attribution' || isReport(read, clause)) {
    const who = sourceQuoted(read, clause) ?? wordsOf(read, subjectTokens(read, clause));
    return { status: 'said', doubts: [], speech: true, ...(who === '' ? {} : { attribution: who }) };
  }
  const later = date === undefined || compareDates(date.interval.start, published) > 0;
  if (source?.denies) return with_('denied');
  if (pointsAhead(read, clause, later)) return with_('announced');
  if (verb.form === 'modal') return readModal(read, clause, later, with_);
  if (isState(read, clause)) return { leftOut: 'the clause tells a state, not a happening' };
  if (later) return verb.form === 'present' ? with_('announced') : with_('announced', 'the verb is past and the date is after publication');
  if (source?.alleges || alleged(read, clause)) return with_('alleged');
  return with_(source ? 'said' : 'happened');
}

function readModal(read: ReadSentence, clause: Clause, later: boolean, with_: (status: EventStatus, ...doubts: string[]) => Standing): Standing {
  const would = read.tokens[clause.verb?.from ?? -1]?.lower === 'would';
  if (would && clause.role === 'complement') return with_('announced');
  if (later) return with_('announced', 'the clause only says what could be');
  return { leftOut: 'the clause only says what could be' };
}

/** A verb of saying that reports something, so that its date is the date of the saying. */
function isReport(read: ReadSentence, clause: Clause): boolean {
  const { verb } = clause;
  const lemma = read.tokens[verb?.head ?? -1]?.lemma ?? '';
  if (!verb || !reportVerbs.has(lemma) || verb.passive) return false;
  const at = read.clauses.indexOf(clause);
  const reported = read.clauses.some((other) => other.role === 'complement' && other.parent === at);
  const rest = restTokens(clause);
  const quotes = rest.some((index) => /^[“"]$/u.test(read.tokens[index]?.text ?? ''));
  const asSaying = lemma === 'quote' && rest.some((index) => read.tokens[index]?.lower === 'saying');
  return reported || quotes || asSaying || lemma === 'say' || lemma === 'warn' || lemma === 'tell';
}

/** "quoted a Kremlin aide as saying": the source is the one quoted. */
function sourceQuoted(read: ReadSentence, clause: Clause): string | undefined {
  const rest = restTokens(clause);
  const as = rest.findIndex((at, i) => read.tokens[at]?.lower === 'as' && read.tokens[rest[i + 1] ?? -1]?.lower === 'saying');
  return as > 0 ? wordsOf(read, rest.slice(0, as).filter((at) => !read.dated.has(at))) : undefined;
}

interface Source {
  readonly who: string;
  readonly alleges: boolean;
  readonly denies: boolean;
}

/** Who vouches for a clause: the saying it hangs on, a saying set beside it, or "according to". */
function attributionOf(read: ReadSentence, clause: Clause): Source | undefined {
  const at = read.clauses.indexOf(clause);
  for (let up: Clause | undefined = clause; up; up = read.clauses[up.parent ?? -1]) {
    if (up.role !== 'complement') continue;
    const saying = read.clauses[up.parent ?? -1];
    const said = saying?.verb;
    if (saying && said && !said.negated) return sourceFrom(read, saying);
  }
  const beside = read.clauses.find((other) => other.role === 'attribution' && (other.parent === at || at === 0 || clause.role !== 'main'));
  if (beside) return sourceFrom(read, beside);
  const according = read.tokens.findIndex((token, i) => token.lower === 'according' && read.tokens[i + 1]?.lower === 'to');
  if (according === -1) return undefined;
  let end = according + 2;
  while (end < read.tokens.length && !/^[,.;—]$/u.test(read.tokens[end]?.text ?? '')) end += 1;
  const named = Array.from({ length: end - according - 2 }, (_, i) => according + 2 + i).filter((i) => !read.dated.has(i));
  return { who: wordsOf(read, named), alleges: false, denies: false };
}

function sourceFrom(read: ReadSentence, saying: Clause): Source {
  const lemma = read.tokens[saying.verb?.head ?? -1]?.lemma ?? '';
  const subject = subjectTokens(read, saying);
  const inverted = restTokens(saying).filter((at) => !read.dated.has(at) && read.tokens[at]?.pos !== 'PUNCT');
  return { who: wordsOf(read, subject.length > 0 ? subject : inverted), alleges: allegeVerbs.has(lemma), denies: denyVerbs.has(lemma) };
}

function deniesByDeterminer(read: ReadSentence, clause: Clause): boolean {
  const [first] = subjectTokens(read, clause);
  return ['no', 'none', 'neither', 'nobody', 'nothing'].includes(read.tokens[first ?? -1]?.lower ?? '');
}

/** "will", "is to", "is expected to", "plans to", and a present tense on a day to come. */
function pointsAhead(read: ReadSentence, clause: Clause, later: boolean): boolean {
  const { verb } = clause;
  if (!verb) return false;
  if (verb.form === 'future') return true;
  const head = read.tokens[verb.head];
  const words = Array.from({ length: verb.to - verb.from }, (_, i) => read.tokens[verb.from + i]);
  const toFollows = words.some((word) => word?.lower === 'to') || read.tokens[verb.to]?.lower === 'to' || read.tokens[verb.to]?.lower === 'for';
  const plan = words.some((word) => futureVerbs.has(word?.lemma ?? '') || futureVerbs.has(word?.lower ?? '')) || futureVerbs.has(read.tokens[verb.to]?.lower ?? '');
  if (plan && toFollows && (verb.form === 'present' || later)) return true;
  return later && (verb.form === 'present' || head?.lower === 'would');
}

/** A copula, or a verb of being: nothing comes about. */
function isState(read: ReadSentence, clause: Clause): boolean {
  const { verb } = clause;
  const head = read.tokens[verb?.head ?? -1];
  if (!verb || !head) return true;
  if (verb.passive) return false;
  const progressive = head.lower.endsWith('ing') && head.lemma !== 'be';
  return (head.pos === 'AUX' || stativeVerbs.has(head.lemma)) && !progressive && !existential(read, clause);
}

/** "There was an explosion." */
function existential(read: ReadSentence, clause: Clause): boolean {
  const [first] = subjectTokens(read, clause);
  return read.tokens[first ?? -1]?.lower === 'there';
}

function alleged(read: ReadSentence, clause: Clause): boolean {
  return clause.tokens.some((at) => /^(?:allegedly|reportedly|purportedly|supposedly)$/u.test(read.tokens[at]?.lower ?? '')) ||
    Boolean(clause.verb?.passive && allegeVerbs.has(read.tokens[clause.verb.last]?.lemma ?? ''));
}
