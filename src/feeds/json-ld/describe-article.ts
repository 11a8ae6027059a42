import type { BackgroundNewsArticle, CreativeWork, ImageObject, WithContext } from 'schema-dts';
import type { SourceCredit } from '../../load/types.ts';
import { htmlDatetime } from '../../markdown/html-datetime.ts';
import { addDays } from '../../pipeline/calendar/calendar-date.ts';
import { parseEdtf } from '../../pipeline/calendar/edtf.ts';
import { eventsToldBy } from '../../pipeline/timeline/tellings-of.ts';
import type { TimelineEvent } from '../../pipeline/types.ts';
import { articlePath } from '../../queries/addresses/article-path.ts';
import { findEntities } from '../../queries/site/find-entities.ts';
import type { LeadPicture, Site, SiteArticle } from '../../queries/site/types.ts';
import { addressOf, type Publication } from '../publication.ts';
import { describeEntity } from './describe-entity.ts';
import { referTo } from './describe-organisation.ts';

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

/** An article with its sources, its corrections, whom it names and which years its events lie in. */
export function describeArticle(
  article: SiteArticle,
  site: Site,
  publication: Publication,
): WithContext<BackgroundNewsArticle> {
  const { slug, fields, read } = article;
  const url = addressOf(publication, articlePath(slug));
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
