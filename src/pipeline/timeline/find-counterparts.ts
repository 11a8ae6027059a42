import type { EventMention } from '../types.ts';
import { dayNumber } from '../calendar/calendar-date.ts';
import type { DateSpan } from './date-span.ts';
import { isNews } from './is-news.ts';
import type { DatedTelling } from './prepare-mention.ts';
import type { Related } from './relate-articles.ts';
import { makeWordsAround } from './words-around.ts';

/** How much of what two articles of one story tell of a date is left to be the same. */
export interface Counterpart {
  /**
   * In how many of the two articles a mention is all that fits the other's date. Two articles of one story that each
   * tell one thing of a day, a month or a year mostly tell the same, in whatever words.
   */
  readonly alone: 0 | 1 | 2;
  /** Of all that both articles tell of the very same date, only these two have a word in common with each other. */
  readonly closest: boolean;
  /** Each is all that its article dates with just that year, and the year was long gone. */
  readonly soleOfYear: boolean;
  /** How many rare words their sentences have in common beside those of the two clauses. */
  readonly around: number;
  /** One opens its article, which reports it as news. */
  readonly isNews: boolean;
}

export type Counterparts = (a: DatedTelling, b: DatedTelling) => Counterpart;

const noCounterpart: Counterpart = { alone: 0, closest: false, soleOfYear: false, around: 0, isNews: false };

export const noCounterparts = (): Counterpart => noCounterpart;

/** A date this long or shorter tells a happening from others; more happens in a decade. In days. */
const longest = 366;

/** Of what is dated more coarsely, too much else happened meanwhile to tell what a sentence is about: in days. */
const month = 31;

/** Of a year so long before the report a story keeps one thing; of last year it keeps many. In days. */
const longGone = 5 * 366;

/** An article that tells more of one date than that has no one thing to tell of it. */
const mostOfDate = 40;

/** `tellsSame` says whether two mentions of one article are the same thing told twice. */
export function makeCounterparts(
  tellings: readonly DatedTelling[],
  related: Related,
  tellsSame: (a: DatedTelling, b: DatedTelling) => boolean,
): Counterparts {
  const byArticle = Map.groupBy(
    tellings.filter(({ isSaying }) => !isSaying),
    ({ mention }) => mention.article,
  );
  const fitting = rememberFitting(byArticle);
  const wordsAround = makeWordsAround(byArticle);
  const isAlone = oncePerDate((own, date) =>
    fitting(own.mention.article, date).every(
      (other) =>
        other.mention === own.mention ||
        other.span.length > Math.max(own.span.length, date.span.length) ||
        tellsSame(own, other),
    ),
  );
  return (a, b) => {
    if (!mayCorrespond(a, b) || !related(a.mention.article, b.mention.article)) return noCounterpart;
    const alone = (isAlone(a, b) ? 1 : 0) + (isAlone(b, a) ? 1 : 0);
    const soleOfYear = isSoleOfYear(a, b) && isSoleOfYear(b, a);
    const areFine = Math.max(a.span.length, b.span.length) <= month;
    const around = areFine || a.mention.date.edtf === b.mention.date.edtf ? wordsAround(a, b) : 0;
    const beside = { soleOfYear, around, isNews: areFine && (isNews(a) || isNews(b)) };
    if (alone === 2) return { alone, closest: false, ...beside };
    return { alone: alone === 1 ? 1 : 0, closest: isClosest(a, b) && isClosest(b, a), ...beside };
  };

  function isSoleOfYear(own: DatedTelling, { mention: { date } }: DatedTelling): boolean {
    const { granularity, edtf } = own.mention.date;
    if (granularity !== 'year' || edtf !== date.edtf) return false;
    if (dayNumber(own.mention.reported) - own.span.end < longGone) return false;
    const all = fitting(own.mention.article, own);
    if (all.length > mostOfDate) return false;
    return all.every(
      (third) => third.mention === own.mention || third.mention.date.edtf !== edtf || tellsSame(own, third),
    );
  }

  function isClosest(own: DatedTelling, other: DatedTelling): boolean {
    if (own.mention.date.edtf !== other.mention.date.edtf || !shareWord(own, other)) return false;
    const all = fitting(own.mention.article, other);
    if (all.length > mostOfDate) return false;
    return all.every(
      (third) =>
        third.mention === own.mention ||
        third.mention.date.edtf !== other.mention.date.edtf ||
        !shareWord(third, other) ||
        tellsSame(own, third),
    );
  }
}

function shareWord({ concepts: a }: DatedTelling, { concepts: b }: DatedTelling): boolean {
  for (const concept of a.all) if (b.all.has(concept)) return true;
  return false;
}

/** What holds of a mention and another's date, worked out once: many mentions have one date. */
function oncePerDate(
  find: (own: DatedTelling, date: DatedTelling) => boolean,
): (own: DatedTelling, date: DatedTelling) => boolean {
  const known = new Map<DatedTelling, Map<string, boolean>>();
  return (own, date) => {
    const { edtf } = date.mention.date;
    const ofOwn = known.get(own) ?? new Map<string, boolean>();
    const seen = ofOwn.get(edtf);
    if (seen !== undefined) return seen;
    const found = find(own, date);
    known.set(own, ofOwn.set(edtf, found));
    return found;
  };
}

/** What an article tells that fits a date, looked for once: an article may have thousands of mentions. */
function rememberFitting(
  byArticle: ReadonlyMap<string, readonly DatedTelling[]>,
): (article: string, date: DatedTelling) => readonly DatedTelling[] {
  const known = new Map<string, Map<string, readonly DatedTelling[]>>();
  return (article, { mention, span }) => {
    const ofArticle = known.get(article) ?? new Map<string, readonly DatedTelling[]>();
    const found = ofArticle.get(mention.date.edtf);
    if (found) return found;
    const fitting = (byArticle.get(article) ?? []).filter((other) => overlap(other.span, span));
    known.set(article, ofArticle.set(mention.date.edtf, fitting));
    return fitting;
  };
}

function mayCorrespond(a: DatedTelling, b: DatedTelling): boolean {
  if (a.isSaying || b.isSaying || a.mention.article === b.mention.article) return false;
  return (
    Math.max(a.span.length, b.span.length) <= longest && overlap(a.span, b.span) && !differInKind(a.mention, b.mention)
  );
}

const overlap = (a: DateSpan, b: DateSpan): boolean => a.start < b.end && b.start < a.end;

/** A weapons test and sanctions of one day are two things; a kind that no word gave away says nothing. */
const differInKind = ({ kind: a }: EventMention, { kind: b }: EventMention): boolean =>
  a !== b && a !== 'other' && b !== 'other';
