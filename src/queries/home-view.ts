import { viewEventOf } from './event-view.ts';
import type { EventView } from './event-view.ts';
import type { Site, SiteArticle } from './types.ts';

export interface HomeView {
  /** The newest article; absent on an empty site. */
  readonly latest?: SiteArticle;
  /** What it brought to the timeline, latest first. */
  readonly added: readonly EventView[];
}

const SHOWN = 6;

/** The events that nobody had reported before the newest article did. */
export function viewHome(site: Site): HomeView {
  const latest = site.articles[0];
  if (latest === undefined) return { added: [] };
  const added = site.timeline.events
    .filter((event) => event.mentions.every((mention) => mention.article === latest.slug))
    .slice(-SHOWN)
    .reverse()
    .map((event) => viewEventOf(event, site));
  return { latest, added };
}
