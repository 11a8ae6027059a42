import { describeDate } from '../pipeline/calendar/describe-date.ts';
import type { ShareText } from './share-picture.ts';
import { site as about } from '../site.ts';
import { describeEdtf } from '../queries/describe-reading.ts';
import type { Site } from '../queries/types.ts';
import { isToldBy } from '../pipeline/timeline/tellings-of.ts';

/** The picture of one page: its address, its words, and the events that it marks. */
export interface SharePicture {
  /** Below `/share/`, without `.png`. */
  readonly name: string;
  readonly text: ShareText;
  readonly own: ReadonlySet<string>;
}

/**
 * Which picture a page shows when it is shared: its own for articles, events and the pages of the site; the timeline's
 * for every view of it. A path as pages have it, `/timeline/`.
 */
export function pictureOf(path: string): string {
  const [first, second, third] = path.split('/').filter((part) => part !== '');
  if (first === undefined || first === '404') return '/share/home.png';
  if (first === 'articles' || (first === 'timeline' && second !== undefined && third === undefined))
    return `/share/${first}/${second ?? ''}.png`;
  return `/share/${first}.png`;
}

/** Every picture of the site. */
export function sharePictures(site: Site): readonly SharePicture[] {
  const { events } = site.timeline;
  const all = new Set(events.map(({ id }) => id));
  const page = (name: string, label: string, title: string): SharePicture => ({
    name,
    text: { site: about.title, label, title },
    own: all,
  });
  return [
    page('home', about.tagline, about.description),
    page('timeline', 'Timeline', 'Every event that our articles date, with the sentences that it was read from'),
    page('search', 'Search', 'Search articles and events'),
    ...site.pages.map(({ slug, fields }) => page(slug, fields.title, fields.description)),
    ...site.articles.map(({ slug, fields }) => ({
      name: `articles/${slug}`,
      text: { site: about.title, label: describeEdtf(fields.published), title: fields.title },
      own: new Set(events.filter((event) => isToldBy(event, slug)).map(({ id }) => id)),
    })),
    ...events.map(({ id, headline, date }) => ({
      name: `timeline/${id}`,
      text: { site: about.title, label: describeDate(date), title: headline },
      own: new Set([id]),
    })),
  ];
}
