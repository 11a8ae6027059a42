/** An event in the words and addresses that pages print. */
import { htmlDatetime } from '../../markdown/html-datetime.ts';
import { resolvedWords } from '../../markdown/resolved-words.ts';
import { describeDate } from '../../pipeline/calendar/describe-date.ts';
import { oncePer } from '../../pipeline/once-per.ts';
import { touching } from '../../pipeline/prose/touching.ts';
import { tellingsOf } from '../../pipeline/timeline/tellings-of.ts';
import type { CalendarDate, EventStatus, ReadArticle, TimelineEvent, UndatedMention } from '../../pipeline/types.ts';
import { articlePath } from '../addresses/article-path.ts';
import { textFragment } from '../addresses/text-fragment.ts';
import { findArticle } from '../site/find-article.ts';
import type { Site } from '../site/types.ts';
import { capitalise } from '../words/capitalise.ts';
import { describeEdtf, describePrecision, describeReading, isAsWritten } from '../words/describe-reading.ts';
import { describeStatus, headlineWithStatus } from '../words/headline-with-status.ts';

/** One sentence that asserts an event, cut at the date in it. */
export interface EvidenceView {
  /** Path to the article, without a base, down to the sentence. */
  readonly path: string;
  readonly article: string;
  readonly reported: string;
  readonly reportedOn: CalendarDate;
  readonly before: string;
  readonly date: string;
  readonly after: string;
  /** Absent where the date stands in the sentence as it is. */
  readonly reading?: string;
}

export interface EventView {
  readonly id: string;
  /** Fragments that lead to it too. */
  readonly aliases: readonly string[];
  readonly path: string;
  readonly headline: string;
  /** The headline for where the status does not stand beside it. */
  readonly headlineWithStatus: string;
  readonly when: string;
  readonly edtf: string;
  readonly datetime?: string;
  readonly precision: string;
  /** Absent where no kind is known. */
  readonly kind?: string;
  readonly status: EventStatus;
  readonly statusWords: string;
  readonly evidence: readonly EvidenceView[];
  readonly disagreements: readonly string[];
}

/** The page of the event with that id. */
export function eventPath(id: string): string {
  return `/timeline/${id}/`;
}

/**
 * Every id under which an event was or is published. What others may hold on to, its page, its embed with its oEmbed
 * answer and its picture, stays at each of them.
 */
export function idsOf({ id, aliases }: Pick<TimelineEvent, 'id' | 'aliases'>): readonly string[] {
  return [id, ...aliases];
}

/** What evidence needs of the article that it stands in. */
interface Teller {
  readonly slug: string;
  readonly fields: { readonly title: string };
  readonly read: Pick<ReadArticle, 'expressions'>;
}

type Tellers = readonly Teller[];

function viewEvent(event: TimelineEvent, articles: Tellers): EventView {
  const datetime = htmlDatetime(event.date);
  return {
    id: event.id,
    aliases: event.aliases,
    path: eventPath(event.id),
    headline: event.headline,
    headlineWithStatus: headlineWithStatus(event),
    when: describeDate(event.date),
    edtf: event.date.edtf,
    ...(datetime === undefined ? {} : { datetime }),
    precision: describePrecision(event.date),
    ...(event.kind === 'other' ? {} : { kind: capitalise(event.kind) }),
    status: event.status,
    statusWords: describeStatus(event),
    evidence: tellingsOf(event).map((mention) => viewEvidence(mention, findArticle(articles, mention.article))),
    disagreements: event.disagreements.map((disagreement) => disagreement.text),
  };
}

/** The view of an event that stands on the timeline, made once for all pages that show it. */
export function viewEventOf(event: TimelineEvent, site: { readonly articles: Tellers }): EventView {
  return viewsFor(site.articles)(event);
}

const viewsFor = oncePer((articles: Tellers) => oncePer((event: TimelineEvent) => viewEvent(event, articles)));

/** The titles of the articles by slug: what evidence is credited to. */
export function articleTitles(site: Pick<Site, 'articles'>): ReadonlyMap<string, string> {
  return titlesOf(site.articles);
}

const titlesOf = oncePer(
  (articles: Site['articles']): ReadonlyMap<string, string> =>
    new Map(articles.map(({ slug, fields }) => [slug, fields.title])),
);

function viewEvidence(mention: UndatedMention, article: Teller | undefined): EvidenceView {
  const { sentence, expression } = mention;
  const start = clamp(expression.span.start - sentence.span.start, sentence.text.length);
  const end = clamp(expression.span.end - sentence.span.start, sentence.text.length);
  // The page puts what a date is resolved to behind it, whichever event the date is of.
  const resolved = touching(article?.read.expressions ?? [], sentence.span).filter(
    (one) => resolvedWords(one) !== undefined,
  );
  const breaks = [end, ...resolved.map(({ span }) => span.end - sentence.span.start)];
  return {
    path: `${articlePath(mention.article)}#${sentence.id}${textFragment(sentence.text, breaks)}`,
    article: article?.fields.title ?? mention.article,
    reported: describeEdtf(mention.reported),
    reportedOn: mention.reported,
    before: sentence.text.slice(0, start),
    date: sentence.text.slice(start, end),
    after: sentence.text.slice(end),
    ...(isAsWritten(expression) ? {} : { reading: describeReading(expression, mention.reported) }),
  };
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}
