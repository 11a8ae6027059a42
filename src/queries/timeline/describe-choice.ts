import type { EventStatus } from '../../pipeline/types.ts';
import type { FacetValue } from './facets.ts';

/** What is said of one event, and of several. */
type Clause = readonly [one: string, several: string];

const STATUS: Readonly<Record<EventStatus, Clause>> = {
  happened: ['that happened', 'that happened'],
  announced: ['that was announced', 'that were announced'],
  said: ['that rests on what somebody said', 'that rest on what somebody said'],
  alleged: ['that is alleged', 'that are alleged'],
  denied: ['that was denied', 'that were denied'],
};

/** The events of one choice in a phrase: “that name Kim Jong Un”, “of the kind “visit””; of one event, “that names”. */
export function describeChoice({ facet, value, label, events }: FacetValue): string {
  const pick = ([one, several]: Clause): string => (events.length === 1 ? one : several);
  switch (facet) {
    case 'article':
      return `told of in “${label}”`;
    case 'period':
      return `${pick(['that begins in', 'that begin in'])} ${/s$|century/u.test(label) ? `the ${label}` : label}`;
    case 'kind':
      return value === 'other' ? 'of none of the other kinds' : `of the kind “${label.toLowerCase()}”`;
    case 'status':
      return pick(isStatus(value) ? STATUS[value] : [label, label]);
    case 'person':
    case 'place':
    case 'organisation':
      return `${pick(['that names', 'that name'])} ${label}`;
  }
}

function isStatus(value: string): value is EventStatus {
  return value in STATUS;
}
