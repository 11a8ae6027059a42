import type {
  BackgroundNewsArticle,
  BreadcrumbList,
  Claim,
  CreativeWork,
  Event,
  ImageObject,
  ItemList,
  NewsMediaOrganization,
  Thing,
  WithContext,
} from 'schema-dts';
import { addDays } from '../pipeline/calendar/calendar-date.ts';
import { parseEdtf } from '../pipeline/calendar/edtf.ts';
import { htmlDatetime } from '../markdown/html-datetime.ts';
import type { SourceCredit } from '../load/types.ts';
import type { DateValue, Entity, TimelineEvent } from '../pipeline/types.ts';
import { eventPath } from '../queries/event-view.ts';
import { findEntities } from '../queries/find-entities.ts';
import { headlineWithStatus, isVouchedFor } from '../queries/headline-with-status.ts';
import type { LeadPicture, Site, SiteArticle } from '../queries/types.ts';
import { evidencePath } from './event-record.ts';
import { addressOf } from './publication.ts';
import type { Publication } from './publication.ts';
import { eventsToldBy, tellingsOf } from '../pipeline/timeline/tellings-of.ts';

type Named = Extract<Thing, object>;

/** For a script element: a “<” in the data must not end it. */
export function serialiseJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

function describeEntity({ kind, name, describe }: Entity): Named {
  const types = { person: 'Person', place: 'Place', organisation: 'Organization' } as const;
  return { '@type': types[kind], name, ...(describe === undefined ? {} : { description: describe }) };
}

function referTo(publication: Publication): { '@type': 'NewsMediaOrganization'; '@id': string; name: string } {
  return { '@type': 'NewsMediaOrganization', '@id': `${publication.root}#organisation`, name: publication.title };
}

export function describeOrganisation(publication: Publication): WithContext<NewsMediaOrganization> {
  const at = (path: string): string => addressOf(publication, path);
  return {
    '@context': 'https://schema.org',
    ...referTo(publication),
    url: publication.root,
    description: publication.description,
    logo: at('/icon.svg'),
    correctionsPolicy: at('/corrections/'),
    publishingPrinciples: at('/about/'),
    verificationFactCheckingPolicy: at('/method/'),
  };
}

/** The years that the events lie in, as an ISO 8601 interval; nothing where a year does not have four digits. */
function coverage(events: readonly TimelineEvent[]): string | undefined {
  const first = events.map(({ date }) => date.interval.start.slice(0, 4)).sort()[0];
  const last = events
    .map(({ date }) => addDays(date.interval.end, -1).slice(0, 4))
    .sort()
    .at(-1);
  return /^\d{4}\/\d{4}$/.test(`${first ?? ''}/${last ?? ''}`) ? `${first ?? ''}/${last ?? ''}` : undefined;
}

/** The site itself, its newsroom and the organisations in its list, by their whole names: anybody else is a person. */
function typeOfAuthor(name: string, site: Site, { title, byline }: Publication): 'Organization' | 'Person' {
  const isListed = site.entities.some(
    (entity) => entity.kind === 'organisation' && [entity.name, ...entity.aliases].includes(name),
  );
  return isListed || name === title || name === byline ? 'Organization' : 'Person';
}

/** A source is dated in EDTF; what is no exact day, month or year has no form in ISO 8601, and is left out. */
function describeSource({ title, publisher, url, date = '' }: SourceCredit): CreativeWork {
  const value = parseEdtf(date);
  const published = value?.type === 'date' ? htmlDatetime(value) : undefined;
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { datePublished: published }),
  };
}

function describePicture({ src, alt, credit, width, height }: LeadPicture, publication: Publication): ImageObject {
  const url = addressOf(publication, src);
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    // Pixels, by their code in UN/CEFACT's recommendation 20.
    width: { '@type': 'QuantitativeValue', value: width, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: height, unitCode: 'E37' },
    description: alt,
    creditText: credit,
  };
}

export function describeArticle(
  article: SiteArticle,
  site: Site,
  publication: Publication,
): WithContext<BackgroundNewsArticle> {
  const { slug, fields, read } = article;
  const url = addressOf(publication, `/articles/${slug}/`);
  const events = eventsToldBy(site.timeline.events, slug);
  const ids = new Set(read.entities.flatMap(({ entity = [] }) => entity));
  const years = coverage(events);
  return {
    '@context': 'https://schema.org',
    '@type': 'BackgroundNewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: fields.title,
    description: fields.description,
    inLanguage: fields.language,
    datePublished: fields.published,
    dateModified: fields.updated ?? fields.published,
    author: fields.authors.map((name) => ({ '@type': typeOfAuthor(name, site, publication), name })),
    publisher: referTo(publication),
    isAccessibleForFree: true,
    ...(article.picture ? { image: describePicture(article.picture, publication) } : {}),
    wordCount: article.words,
    keywords: [...fields.topics],
    citation: fields.sources.map(describeSource),
    correction: fields.corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment' as const,
      datePublished: date,
      text,
    })),
    mentions: findEntities(site.entities, ids).map(describeEntity),
    ...(years === undefined ? {} : { temporalCoverage: years }),
  };
}

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
    '@id': addressOf(publication, `/articles/${mention.article}/`),
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

/** Most events that a list names: with all of a large site it would be megabytes that no reader sees. */
const LISTED = 100;

/** How many events there are, and where the latest of them are: each one's own page says the rest. */
export function describeTimeline(events: readonly TimelineEvent[], publication: Publication): WithContext<ItemList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: events.length,
    itemListElement: events.slice(-LISTED).map(({ id }, index) => ({
      '@type': 'ListItem' as const,
      position: Math.max(0, events.length - LISTED) + index + 1,
      url: addressOf(publication, eventPath(id)),
    })),
  };
}

interface Step {
  readonly label: string;
  readonly path: string;
}

/** The way to a page: from the front page through the sections that its path lies in. */
export function trailTo(
  path: string,
  label: string,
  { title, navigation }: { readonly title: string; readonly navigation: readonly Step[] },
): readonly Step[] {
  const sections = navigation.filter((section) => path.startsWith(section.path) && !['/', path].includes(section.path));
  return [{ label: title, path: '/' }, ...sections, { label, path }];
}

/** From the front page down; the last is the page itself. */
export function describeTrail(trail: readonly Step[], publication: Publication): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: label,
      item: addressOf(publication, path),
    })),
  };
}
