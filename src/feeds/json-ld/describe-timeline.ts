import type { ItemList, WithContext } from 'schema-dts';
import type { TimelineEvent } from '../../pipeline/types.ts';
import { eventPath } from '../../queries/events/event-view.ts';
import { addressOf, type Publication } from '../publication.ts';

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
