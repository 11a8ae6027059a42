import type { Claim, Event, WithContext } from 'schema-dts';
import { tellingsOf } from '../../pipeline/timeline/tellings-of.ts';
import type { DateValue, TimelineEvent } from '../../pipeline/types.ts';
import { articlePath } from '../../queries/addresses/article-path.ts';
import { eventPath } from '../../queries/events/event-view.ts';
import { findEntities } from '../../queries/site/find-entities.ts';
import type { Site } from '../../queries/site/types.ts';
import { headlineWithStatus, isVouchedFor } from '../../queries/words/headline-with-status.ts';
import { evidencePath } from '../event-record.ts';
import { addressOf, type Publication } from '../publication.ts';
import { describeEntity } from './describe-entity.ts';

/** A day, a month or a year is a date of ISO 8601, and stands as it is. Anything coarser or vaguer has no such form. */
function isoDates({ edtf, granularity, qualifier }: DateValue): { startDate?: string; endDate?: string } {
  const parts = edtf.split('/');
  const isPlain = parts.every((part) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(part));
  const hasForm = ['day', 'month', 'year', 'span'].includes(granularity);
  if (!isPlain || !hasForm || qualifier !== 'exact') return {};
  const [startDate = '', endDate = startDate] = parts;
  return { startDate, endDate };
}

/**
 * An `Event` with a `startDate` says that it takes place on that day. So what only a source says, what is alleged and what
 * was denied is a `Claim`: its words, whose they are, and the time that it is about.
 */
export function describeEvent(
  event: TimelineEvent,
  site: Site,
  publication: Publication,
): WithContext<Event> | WithContext<Claim> {
  const url = addressOf(publication, eventPath(event.id));
  const dates = isoDates(event.date);
  const places = findEntities(site.entities, event.places).map(({ name }) => ({ '@type': 'Place' as const, name }));
  const articles = tellingsOf(event).map((mention) => ({
    '@type': 'BackgroundNewsArticle' as const,
    '@id': addressOf(publication, articlePath(mention.article)),
    url: addressOf(publication, evidencePath(mention)),
    datePublished: mention.reported,
  }));
  const thing = {
    '@context': 'https://schema.org',
    '@id': url,
    url,
    name: headlineWithStatus(event),
    about: findEntities(site.entities, event.actors).map(describeEntity),
  } as const;
  if (isVouchedFor(event) || event.status === 'announced')
    return {
      ...thing,
      '@type': 'Event',
      ...dates,
      ...(event.status === 'announced' ? { eventStatus: 'https://schema.org/EventScheduled' } : {}),
      location: places,
      subjectOf: articles,
    };
  const coverage = [...new Set([dates.startDate, dates.endDate])].join('/');
  return {
    ...thing,
    '@type': 'Claim',
    text: event.headline,
    ...(coverage === '' ? {} : { temporalCoverage: coverage }),
    spatialCoverage: places,
    appearance: articles,
  };
}
