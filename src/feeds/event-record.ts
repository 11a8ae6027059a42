import { describeDate } from '../pipeline/calendar/describe-date.ts';
import { tellingsOf } from '../pipeline/timeline/tellings-of.ts';
import type { EventMention, TimelineEvent, UndatedMention } from '../pipeline/types.ts';
import { articlePath } from '../queries/addresses/article-path.ts';
import { eventPath } from '../queries/events/event-view.ts';
import { entitiesById } from '../queries/site/find-entities.ts';
import { addressOf } from './publication.ts';
import type { TimelineData } from './timeline-data.ts';

interface NamedRecord {
  /** Id in the site's list of people, places and organisations; absent for a name that the list lacks. */
  readonly id?: string;
  readonly name: string;
}

export interface EvidenceRecord {
  readonly article: string;
  readonly reported: string;
  readonly url: string;
  readonly sentence: string;
  readonly status: string;
  readonly attribution?: string;
  readonly date: {
    /** Absent where the sentence announced the event without a day. */
    readonly edtf?: string;
    /** As written in the sentence. */
    readonly text: string;
    readonly rule: string;
    readonly anchor: string;
    readonly anchorValue?: string;
    readonly direction: string;
  };
}

/** An event as the data files give it. */
export interface EventRecord {
  readonly id: string;
  readonly url: string;
  readonly headline: string;
  readonly date: {
    readonly edtf: string;
    readonly text: string;
    readonly granularity: string;
    readonly qualifier: string;
    /** First day. */
    readonly start: string;
    /** The day after the last. */
    readonly end: string;
  };
  readonly kind: string;
  readonly status: string;
  readonly attribution?: string;
  readonly actors: readonly NamedRecord[];
  readonly places: readonly NamedRecord[];
  readonly confidence: number;
  readonly evidence: readonly EvidenceRecord[];
  readonly disagreements: ReadonlyArray<{ readonly about: string; readonly text: string }>;
}

/** Path of the sentence that asserts an event. */
export function evidencePath({ article, sentence }: UndatedMention): string {
  return `${articlePath(article)}#${sentence.id}`;
}

function recordEvidence(mention: EventMention | UndatedMention, { publication }: TimelineData): EvidenceRecord {
  const { article, reported, sentence, status, attribution, expression } = mention;
  return {
    article,
    reported,
    url: addressOf(publication, evidencePath(mention)),
    sentence: sentence.text,
    status,
    ...(attribution === undefined ? {} : { attribution }),
    date: {
      ...('date' in mention ? { edtf: mention.date.edtf } : {}),
      text: expression.text,
      rule: expression.ruleId,
      anchor: expression.anchor,
      ...(expression.anchorValue === undefined ? {} : { anchorValue: expression.anchorValue }),
      direction: expression.direction,
    },
  };
}

/** An event as JSON has it, and CSV in part: with full addresses, and with names in place of ids. */
export function recordEvent(event: TimelineEvent, data: TimelineData): EventRecord {
  const { id, headline, date, kind, status, attribution, confidence } = event;
  const nameOf = (entity: string): NamedRecord => {
    const known = entitiesById(data.entities).get(entity);
    return known === undefined ? { name: entity } : { id: known.id, name: known.name };
  };
  return {
    id,
    url: addressOf(data.publication, eventPath(id)),
    headline,
    date: {
      edtf: date.edtf,
      text: describeDate(date),
      granularity: date.granularity,
      qualifier: date.qualifier,
      start: date.interval.start,
      end: date.interval.end,
    },
    kind,
    status,
    ...(attribution === undefined ? {} : { attribution }),
    actors: event.actors.map(nameOf),
    places: event.places.map(nameOf),
    confidence,
    evidence: tellingsOf(event).map((mention) => recordEvidence(mention, data)),
    disagreements: event.disagreements.map(({ about, text }) => ({ about, text })),
  };
}
