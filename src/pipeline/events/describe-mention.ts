import type { CalendarDate, DateValue, Prose, UndatedMention } from '../types.ts';
import { attempt, postponed } from './lexicon/connectives.ts';
import { carries } from './lexicon/support-verbs.ts';
import { readAction } from './actions/read-action.ts';
import { readPatient } from './actions/read-patient.ts';
import { nounLemmas, termsOf, verbLemmas } from './actions/clause-terms.ts';
import { nameParties } from './actions/name-parties.ts';
import { shownText } from '../prose/shown-text.ts';
import { foundsBody } from './actions/founds-body.ts';
import { attemptVerbs } from './lexicon/verbs.ts';
import { givesNewDay } from './status/sets-date.ts';
import { tellKind } from './actions/tell-kind.ts';
import { withoutFurtherAct } from './clauses/without-further-act.ts';
import { writeHeadline, type Headline, type Telling } from './headline/write-headline.ts';
import type { Subject } from './reference/subject.ts';

/** A dated clause with all that is known of it. */
export interface Described extends Telling {
  readonly article: { readonly slug: string; readonly published: CalendarDate };
  readonly prose: Prose;
  readonly dated: Telling['dated'] & { readonly date?: DateValue; readonly bare?: true };
}

/** The doubt of a mention that is a mere noun with a date: it supports an event that another mention tells, and makes none. */
export const onlyNoun = 'only a noun names what happened';

/** Says what a dated clause tells: headline, parties, kind, action and terms, with what makes it doubtful. */
export function describeMention(described: Described): UndatedMention | { readonly leftOut: string } {
  const { article, prose, read, dated, subject, names, standing, discourse } = described;
  const { clause, expression } = dated;
  const { id, span } = read.sentence;
  const headline = writeHeadline(described);
  if (headline.text === '') return { leftOut: 'the clause does not say what happened' };
  // "Moved to Kirkby": who did is not read.
  const isNominal = clause.role === 'nominal' || headline.outcome !== undefined || dated.noun !== undefined;
  if (subject.text === '' && !described.object && !isNominal) return { leftOut: 'nothing says who or what it was' };
  const [first, last] = [read.tokens[Math.min(...clause.tokens)], read.tokens[Math.max(...clause.tokens)]];
  const noun = clause.role === 'nominal' && dated.earlier !== true;
  const about = headline.outcome !== undefined || noun ? undefined : subject;
  const doubts = doubtsOf(described, headline);
  const approximate = expression.value.type === 'date' && expression.value.qualifier !== 'exact';
  return {
    article: article.slug,
    reported: article.published,
    sentence: { index: read.index, id, span, text: shownText(prose, span) },
    clause: { start: first?.start ?? span.start, end: last?.end ?? span.end },
    expression,
    headline: headline.text,
    ...nameParties(read, withoutFurtherAct(read, clause), about, names, discourse, described.object),
    ...deedOf(described, headline, about),
    status: standing.status,
    ...(standing.attribution === undefined ? {} : { attribution: standing.attribution }),
    confidence: Math.max(0.1, 1 - 0.25 * doubts.length - (approximate ? 0.1 : 0)),
    doubts,
  };
}

/** What was done, to what, of which kind, and the words that tell it from other deeds. */
function deedOf(
  { read, dated, names, standing, object }: Described,
  { outcome }: Headline,
  about: Subject | undefined,
): Pick<UndatedMention, 'kind' | 'action' | 'terms' | 'patient'> {
  const { clause } = dated;
  const noun = read.tokens[dated.noun ?? -1]?.lemma;
  const verbs = verbLemmas(read, clause);
  const [main = ''] = verbs;
  const founding = foundsBody(read, clause, main, about, object) ? 'found' : undefined;
  const action = outcome ?? noun ?? founding ?? readAction(read, clause, about, verbs);
  const carrier = carries(main, action) ? main.split(' ')[0] : undefined;
  const patient = noun === undefined ? readPatient(read, clause, action, names) : undefined;
  const tried = attemptVerbs.has(verbs.at(-1) ?? '') && action !== verbs.at(-1) ? [attempt] : [];
  const isMoved = standing.status === 'announced' && givesNewDay(read, clause, dated.expression);
  const moved = isMoved ? [postponed] : [];
  const terms = [...termsOf(read, clause, about, names), ...tried, ...moved, ...(object?.terms ?? [])];
  const nouns = nounLemmas(read, clause);
  const told = noun === undefined ? tellKind(verbs, nouns) : tellKind([], [noun, ...nouns]);
  return {
    kind: standing.speech ? 'statement' : told,
    action,
    terms: [...new Set(terms)].filter((term) => term !== carrier),
    ...(patient === undefined ? {} : { patient }),
  };
}

function doubtsOf({ dated, subject, standing }: Described, { text }: Headline): readonly string[] {
  const nominal = dated.clause.role === 'nominal';
  const oneWord = nominal && dated.earlier !== true && !text.includes(' ');
  return [
    ...standing.doubts,
    ...(subject.open && !nominal ? ['the subject is a pronoun that the text does not settle'] : []),
    ...(dated.bare || oneWord ? [onlyNoun] : []),
  ];
}
