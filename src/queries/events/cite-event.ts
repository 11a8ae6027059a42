/** How to cite one event of the timeline. */
import type { SourceCredit } from '../../load/types.ts';
import { describeDate } from '../../pipeline/calendar/describe-date.ts';
import { articlesOf } from '../../pipeline/timeline/tellings-of.ts';
import type { TimelineEvent } from '../../pipeline/types.ts';
import { findArticle } from '../site/find-article.ts';
import type { Site } from '../site/types.ts';
import { describeEdtf } from '../words/describe-reading.ts';
import { headlineWithStatus } from '../words/headline-with-status.ts';

/** `url` is the event's full address, `publisher` the site's name. The day is that of the last report that it rests on. */
export function citeEvent(event: TimelineEvent, url: string, publisher: string): string {
  const reported = event.mentions.at(-1)?.reported;
  const day = reported === undefined ? '' : `, ${describeEdtf(reported)}`;
  return `“${headlineWithStatus(event)} (${describeDate(event.date)}).” Timeline, ${publisher}${day}. ${url}`;
}

/** What the articles that tell of an event rest on, each source once. */
export function sourcesOfEvent(event: TimelineEvent, site: Site): readonly SourceCredit[] {
  const sources = articlesOf(event).flatMap((slug) => findArticle(site.articles, slug)?.fields.sources ?? []);
  return [...new Map(sources.map((source) => [`${source.title} ${source.publisher}`, source])).values()];
}
