import { closestSlug } from '../load/fields/slug.ts';
import type { LoadedTimeline } from '../load/load-timeline.ts';
import type { LoadedArticle } from '../load/types.ts';
import { describeDate } from '../pipeline/calendar/describe-date.ts';
import { shownText } from '../pipeline/prose/shown-text.ts';
import { lineAndColumn, sourceOffset } from '../pipeline/prose/source-position.ts';
import type { EventMention, ReadArticle, TemporalExpression, Timeline } from '../pipeline/types.ts';
import { describeReading } from '../queries/words/describe-reading.ts';
import { lineForName, linesForExpression, linesForMention, type LineToPaste } from './lines-to-paste.ts';

/** One temporal expression, with all that was made of it. */
export interface DeskExpression {
  readonly text: string;
  /** In the article's file. */
  readonly line: number;
  readonly state: 'event' | 'no event' | 'unresolved';
  /** The value in words and in EDTF, or what kind of value it is. */
  readonly value: string;
  readonly edtf: string;
  /** How it came to that value, in words; the rule's id; the value before any anchor. */
  readonly reading: string;
  readonly rule: string;
  readonly underspecified: string;
  /** Why it made no event, or what makes its event doubtful. */
  readonly why: readonly string[];
  readonly sentence: { readonly id: string; readonly text: string };
  readonly mentions: readonly DeskMention[];
  readonly lines: readonly LineToPaste[];
}

/** What one clause with that date was read as. */
export interface DeskMention {
  readonly clause: string;
  readonly headline: string;
  readonly status: string;
  readonly attribution?: string;
  readonly confidence: number;
  readonly event: string;
}

export interface DeskArticle {
  readonly slug: string;
  readonly title: string;
  readonly file: string;
  readonly published: string;
  readonly draft: boolean;
  readonly expressions: readonly DeskExpression[];
  /** What editors took out by hand, as it stands in the text. */
  readonly skipped: ReadonlyArray<{ readonly text: string; readonly line: number }>;
  readonly unknownNames: ReadonlyArray<{ readonly name: string; readonly times: number; readonly line: LineToPaste }>;
}

/** Everything that the site made of each article, newest first. */
export function viewDesk({ content, timeline }: LoadedTimeline): readonly DeskArticle[] {
  return content.articles
    .flatMap((article) => {
      const read = timeline.articles.find(({ slug }) => slug === article.slug);
      return read === undefined ? [] : [viewArticle(article, read, timeline)];
    })
    .reverse();
}

function viewArticle({ fields, source }: LoadedArticle, read: ReadArticle, timeline: Timeline): DeskArticle {
  const { prose } = read;
  const skips = prose.overrides.filter(({ skip }) => skip === true);
  return {
    slug: read.slug,
    title: read.title,
    file: read.file,
    published: read.published,
    draft: fields.draft,
    expressions: read.expressions.map((expression) => viewExpression(expression, read, timeline, source)),
    skipped: skips.map(({ span, line }) => ({ text: shownText(prose, span), line })),
    unknownNames: viewUnknownNames(read),
  };
}

function viewExpression(
  expression: TemporalExpression,
  read: ReadArticle,
  timeline: Timeline,
  source: string,
): DeskExpression {
  const { span, text, value, ruleId, underspecified } = expression;
  const { prose } = read;
  const own = read.mentions.filter((mention) => mention.expression.span.start === span.start);
  const reasons = read.leftOut.filter((left) => left.expression.span.start === span.start).map(({ reason }) => reason);
  const sentence = prose.sentences.find((one) => one.span.start <= span.start && span.start < one.span.end);
  const words = sentence === undefined ? '' : shownText(prose, sentence.span);
  return {
    text,
    line: lineAndColumn(source, sourceOffset(prose, span.start)).line,
    state: value.type === 'unresolved' ? 'unresolved' : own.length > 0 ? 'event' : 'no event',
    value: describeValue(expression),
    edtf: value.type === 'date' || value.type === 'open' ? value.edtf : '',
    reading: describeReading(expression, read.published),
    rule: ruleId,
    underspecified,
    why: [...reasons, ...own.flatMap(({ doubts }) => doubts)],
    sentence: { id: sentence?.id ?? '', text: words },
    mentions: own.map((mention) => ({
      clause: shownText(prose, mention.clause),
      headline: mention.headline,
      status: mention.status,
      ...(mention.attribution === undefined ? {} : { attribution: mention.attribution }),
      confidence: mention.confidence,
      event: eventOf(timeline, mention),
    })),
    lines: [...linesForExpression(expression), ...own.flatMap((mention) => linesForMention(mention, prose))],
  };
}

function describeValue({ value }: TemporalExpression): string {
  if (value.type !== 'unresolved') return describeDate(value);
  const readings = value.candidates.length > 0 ? `: ${value.candidates.join(' or ')}` : '';
  return `${value.reason}${readings}`;
}

/** One date can stand in several clauses, each with an event of its own. */
function eventOf({ events }: Timeline, { article, clause }: EventMention): string {
  const event = events.find(({ mentions }) =>
    mentions.some((mention) => mention.article === article && mention.clause.start === clause.start),
  );
  return event?.id ?? '';
}

function viewUnknownNames({ entities }: ReadArticle): DeskArticle['unknownNames'] {
  const unknown = entities.filter(({ entity }) => entity === undefined);
  return [...new Set(unknown.map(({ name }) => name))].flatMap((name) => {
    const mentions = unknown.filter((mention) => mention.name === name);
    const [first] = mentions;
    return first === undefined ? [] : [{ name, times: mentions.length, line: lineForName(first, closestSlug(name)) }];
  });
}
