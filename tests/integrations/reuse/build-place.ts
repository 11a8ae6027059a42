import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beginRebuild, type Rebuild } from '../../../src/integrations/reuse/rebuild.ts';
import { writeContent } from '../../load/write-content.ts';

/** One place that is built again and again. */
export interface Place {
  readonly out: string;
  readonly begin: (changed?: { readonly code?: string; readonly part?: string; readonly out?: string }) => Rebuild;
  /** A whole build of these files with these digests, from the first question to the new output in its place. */
  readonly build: (data: Readonly<Record<string, string>>) => void;
}

export function makePlace(): Place {
  const root = writeContent({});
  const out = join(root, 'dist');
  const begin: Place['begin'] = ({ code = 'code', part = 'pages', out: elsewhere = out } = {}) =>
    beginRebuild({ root, out: elsewhere, code }, part);
  return {
    out,
    begin,
    build: (data) => {
      const fresh = makeInto(begin(), join(root, 'fresh'), data);
      rmSync(out, { recursive: true, force: true });
      renameSync(fresh, out);
    },
  };
}

let builds = 0;

/**
 * Does what a build does with `folder`: makes those files that are not taken over, out of their digests. Each build has
 * a minute in the past, since a file system may give the same time to what is written within a few milliseconds.
 */
export function makeInto(rebuild: Rebuild, folder: string, data: Readonly<Record<string, string>>): string {
  builds += 1;
  for (const [file, digest] of Object.entries(data)) {
    if (rebuild.takeOver(file, () => digest)) continue;
    rebuild.make(file, digest);
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `made from ${digest}`);
    utimesSync(path, 60 * builds, 60 * builds);
  }
  rebuild.finish(folder);
  return folder;
}
