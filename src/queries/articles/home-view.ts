import { compareDates } from '../../pipeline/calendar/calendar-date.ts';
import { articlesOf } from '../../pipeline/timeline/tellings-of.ts';
import type { TimelineEvent } from '../../pipeline/types.ts';
import { viewEventOf } from '../events/event-view.ts';
import type { EventView } from '../events/event-view.ts';
import type { Site, SiteArticle } from '../site/types.ts';

export interface HomeView {
  /** The newest article that told of an event first; absent where none tells of any. */
  readonly latest?: SiteArticle;
  /** What it brought to the timeline, the latest first: what it says is to come before what had come. */
  readonly added: readonly EventView[];
}

const SHOWN = 6;
/** The most of them that are to come, the soonest, where what had come would fill the list. */
const NEXT = 2;

/** What is new on the timeline: the events of the newest article that nobody had reported before it did. */
export function viewHome(site: Site): HomeView {
  const brought = Map.groupBy(site.timeline.events, (event) => articlesOf(event)[0]);
  const latest = site.articles.find(({ slug }) => brought.has(slug));
  if (latest === undefined) return { added: [] };
  const isToCome = ({ date }: TimelineEvent): boolean => compareDates(date.interval.start, latest.fields.published) > 0;
  const own = (brought.get(latest.slug) ?? []).toReversed();
  const come = own.filter((event) => !isToCome(event));
  const next = own.filter(isToCome).slice(-Math.max(NEXT, SHOWN - come.length));
  const added = [...next, ...come.slice(0, SHOWN - next.length)].map((event) => viewEventOf(event, site));
  return { latest, added };
}
