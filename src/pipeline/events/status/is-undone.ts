import type { TemporalExpression } from '../../types.ts';
import { subjectTokens } from '../clauses/clause-parts.ts';
import type { Clause } from '../clauses/clause.ts';
import { verbLemmas } from '../actions/clause-terms.ts';
import { negativeSubjects } from '../lexicon/pronouns.ts';
import { breakingOffVerbs, multiplyingVerbs, undoingVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

const anyWords = new Set(['any', 'anyone', 'anybody', 'anything']);

/** Why a clause tells of nothing that came about on its date, or undefined where it may. */
export function undoneReason(
  read: ReadSentence,
  clause: Clause,
  expression: TemporalExpression | undefined,
): string | undefined {
  if (clause.verb?.negated || isNegatedBySubject(read, clause) || isNegatedByCleft(read, clause))
    return 'the clause is negated';
  if (expression && isDateDenied(read, expression)) return 'the date is denied';
  if (isNearMiss(read, clause)) return 'it nearly came about';
  if (isNoLonger(read, clause)) return 'the clause says that something was over';
  return undefined;
}

/** "No train ran", "Hardly anyone voted", "Not all trains ran"; "not only" denies nothing. */
function isNegatedBySubject(read: ReadSentence, clause: Clause): boolean {
  const [first = -1] = subjectTokens(read, clause);
  const [word, before] = [read.tokens[first]?.lower ?? '', read.tokens[first - 1]?.lower];
  if (negativeSubjects.has(word)) return true;
  if (before === 'not') return word !== 'only' && word !== 'just' && word !== 'until';
  return (before === 'hardly' || before === 'scarcely') && anyWords.has(word);
}

/** "It was not Okafor who resigned". In "It was not until 2007 that Reyes resigned" and "not Okafor but Reyes" she did. */
function isNegatedByCleft(read: ReadSentence, clause: Clause): boolean {
  const home = read.clauses[clause.parent ?? -1];
  if (clause.role !== 'relative' || home?.verb?.negated !== true) return false;
  const [subject] = subjectTokens(read, home);
  if (read.tokens[subject ?? -1]?.lower !== 'it' || read.tokens[home.verb.last]?.lemma !== 'be') return false;
  return !read.tokens
    .slice(home.verb.from, clause.opener)
    .some(({ lower }) => lower === 'until' || lower === 'but' || lower === 'only');
}

/** "resigned, not in 2018, but in 2019" */
function isDateDenied(read: ReadSentence, expression: TemporalExpression): boolean {
  const first = read.tokens.findIndex((_, at) => read.dated.get(at) === expression);
  const led = ['in', 'on', 'at'].includes(read.tokens[first]?.lower ?? '') ? first : first - 1;
  return (
    ['in', 'on', 'at'].includes(read.tokens[led]?.lower ?? '') &&
    read.tokens[led - 1]?.lower === 'not' &&
    read.tokens[led - 2]?.text === ','
  );
}

/** "almost resigned", "had nearly won". What nearly doubled has grown. */
function isNearMiss(read: ReadSentence, { verb }: Clause): boolean {
  if (!verb || multiplyingVerbs.has(read.tokens[verb.last]?.lemma ?? '')) return false;
  const near = read.tokens.slice(verb.from - 1, verb.last);
  return near.some(({ lower }, i) => {
    const next = read.tokens[verb.from + i];
    return (lower === 'almost' || lower === 'nearly') && (next?.pos === 'VERB' || next?.pos === 'AUX');
  });
}

/** "no longer led the bank" */
function isNoLonger(read: ReadSentence, { verb }: Clause): boolean {
  if (!verb) return false;
  return read.tokens
    .slice(Math.max(0, verb.from - 2), verb.to + 1)
    .some(({ lower }, i, words) => lower === 'no' && words[i + 1]?.lower === 'longer');
}

/** Whether a clause tells that something planned was given up: "was cancelled", "was called off". */
export const isGivenUp = (read: ReadSentence, clause: Clause): boolean =>
  undoingVerbs.has(verbLemmas(read, clause)[0] ?? '');

/** "The 2006 final was abandoned": what is given up had begun. */
export const isBrokenOff = (read: ReadSentence, clause: Clause): boolean =>
  breakingOffVerbs.has(verbLemmas(read, clause)[0] ?? '');

/** "called off Friday’s strike": no preposition stands between a verb and the noun that its object is. */
export function isObjectOf(read: ReadSentence, { tokens }: Clause, { verb }: Clause): boolean {
  const from = Math.min(...tokens);
  if (!verb || from < verb.to) return false;
  return read.tokens.slice(verb.to + 1, from).every(({ pos }, i) => pos !== 'ADP' || read.dated.has(verb.to + 1 + i));
}
