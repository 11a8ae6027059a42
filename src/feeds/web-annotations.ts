import { resolvedWords } from '../markdown/resolved-words.ts';
import { tellingsOf } from '../pipeline/timeline/tellings-of.ts';
import type { TimelineEvent, UndatedMention } from '../pipeline/types.ts';
import { articlePath } from '../queries/addresses/article-path.ts';
import { eventPath } from '../queries/events/event-view.ts';
import { findArticle } from '../queries/site/find-article.ts';
import { headlineWithStatus } from '../queries/words/headline-with-status.ts';
import { evidencePath } from './event-record.ts';
import { addressOf, startOfDay } from './publication.ts';
import { quoteStretch } from './quote-stretch.ts';
import type { TimelineData } from './timeline-data.ts';

/** Offsets in the prose at which a page puts what a date is resolved to, by the sentence’s path. */
function resolvedDates({ events }: TimelineData): ReadonlyMap<string, readonly number[]> {
  const ends = new Map<string, number[]>();
  for (const mention of events.flatMap(tellingsOf)) {
    const { expression } = mention;
    if (resolvedWords(expression) === undefined) continue;
    const path = evidencePath(mention);
    const own = ends.get(path);
    if (own === undefined) ends.set(path, [expression.span.end]);
    else own.push(expression.span.end);
  }
  return ends;
}

/**
 * The sentence by its id, and in it the clause that asserts the event, or as much of it as the page has in one piece:
 * what is quoted has to stand there letter for letter (W3C Web Annotation Data Model, 4.2.4), and a page adds to a
 * sentence what its dates are resolved to.
 */
function select(
  { article, sentence, clause }: UndatedMention,
  data: TimelineData,
  resolved: readonly number[],
): object {
  const { start } = sentence.span;
  const breaks = [...(findArticle(data.articles, article)?.breaks ?? []), ...resolved].map((at) => at - start);
  const quoted = quoteStretch(sentence.text, breaks, { start: clause.start - start, end: clause.end - start });
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: sentence.id,
    ...(quoted && { refinedBy: { type: 'TextQuoteSelector', ...quoted } }),
  };
}

function annotate(
  event: TimelineEvent,
  mention: UndatedMention,
  name: string,
  data: TimelineData,
  resolved: readonly number[],
): object {
  const address = addressOf(data.publication, eventPath(event.id));
  const updated = findArticle(data.articles, mention.article)?.fields.updated;
  return {
    id: `${address}#${name}`,
    type: 'Annotation',
    motivation: 'identifying',
    created: startOfDay(mention.reported),
    ...(updated === undefined ? {} : { modified: startOfDay(updated) }),
    body: [
      address,
      {
        type: 'TextualBody',
        value: headlineWithStatus(event),
        format: 'text/plain',
        language: data.publication.language,
      },
    ],
    target: {
      source: addressOf(data.publication, articlePath(mention.article)),
      selector: select(mention, data, resolved),
    },
  };
}

/** The own name of each annotation: the sentence that tells the event, with a number where it does so once more. */
function namesOf(tellings: readonly UndatedMention[]): readonly string[] {
  const times = new Map<string, number>();
  return tellings.map(({ article, sentence }) => {
    const name = `${article}/${sentence.id}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}/${time}`;
  });
}

/**
 * Each event bound to each sentence that asserts it, as W3C Web Annotations: one collection whose first page holds all.
 * With a `slug`, those of one article's sentences.
 */
export function serialiseAnnotations(data: TimelineData, path: string, slug?: string): string {
  const resolved = resolvedDates(data);
  const items = data.events.flatMap((event) => {
    const tellings = tellingsOf(event);
    const names = namesOf(tellings);
    return tellings.flatMap((mention, index) =>
      slug === undefined || mention.article === slug
        ? [annotate(event, mention, names[index] ?? '', data, resolved.get(evidencePath(mention)) ?? [])]
        : [],
    );
  });
  const id = addressOf(data.publication, path);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: data.title,
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}
