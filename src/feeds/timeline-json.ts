import { articlePath } from '../queries/addresses/article-path.ts';
import { recordEvent } from './event-record.ts';
import type { EventRecord } from './event-record.ts';
import { addressOf } from './publication.ts';
import { timelineSchemaPath } from './timeline-schema.ts';
import type { TimelineData } from './timeline-data.ts';

export interface TimelineFile {
  /** Address of the JSON Schema that the file follows; its version is in its name. */
  readonly $schema: string;
  readonly title: string;
  readonly url: string;
  readonly language: string;
  /** The last publication day that the timeline knows of. */
  readonly asKnownOn?: string;
  readonly articles: ReadonlyArray<{
    readonly slug: string;
    readonly url: string;
    readonly title: string;
    readonly published: string;
    readonly updated?: string;
  }>;
  readonly events: readonly EventRecord[];
}

function makeTimelineFile(data: TimelineData): TimelineFile {
  const { publication, title, path, asKnownOn } = data;
  return {
    $schema: addressOf(publication, timelineSchemaPath),
    title,
    url: addressOf(publication, path),
    language: publication.language,
    ...(asKnownOn === undefined ? {} : { asKnownOn }),
    articles: data.articles.map(({ slug, fields }) => ({
      slug,
      url: addressOf(publication, articlePath(slug)),
      title: fields.title,
      published: fields.published,
      ...(fields.updated === undefined ? {} : { updated: fields.updated }),
    })),
    events: data.events.map((event) => recordEvent(event, data)),
  };
}

/** The timeline in JSON, as the schema of {@link timelineSchemaPath} describes it. */
export function serialiseTimelineJson(data: TimelineData): string {
  return `${JSON.stringify(makeTimelineFile(data), undefined, 2)}\n`;
}
