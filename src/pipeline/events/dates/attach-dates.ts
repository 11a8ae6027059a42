import type { TemporalExpression } from '../../types.ts';
import { lengthInDays } from '../../calendar/interval.ts';
import { readAccusedAct } from './accused-act.ts';
import { attachDate, type Attached } from './attach-date.ts';
import { indexOfClause, subjectTokens } from '../clauses/clause-parts.ts';
import { withActMeant } from './did-so.ts';
import { clauseSaidIn } from './said-in.ts';
import { passToMain } from './date-of-main.ts';
import type { Dated } from './dated.ts';
import { divideClause } from './divide-clause.ts';
import { divideIntention } from './divide-intention.ts';
import { readEarlierTime } from './earlier-time.ts';
import { readGerund, withoutGerund } from './gerund-after.ts';
import { readNominalEvent } from './nominal-event.ts';
import { readOpeningGerund } from './opening-gerund.ts';
import { readAwaited } from './read-awaited.ts';
import { readTimeSpent } from './time-spent.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Clause } from '../clauses/clause.ts';
import { tokensIn } from '../words/tokens-in.ts';

export interface AttachedDates {
  readonly dated: readonly Dated[];
  readonly leftOut: readonly { readonly expression: TemporalExpression; readonly reason: string }[];
}

/** Finds what each date of a sentence dates. The clause holds the date, not the sentence. */
export function attachDates(read: ReadSentence): AttachedDates {
  const leftOut: { expression: TemporalExpression; reason: string }[] = [];
  const byClause = new Map<Clause, Dated[]>();
  const dated: Dated[] = [];
  for (const expression of read.expressions) {
    const awaited = readAwaited(read, expression) ?? readOpeningGerund(read, expression);
    if (awaited) {
      dated.push({ ...awaited, expression });
      continue;
    }
    const attached = speakingDate(read, attachDate(read, expression));
    const act = 'leftOut' in attached ? undefined : actWithin(read, attached.clause, expression);
    const found = 'leftOut' in attached ? instead(read, expression) : { ...attached, expression };
    if (act && !('leftOut' in attached)) {
      dated.push({ ...attached, clause: act, expression });
      continue;
    }
    if (!found) leftOut.push({ expression, reason: 'leftOut' in attached ? attached.leftOut : '' });
    else if ('leftOut' in attached && (found.noun !== undefined || found.earlier)) dated.push(found);
    else byClause.set(found.clause, [...(byClause.get(found.clause) ?? []), found]);
  }
  for (const [clause, all] of byClause) {
    const led = settleClause(read, clause, all);
    dated.push(...led.dated);
    leftOut.push(...led.leftOut);
  }
  const all = [...dated, ...dated.flatMap((one) => shareWithCoordinates(read, one, dated))];
  return { dated: all.map((one) => withActMeant(read, one)), leftOut };
}

/** What an -ing form tells within the clause: what somebody is accused of, or did in the time that he spent. */
const actWithin = (read: ReadSentence, clause: Clause, expression: TemporalExpression): Clause | undefined =>
  readAccusedAct(read, clause, expression) ?? readTimeSpent(read, clause, expression);

/** The date of a paper as that of what is said in it. */
function speakingDate(read: ReadSentence, attached: Attached): Attached {
  const saying = 'leftOut' in attached ? undefined : clauseSaidIn(read, attached.clause);
  return saying && !('leftOut' in attached) ? { ...attached, clause: saying } : attached;
}

/**
 * What a date tells whose clause turns out to tell a state: the "when" clause that breaks in ("the owners were in court
 * when supporters arrived"), a noun of happening, or an earlier time.
 */
export function insteadOfState(read: ReadSentence, { clause, expression, date }: Dated): Dated | undefined {
  const self = indexOfClause(read, clause);
  const breaksIn = read.clauses.find(
    (other) =>
      other.parent === self &&
      other.role === 'adverbial' &&
      /^(?:when|as)$/u.test(read.tokens[other.opener ?? -1]?.lower ?? '') &&
      (other.opener ?? 0) > (clause.verb?.to ?? 0) &&
      other.verb?.form === 'past',
  );
  const cleft = read.clauses.find(
    (other) =>
      other.parent === self &&
      other.role === 'relative' &&
      /^(?:that|when)$/u.test(read.tokens[other.opener ?? -1]?.lower ?? '') &&
      read.tokens[clause.tokens[0] ?? -1]?.lower === 'it',
  );
  if (cleft) return { clause: cleft, expression, date };
  const told = toldBeside(read, clause);
  if (told) return { clause: told, expression, date };
  return breaksIn ? { clause: breaksIn, expression, date } : instead(read, expression);
}

