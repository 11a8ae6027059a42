/** The thread that writes a build's data files: it takes a {@link DataTask} and ends when all are written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { embedOfEvent } from '../feeds/embeds.ts';
import { makeOEmbed } from '../feeds/oembed.ts';
import type { Publication } from '../feeds/publication.ts';
import { selectTimeline, type SiteData, type TimelineData } from '../feeds/timeline-data.ts';
import { timelineFormats } from '../feeds/timeline-formats.ts';
import { serialiseAnnotations } from '../feeds/web-annotations.ts';
import { oncePer } from '../pipeline/once-per.ts';
import type { TimelineEvent } from '../pipeline/types.ts';
import { digestOf } from './reuse/digest-of.ts';
import { beginRebuild, type RebuildPlan } from './reuse/rebuild.ts';

export interface DataTask {
  /** The folder of the built site. */
  readonly folder: string;
  readonly publication: Publication;
  readonly site: SiteData;
  /** How to take over what the last build wrote; nothing where Astro was started by itself. */
  readonly plan?: RebuildPlan;
}

const { folder, publication, site, plan } = workerData as DataTask;
const rebuild = plan && beginRebuild(plan, 'data');

const digestEvent = oncePer((event: TimelineEvent) => digestOf(event));
const digestEntities = oncePer((entities: SiteData['entities']) => digestOf(entities));

/** Of all that the files of an article are made from. An event stands in many articles; its digest is made once. */
function digestData(data: TimelineData): string {
  return digestOf({ ...data, events: data.events.map(digestEvent), entities: digestEntities(data.entities) });
}

/** Writes a file unless the last build made it from data of the same digest. `folder` has its parent already. */
function write(file: string, digest: string, make: () => string): void {
  if (rebuild?.takeOver(file, () => digest) === true) return;
  writeFileSync(join(folder, file), make());
  rebuild?.make(file, digest);
}

/** The files of the whole timeline, or of what one article tells of it. */
function writeTimeline(slug?: string): void {
  const data = selectTimeline(site, publication, slug);
  const digest = digestData(data);
  const path = slug === undefined ? '' : `articles/${slug}/`;
  for (const [format, serialise] of Object.entries(timelineFormats))
    write(`${path}timeline.${format}`, digest, () => serialise(data));
  write(`${path}annotations.jsonld`, digest, () => serialiseAnnotations(data, `/${path}annotations.jsonld`, slug));
}

function writeOEmbed(event: TimelineEvent): void {
  const answer = makeOEmbed(embedOfEvent(event), publication);
  write(`oembed/timeline/${event.id}.json`, digestOf(answer), () => JSON.stringify(answer));
}

// All before the first file: when a build that failed takes its folder away, no file brings it back.
for (const parent of ['oembed/timeline', ...site.articles.map(({ slug }) => `articles/${slug}`)])
  mkdirSync(join(folder, parent), { recursive: true });
for (const { slug } of site.articles) writeTimeline(slug);
for (const event of site.timeline.events) writeOEmbed(event);
// The largest last: with them before its eyes, V8 would let half a gigabyte of small ones lie about.
writeTimeline();
rebuild?.finish(folder);
