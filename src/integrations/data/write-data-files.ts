/** The thread that writes a build's data files: it takes a {@link DataTask} and ends when all are written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { Publication } from '../../feeds/publication.ts';
import type { SiteData } from '../../feeds/timeline-data.ts';
import { planDataFiles, planTimelineFiles } from './plan-data-files.ts';
import { beginRebuild, type RebuildPlan } from '../reuse/rebuild.ts';

export interface DataTask {
  /** Whether to write the files of the whole timeline, or those of its articles and events. */
  readonly whole: boolean;
  /** The folder of the built site. */
  readonly folder: string;
  readonly publication: Publication;
  readonly site: SiteData;
  /** How to take over what the last build wrote; nothing where Astro was started by itself. */
  readonly plan?: RebuildPlan;
}

const { whole, folder, publication, site, plan } = workerData as DataTask;
const rebuild = plan && beginRebuild(plan, whole ? 'data-timeline' : 'data');

// All before the first file: when a build that failed takes its folder away, no file brings it back.
if (!whole)
  for (const parent of ['oembed/timeline', ...site.articles.map(({ slug }) => `articles/${slug}`)])
    mkdirSync(join(folder, parent), { recursive: true });
for (const { file, digest, make } of (whole ? planTimelineFiles : planDataFiles)(site, publication)) {
  if (rebuild?.takeOver(file, digest) === true) continue;
  writeFileSync(join(folder, file), make());
  rebuild?.make(file, digest());
}
rebuild?.finish(folder);
