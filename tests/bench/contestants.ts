/** The programs that the bench has build the same articles, each in a folder of its own. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { linkModules } from '../site/build-elsewhere.ts';
import { readStages, type Stage } from './build-stages.ts';
import { compareFolders, sizeOfFolder, type FolderSize } from './compare-folders.ts';
import { writeContent, type Content, type GeneratedContent } from './generate-articles.ts';
import { measureCommand, type Cost } from './measure-command.ts';

/** One build, measured. */
export interface Run extends Cost, FolderSize {
  readonly what: What;
  readonly stages: readonly Stage[];
}

export const whats = ['Tumen, cold', 'Tumen, one article edited', 'plain Astro', 'Eleventy'] as const;
export type What = (typeof whats)[number];

export interface Race {
  /** The project's sources. */
  readonly project: string;
  /** An empty folder to build in; what is in it afterwards is no matter. */
  readonly folder: string;
  readonly content: GeneratedContent;
  /** Seconds that one build may take. */
  readonly timeout: number;
  /** Told before each build. */
  readonly tell: (what: string) => void;
}

export interface Result {
  readonly runs: readonly Run[];
  /** Paths whose bytes differ between a rebuild and a cold build of the same content. */
  readonly differing: readonly string[];
}

export type Contestant = (race: Race) => Promise<Result>;

/** A race of builds that edit nothing. */
export type PlainRace = Omit<Race, 'content'> & { readonly content: Content };

export const contestants: Readonly<Record<'tumen' | 'astro' | 'eleventy', Contestant>> = {
  tumen: async (race) => {
    const { content, folder } = race;
    const reused = join(folder, 'reused');
    const anew = join(folder, 'anew');
    await makeTumen(reused, race, content);
    const cold = await buildTumen('Tumen, cold', reused, race);
    const edited = content.articles.map((article) => (article.slug === content.edited.slug ? content.edited : article));
    writeFileSync(join(reused, 'content', 'articles', `${content.edited.slug}.md`), content.edited.text);
    const rebuild = await buildTumen('Tumen, one article edited', reused, race);
    await makeTumen(anew, race, { ...content, articles: edited });
    await buildTumen('Tumen, cold', anew, race);
    return { runs: [cold, rebuild], differing: compareFolders(join(reused, 'dist'), join(anew, 'dist')) };
  },
  astro: async (race) => ({ runs: [await buildAstro(race)], differing: [] }),
  eleventy: async (race) => {
    const run = await buildRival(
      'Eleventy',
      'eleventy',
      [beside(import.meta.resolve('@11ty/eleventy'), '../cmd.cjs')],
      race,
    );
    return { runs: [run], differing: [] };
  },
};

/** A page for each article and a list of them, by Astro as it is shipped. */
export function buildAstro(race: PlainRace): Promise<Run> {
  return buildRival(
    'plain Astro',
    'plain-astro',
    [beside(import.meta.resolve('astro'), '../bin/astro.mjs'), 'build'],
    race,
  );
}

/** The file at `path`, as seen from the folder of the module `url`. */
function beside(url: string, path: string): string {
  return fileURLToPath(new URL(path, url));
}

/** This project with that content, ready to be built in `folder`. */
export async function makeTumen(folder: string, { project }: Pick<Race, 'project'>, content: Content): Promise<void> {
  cpSync(project, folder, { recursive: true });
  rmSync(join(folder, 'content'), { recursive: true });
  writeContent(folder, content, project);
  await linkModules(folder);
}

function buildTumen(what: What, folder: string, race: Race): Promise<Run> {
  const stages = `${folder}.stages.json`;
  return build(what, folder, [join('src', 'commands', 'build.ts'), '--stages', stages], race, stages);
}

async function buildRival(what: What, name: string, parameters: readonly string[], race: PlainRace): Promise<Run> {
  const { folder, content } = race;
  cpSync(join(import.meta.dirname, 'fixtures', name), folder, { recursive: true });
  const articles = join(folder, 'content', 'articles');
  mkdirSync(articles, { recursive: true });
  for (const { slug, text } of content.articles) writeFileSync(join(articles, `${slug}.md`), text);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  await linkModules(folder);
  return build(what, folder, parameters, race);
}

async function build(
  what: What,
  folder: string,
  parameters: readonly string[],
  { content, timeout, tell }: PlainRace,
  stages = '',
): Promise<Run> {
  tell(what);
  const cost = await measureNode(parameters, folder, timeout);
  // What it deletes in the background is not to slow down who comes next.
  while (readdirIfThere(join(folder, '.cache')).some((name) => name.startsWith('tumen-'))) await setTimeout(200);
  const dist = join(folder, 'dist');
  checkArticles(what, dist, content);
  return { what, ...cost, ...sizeOfFolder(dist), stages: readStages(stages) };
}

/** Runs the Node of this process with as little of its environment as a build needs. */
export function measureNode(parameters: readonly string[], folder: string, timeout: number): Promise<Cost> {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' };
  return measureCommand({ program: process.execPath, parameters, folder, env, timeout });
}

function readdirIfThere(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** A page for each article, with an article on it: an empty render is no error to Astro. */
function checkArticles(what: What, dist: string, { articles }: Content): void {
  const missing = articles.filter(({ slug, text }) => {
    const page = join(dist, 'articles', slug, 'index.html');
    return !existsSync(page) || readFileSync(page).length < text.length / 2;
  });
  if (missing.length === 0) return;
  const [first] = missing;
  throw new Error(
    `${what}: ${missing.length} of ${articles.length} articles have no page, ${first?.slug ?? ''} first.`,
  );
}
