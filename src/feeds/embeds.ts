import { tellingsOf } from '../pipeline/timeline/tellings-of.ts';
import type { TimelineEvent } from '../pipeline/types.ts';
import type { Period } from '../queries/timeline/periods.ts';
import { headlineWithStatus } from '../queries/words/headline-with-status.ts';
import type { Embedding } from './oembed.ts';

/** Pixels at the width that oEmbed gives: an event's head, each sentence of evidence, and the foot. */
const HEAD = 130;
const SENTENCE = 120;
const FOOT = 60;
/** A longer embed scrolls in its frame. */
const TALLEST = 800;

function heightOf(events: readonly TimelineEvent[]): number {
  const sentences = events.reduce((sum, event) => sum + tellingsOf(event).length, 0);
  return Math.min(TALLEST, FOOT + HEAD * events.length + SENTENCE * sentences);
}

/** Where an event’s embed is, and how tall. */
export function embedOfEvent(event: TimelineEvent): Embedding {
  return { title: headlineWithStatus(event), path: `/embed/timeline/${event.id}/`, height: heightOf([event]) };
}

/** Where a period’s embed is, and how tall. */
export function embedOfPeriod({ id, label, events }: Period): Embedding {
  return { title: label, path: `/embed/period/${id}/`, height: heightOf(events) };
}
