import { embedOfEvent } from '../feeds/embeds.ts';
import { describeEvent } from '../feeds/json-ld/describe-event.ts';
import { makeOEmbed } from '../feeds/oembed.ts';
import { addressOf, type Publication } from '../feeds/publication.ts';
import type { SourceCredit } from '../load/types.ts';
import type { TimelineEvent } from '../pipeline/types.ts';
import { citeEvent, sourcesOfEvent } from '../queries/events/cite-event.ts';
import { viewEventOf, type EventView } from '../queries/events/event-view.ts';
import { findEntities } from '../queries/site/find-entities.ts';
import type { Site } from '../queries/site/types.ts';
import { entityPath, offeredFilters } from '../queries/timeline/facets.ts';
import { countInWords } from '../queries/words/count-in-words.ts';

/** With its status where that is needed. */
type Neighbour = Pick<EventView, 'path' | 'when' | 'headline'>;

/** All that the page of an event shows, and nothing that it does not. */
export interface EventPage {
  readonly title: string;
  readonly description: string;
  readonly event: EventView;
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
  /** People, places and organisations, with the path of their events where the site has a page of these. */
  readonly concerns: ReadonlyArray<{ readonly name: string; readonly path?: string }>;
  readonly sources: readonly SourceCredit[];
  readonly citation: string;
  /** For JSON-LD. */
  readonly thing: object;
  /** Where the oEmbed answer for this event stands. */
  readonly oembed: string;
  /** HTML that shows it in another site's page. */
  readonly embed: string;
}

/** The page of an event, which stands at `index` on the timeline. */
export function viewEventPage(site: Site, publication: Publication, found: TimelineEvent, index: number): EventPage {
  const event = viewEventOf(found, site);
  const previous = neighbour(site, index - 1);
  const next = neighbour(site, index + 1);
  const count = event.evidence.length;
  return {
    title: `${event.headlineWithStatus} (${event.when})`,
    description: `${event.headlineWithStatus}, ${event.when}. With the ${count === 1 ? 'sentence' : `${countInWords(count)} sentences`} that it was read from.`,
    event,
    ...(previous && { previous }),
    ...(next && { next }),
    concerns: concernsOf(found, site),
    sources: sourcesOfEvent(found, site),
    citation: citeEvent(found, addressOf(publication, event.path), publication.title),
    thing: describeEvent(found, site, publication),
    embed: makeOEmbed(embedOfEvent(found), publication).html,
    oembed: addressOf(publication, `/oembed/timeline/${event.id}.json`),
  };
}

function neighbour(site: Site, index: number): Neighbour | undefined {
  const event = site.timeline.events[index];
  if (event === undefined) return undefined;
  const { path, when, headlineWithStatus } = viewEventOf(event, site);
  return { path, when, headline: headlineWithStatus };
}

function concernsOf({ actors, places }: TimelineEvent, site: Site): EventPage['concerns'] {
  const offered = offeredFilters(site);
  return findEntities(site.entities, new Set([...actors, ...places])).map((entity) => {
    const path = entityPath(entity);
    return { name: entity.name, ...(offered.has(path) ? { path } : {}) };
  });
}
