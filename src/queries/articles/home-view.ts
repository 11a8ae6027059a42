import { compareDates } from '../../pipeline/calendar/calendar-date.ts';
import type { TimelineEvent } from '../../pipeline/types.ts';
import { viewEventOf } from '../events/event-view.ts';
import type { EventView } from '../events/event-view.ts';
import type { Site, SiteArticle } from '../site/types.ts';

export interface HomeView {
  /** The newest article; absent on an empty site. */
  readonly latest?: SiteArticle;
  /** What it brought to the timeline, the latest first: what it says is to come before what had come. */
  readonly added: readonly EventView[];
}

const SHOWN = 6;
/** The most of them that are to come, the soonest, where what had come would fill the list. */
const NEXT = 2;

/** The events that nobody had reported before the newest article did. */
export function viewHome(site: Site): HomeView {
  const latest = site.articles[0];
  if (latest === undefined) return { added: [] };
  const isToCome = ({ date }: TimelineEvent): boolean => compareDates(date.interval.start, latest.fields.published) > 0;
  const own = site.timeline.events
    .filter((event) => event.mentions.every((mention) => mention.article === latest.slug))
    .reverse();
  const come = own.filter((event) => !isToCome(event));
  const next = own.filter(isToCome).slice(-Math.max(NEXT, SHOWN - come.length));
  const added = [...next, ...come.slice(0, SHOWN - next.length)].map((event) => viewEventOf(event, site));
  return { latest, added };
}