/** "The blast ripped through the mine on Wednesday, when 71 men were there": what the day brought, told before its state. */
function toldBeside(read: ReadSentence, clause: Clause): Clause | undefined {
  const home = read.clauses[clause.parent ?? -1];
  const when = clause.role === 'relative' && read.tokens[clause.opener ?? -1]?.lower === 'when';
  return when && home?.verb?.form === 'past' && !home.verb.negated ? home : undefined;
}

/** What a date tells that dates no clause: a noun of happening, or an earlier time. */
function instead(read: ReadSentence, expression: TemporalExpression): Dated | undefined {
  const earlier = readEarlierTime(read, expression);
  if (earlier) return { ...earlier, expression, earlier: true };
  const { value } = expression;
  const nominal = value.type === 'date' ? readNominalEvent(read, expression) : undefined;
  return nominal && value.type === 'date' ? { ...nominal, expression, date: value } : undefined;
}

/** One clause with several dates: an event each where the clause divides, else the finest leads. */
function settleClause(read: ReadSentence, clause: Clause, all: readonly Dated[]): AttachedDates {
  const gerunds = all.flatMap((one) => {
    const gerund = readGerund(read, clause, one.expression);
    return gerund ? [{ ...one, clause: gerund }] : [];
  });
  const [gerund] = gerunds;
  if (gerund) {
    const kept = all.filter(({ expression }) => !gerunds.some((other) => other.expression === expression));
    const rest =
      kept.length > 0
        ? settleClause(
            read,
            withoutGerund(read, clause, gerund.clause),
            kept.map((one) => ({ ...one, clause: withoutGerund(read, clause, gerund.clause) })),
          )
        : { dated: [], leftOut: [] };
    return { dated: [...rest.dated, ...gerunds], leftOut: rest.leftOut };
  }
  const parts = divideClause(
    read,
    clause,
    all.map(({ expression }) => expression),
  );
  if (parts) return { dated: parts.flatMap((part, i) => (all[i] ? [{ ...all[i], ...part }] : [])), leftOut: [] };
  const passed = passToMain(read, clause, all) ?? divideIntention(read, clause, all);
  if (passed) return { dated: passed, leftOut: [] };
  const own = all.filter(({ expression }) => !isBesideSubject(read, clause, expression));
  const finest = [...(own.length > 0 ? own : all)].sort((a, b) => grainOf(a) - grainOf(b))[0];
  const others = all.filter((one) => one !== finest);
  const nouns = others.flatMap(({ expression }) => nounOf(read, expression) ?? []);
  return {
    dated: [...(finest ? [finest] : []), ...nouns],
    leftOut: others
      .filter(({ expression }) => !nouns.some((noun) => noun.expression === expression))
      .map(({ expression }) => ({ expression, reason: 'a finer date of the same clause leads' })),
  };
}

/** "Tickets for the first concert, on 15 June, were gone on Wednesday": when the concert is, and not when they went. */
function isBesideSubject(read: ReadSentence, { verb }: Clause, { span }: TemporalExpression): boolean {
  const own = tokensIn(read.tokens, span);
  const [first, last] = [own[0] ?? 0, own.at(-1) ?? 0];
  const lead = read.tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  const noun = read.tokens[lead - 1];
  return (
    verb !== undefined &&
    last < verb.from &&
    read.tokens[lead]?.text === ',' &&
    read.tokens[last + 1]?.text === ',' &&
    (noun?.pos === 'NOUN' || noun?.pos === 'PROPN') &&
    !read.dated.has(lead - 1)
  );
}

/** "was charged on Monday over the killing of a judge in 2022": the second date is the noun's, where that says enough. */
function nounOf(read: ReadSentence, expression: TemporalExpression): Dated | undefined {
  const found = instead(read, expression);
  return found?.clause.role === 'nominal' && !found.bare ? found : undefined;
}

/** How coarse a date is, on a scale where months are as coarse as each other. */
const grainOf = ({ date }: Dated): number => Math.round(4 * Math.log2(lengthInDays(date.interval)));

/** Shortest date, in days, that two happenings told in one breath share: within a month they are mostly one. */
const roomy = 360;

/** "In the 1990s A collapsed, and B followed": a date that opens the sentence dates both. */
function shareWithCoordinates(read: ReadSentence, one: Dated, dated: readonly Dated[]): readonly Dated[] {
  const { clause, expression } = one;
  const first = read.tokens[subjectTokens(read, clause)[0] ?? -1];
  if (!first || expression.span.start > first.start || lengthInDays(one.date.interval) < roomy) return [];
  const self = indexOfClause(read, clause);
  return read.clauses.flatMap((other) => {
    const own =
      dated.some((known) => (known.clause.origin ?? known.clause) === other) ||
      other.tokens.some((at) => read.dated.has(at));
    const joined =
      other.role === 'coordinate' && other.parent === self && !own && subjectTokens(read, other).length > 0;
    return joined && other.verb?.form === clause.verb?.form ? [{ ...one, clause: other }] : [];
  });
}
