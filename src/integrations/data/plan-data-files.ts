import { embedOfEvent } from '../../feeds/embeds.ts';
import { makeOEmbed } from '../../feeds/oembed.ts';
import type { Publication } from '../../feeds/publication.ts';
import { selectTimeline, type ArticleData, type SiteData, type TimelineData } from '../../feeds/timeline-data.ts';
import { annotationsFile, formatsOf } from '../../feeds/timeline-formats.ts';
import { serialiseAnnotations } from '../../feeds/web-annotations.ts';
import type { LoadedTimeline } from '../../load/load-timeline.ts';
import { oncePer } from '../../pipeline/once-per.ts';
import type { TimelineEvent } from '../../pipeline/types.ts';
import { idsOf } from '../../queries/events/event-view.ts';
import { digestOf } from '../reuse/digest-of.ts';

/** A file of data: its path below the built site, the digest of all that it is made from, and its text. */
export interface DataFile {
  readonly file: string;
  readonly digest: () => string;
  readonly make: () => string;
}

/** What the data files of a site are made from. */
export function siteDataOf({ content, timeline }: LoadedTimeline): SiteData {
  return {
    timeline: { ...timeline, articles: [], diagnostics: [] },
    entities: content.entities,
    // Newest first, as on the pages.
    articles: content.articles.map(({ slug, fields, text }) => ({ slug, fields, breaks: text.breaks })).reverse(),
  };
}

/** The data files of each article and of each event. */
export function* planDataFiles(site: SiteData, publication: Publication): Generator<DataFile, void, undefined> {
  const digest = makeDigest();
  for (const { slug } of site.articles) yield* filesOfTimeline(site, publication, digest, slug);
  for (const event of site.timeline.events) yield* oEmbedsOf(event, publication);
}

/** Those of the whole timeline: few, and on a large site each of many megabytes. */
export function planTimelineFiles(site: SiteData, publication: Publication): readonly DataFile[] {
  return filesOfTimeline(site, publication, makeDigest());
}

/** With a `slug`, of what this article tells. */
function filesOfTimeline(
  site: SiteData,
  publication: Publication,
  digest: (data: TimelineData) => string,
  slug?: string,
): readonly DataFile[] {
  const data = selectTimeline(site, publication, slug);
  const path = slug === undefined ? '' : `articles/${slug}/`;
  const annotations = path + annotationsFile;
  const own = once(() => digest(data));
  return [
    ...formatsOf(data.events).map(({ file, format }) => ({
      file: path + file,
      digest: own,
      make: () => format.serialise(data),
    })),
    { file: annotations, digest: own, make: () => serialiseAnnotations(data, `/${annotations}`, slug) },
  ];
}

function oEmbedsOf(event: TimelineEvent, publication: Publication): readonly DataFile[] {
  const answer = once(() => makeOEmbed(embedOfEvent(event), publication));
  return idsOf(event).map((id) => ({
    file: `oembed/timeline/${id}.json`,
    digest: () => digestOf(answer()),
    make: () => JSON.stringify(answer()),
  }));
}

/** Most stand in the data of many articles; their digests are made once. */
function makeDigest(): (data: TimelineData) => string {
  const digestEvent = oncePer((event: TimelineEvent) => digestOf(event));
  const digestEntities = oncePer((entities: SiteData['entities']) => digestOf(entities));
  const digestArticle = oncePer((article: ArticleData) => digestOf(article));
  return (data) =>
    digestOf({
      ...data,
      events: data.events.map(digestEvent),
      articles: data.articles.map(digestArticle),
      entities: digestEntities(data.entities),
    });
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
