import { eventPath } from '../queries/event-view.ts';
import type { TimelineEvent, UndatedMention } from '../pipeline/types.ts';
import { addressOf, startOfDay } from './publication.ts';
import type { TimelineData } from './timeline-data.ts';
import { tellingsOf } from '../pipeline/timeline/tellings-of.ts';

function annotate(event: TimelineEvent, mention: UndatedMention, number: number, data: TimelineData): object {
  const address = addressOf(data.publication, eventPath(event.id));
  return {
    id: `${address}#evidence-${number}`,
    type: 'Annotation',
    motivation: 'identifying',
    created: startOfDay(mention.reported),
    body: [
      address,
      { type: 'TextualBody', value: event.headline, format: 'text/plain', language: data.publication.language },
    ],
    target: {
      source: addressOf(data.publication, `/articles/${mention.article}/`),
      selector: [
        { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: mention.sentence.id },
        { type: 'TextQuoteSelector', exact: mention.sentence.text },
      ],
    },
  };
}

/**
 * Each event bound to each sentence that asserts it, as W3C Web Annotations: one collection whose first page holds all.
 * With a `slug`, those of one article's sentences.
 */
export function serialiseAnnotations(data: TimelineData, path: string, slug?: string): string {
  const items = data.events.flatMap((event) =>
    tellingsOf(event).flatMap((mention, index) =>
      slug === undefined || mention.article === slug ? [annotate(event, mention, index + 1, data)] : [],
    ),
  );
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
