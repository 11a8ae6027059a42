import type { CalendarDate, DateValue, Prose, UndatedMention } from '../types.ts';
import { attempt } from './lexicon/connectives.ts';
import { carries } from './lexicon/support-verbs.ts';
import { readAction } from './actions/read-action.ts';
import { readPatient } from './actions/read-patient.ts';
import { nounLemmas, termsOf, verbLemmas } from './actions/clause-terms.ts';
import { nameParties } from './actions/name-parties.ts';
import { shownText } from '../prose/shown-text.ts';
import { foundsBody } from './actions/founds-body.ts';
import { attemptVerbs } from './lexicon/verbs.ts';
import { tellKind } from './actions/tell-kind.ts';
import { withoutFurtherAct } from './clauses/without-further-act.ts';
import { writeHeadline, type Telling } from './headline/write-headline.ts';

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
  const { sentence } = read;
  const headline = writeHeadline(described);
  if (headline.text === '') return { leftOut: 'the clause does not say what happened' };
  const [first, last] = [read.tokens[Math.min(...clause.tokens)], read.tokens[Math.max(...clause.tokens)]];
  const verbs = verbLemmas(read, clause);
  const doubts = [
    ...standing.doubts,
    ...(subject.open && clause.role !== 'nominal' ? ['the subject is a pronoun that the text does not settle'] : []),
  ];
  const oneWord = clause.role === 'nominal' && dated.earlier !== true && !headline.text.includes(' ');
  if (dated.bare || oneWord) doubts.push(onlyNoun);
  const approximate = expression.value.type === 'date' && expression.value.qualifier !== 'exact';
  const about =
    headline.outcome !== undefined || (clause.role === 'nominal' && dated.earlier !== true) ? undefined : subject;
  const noun = read.tokens[dated.noun ?? -1]?.lemma;
  const [main = ''] = verbs;
  const founding = foundsBody(read, clause, main, about, described.object) ? 'found' : undefined;
  const action = headline.outcome ?? noun ?? founding ?? readAction(read, clause, about, verbs);
  const carrier = carries(main, action) ? main.split(' ')[0] : undefined;
  const patient = noun === undefined ? readPatient(read, clause, action, names) : undefined;
  const tried = attemptVerbs.has(verbs.at(-1) ?? '') && action !== verbs.at(-1) ? [attempt] : [];
  const terms = [...termsOf(read, clause, about, names), ...tried, ...(described.object?.terms ?? [])];
  return {
    article: article.slug,
    reported: article.published,
    sentence: {
      index: read.index,
      id: sentence.id,
      span: sentence.span,
      text: shownText(prose, sentence.span),
    },
    clause: { start: first?.start ?? sentence.span.start, end: last?.end ?? sentence.span.end },
    expression,
    headline: headline.text,
    ...nameParties(read, withoutFurtherAct(read, clause), about, names, discourse, described.object),
    kind: standing.speech
      ? 'statement'
      : tellKind(noun === undefined ? verbs : [], [...(noun === undefined ? [] : [noun]), ...nounLemmas(read, clause)]),
    action,
    terms: [...new Set(terms)].filter((term) => term !== carrier),
    ...(patient === undefined ? {} : { patient }),
    status: standing.status,
    ...(standing.attribution === undefined ? {} : { attribution: standing.attribution }),
    confidence: Math.max(0.1, 1 - 0.25 * doubts.length - (approximate ? 0.1 : 0)),
    doubts,
  };
}
