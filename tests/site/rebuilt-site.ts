import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compareFolders } from '../bench/compare-folders.ts';
import { generateContent } from '../bench/generate-articles.ts';
import { copySources, linkModules } from './build-elsewhere.ts';
import { runBuild } from './run-build.ts';

type Environment = Readonly<Record<string, string>>;

/** What a rebuild left in `dist/`. */
export interface Rebuilt {
  /** Files whose bytes are not those of a cold build of the same sources, or that one of the two does not have. */
  readonly differing: readonly string[];
  readonly files: readonly string[];
  /** Those of them that the build before made: the same files, not new ones with the same bytes. */
  readonly takenOver: readonly string[];
}

/** A copy of the project that is changed and built again and again. */
export interface RebuiltSite {
  readonly root: string;
  readonly dist: string;
  /** A copy of what its first build made. */
  readonly first: string;
  /** Builds the sources as they are now, both here and from nothing in a new folder, and compares. */
  readonly rebuild: (env?: Environment) => Promise<Rebuilt>;
  /** Puts back the sources that the site began with. */
  readonly restore: () => Promise<void>;
  /** Builds once more the sources that the site began with, and compares with its first build. */
  readonly rebuildFirst: () => Promise<Rebuilt>;
  /** Builds, without a look at what comes of it. */
  readonly build: (env?: Environment) => Promise<void>;
  /** Begins to build, and kills the build when it has made some pages. */
  readonly killBuild: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Builds a site of the project's own articles, `files` and some generated articles, all below one new folder. */
export async function makeRebuiltSite(files: Readonly<Record<string, string>>): Promise<RebuiltSite> {
  const place = await mkdtemp(join(tmpdir(), 'rebuilt-'));
  const [root, begun] = [join(place, 'site'), join(place, 'begun')];
  const [dist, first] = [join(root, 'dist'), join(begun, 'dist')];
  await copyProject(root);
  addContent(root, files);
  await copySources(begun, root);
  await runBuild(root, dist);
  await cp(dist, first, { recursive: true });

  const rebuildBeside = async (make: () => Promise<string>, env: Environment): Promise<Rebuilt> => {
    const before = nodesOf(dist);
    const [cold] = await Promise.all([make(), runBuild(root, dist, env)]);
    const after = nodesOf(dist);
    const takenOver = [...after].filter(([file, node]) => before.get(file) === node).map(([file]) => file);
    return { differing: compareFolders(cold, dist), files: [...after.keys()], takenOver };
  };
  let count = 0;
  const buildCold = async (env: Environment): Promise<string> => {
    const folder = join(place, `cold-${String((count += 1))}`);
    await copyProject(folder, root);
    await runBuild(folder, join(folder, 'dist'), env);
    return join(folder, 'dist');
  };
  const restore = async (): Promise<void> => {
    for (const part of ['content', 'public', 'src']) rmSync(join(root, part), { recursive: true });
    await copySources(root, begun);
  };
  return {
    root,
    dist,
    first,
    rebuild: (env = {}) => rebuildBeside(() => buildCold(env), env),
    restore,
    rebuildFirst: async () => {
      await restore();
      return rebuildBeside(() => Promise.resolve(first), {});
    },
    build: (env = {}) => runBuild(root, dist, env),
    killBuild: () => killOnPages(root, dist),
    // Where one of two builds has failed, the other may still be writing.
    remove: () => rm(place, { recursive: true, force: true, maxRetries: 10 }),
  };
}

async function copyProject(folder: string, from?: string): Promise<void> {
  await mkdir(folder);
  await Promise.all([copySources(folder, from), linkModules(folder)]);
}

function addContent(root: string, files: Readonly<Record<string, string>>): void {
  const { articles, entities } = generateContent(3);
  for (const { slug, text } of articles) writeFileSync(join(root, `content/articles/${slug}.md`), text);
  const list = join(root, 'content/entities.yaml');
  writeFileSync(list, `${readFileSync(list, 'utf8')}\n${entities}`);
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, existsSync(path) ? readFileSync(path, 'utf8') + text : text);
  }
}

/** The number that the file system knows each file by. */
function nodesOf(folder: string): ReadonlyMap<string, number> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const stats = names.map((name) => [name, statSync(join(folder, name))] as const);
  return new Map(stats.filter(([, stat]) => stat.isFile()).map(([name, { ino }]) => [name, ino]));
}

async function killOnPages(root: string, dist: string): Promise<void> {
  const killer = new AbortController();
  const cache = join(root, '.cache');
  const timer = setInterval(() => {
    const fresh = readdirSync(cache).find((name) => name.startsWith('tumen-fresh-'));
    if (fresh !== undefined && existsSync(join(cache, fresh, 'timeline'))) killer.abort();
  }, 5);
  try {
    await runBuild(root, dist, {}, killer.signal);
  } catch (error) {
    if (!killer.signal.aborted) throw error;
    return;
  } finally {
    clearInterval(timer);
  }
  throw new Error('Expected the build to be killed; it ended first.');
}
