import { describeDate } from '../pipeline/calendar/describe-date.ts';
import { eventsToldBy } from '../pipeline/timeline/tellings-of.ts';
import type { TimelineEvent } from '../pipeline/types.ts';
import { idsOf } from '../queries/events/event-view.ts';
import { describeEdtf } from '../queries/words/describe-reading.ts';
import { headlineWithStatus } from '../queries/words/headline-with-status.ts';
import { site as about } from '../site.ts';

/** The size that Open Graph readers expect: https://ogp.me/ with the 1.91 : 1 of the large networks. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The picture of one page: its address, its words, and the events that it marks. */
export interface SharePicture {
  /** Below `/share/`, without `.png`. */
  readonly name: string;
  /** Over the title: a date in words, or what kind of page it is. */
  readonly label: string;
  readonly title: string;
  /** Indexes of events, in order; every one for a page that is about the whole site. */
  readonly own: 'all' | readonly number[];
}

/** What of a site its pictures show. */
export interface PicturedSite {
  readonly events: readonly TimelineEvent[];
  readonly articles: ReadonlyArray<{ readonly slug: string; readonly title: string; readonly published: string }>;
  readonly pages: ReadonlyArray<{ readonly slug: string; readonly title: string; readonly description: string }>;
}

/**
 * Which picture a page shows when it is shared: its own for articles, events and the pages of the site; the timeline's
 * for every view of it. A path as pages have it, `/timeline/`.
 */
export function pictureOf(path: string): string {
  const [first, second, third] = path.split('/').filter((part) => part !== '');
  if (first === undefined || first === '404') return '/share/home.png';
  if (second !== undefined && (first === 'articles' || (first === 'timeline' && third === undefined)))
    return `/share/${first}/${second}.png`;
  return `/share/${first}.png`;
}

/** What the picture of a page shows, in words. `title` is the page's. */
export function describePicture(path: string, title: string): string {
  const isOfOne = /^\/share\/.+\//u.test(pictureOf(path));
  return isOfOne ? `${title}, with its place on the timeline` : `All events of ${about.title} on one timeline`;
}

/** Every picture of the site. */
export function sharePictures({ events, articles, pages }: PicturedSite): readonly SharePicture[] {
  const indexOf = new Map(events.map((event, index) => [event, index]));
  const page = (name: string, label: string, title: string): SharePicture => ({ name, label, title, own: 'all' });
  return [
    page('home', about.tagline, about.description),
    page('timeline', 'Timeline', 'Every event that our articles date, with the sentences that it was read from'),
    page('articles', 'Articles', 'Every article, by its day of publication'),
    page('search', 'Search', 'Search articles and events'),
    ...pages.map(({ slug, title, description }) => page(slug, title, description)),
    ...articles.map(({ slug, title, published }) => ({
      name: `articles/${slug}`,
      label: describeEdtf(published),
      title,
      own: eventsToldBy(events, slug).flatMap((event) => indexOf.get(event) ?? []),
    })),
    ...events.flatMap((event, index) =>
      idsOf(event).map((id) => ({
        name: `timeline/${id}`,
        label: describeDate(event.date),
        title: headlineWithStatus(event),
        own: [index],
      })),
    ),
  ];
}
