import { readImports } from './source-file.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The areas of the source from the ground up, as patterns. A file imports from its own area and from those before it;
 * areas on one line do not know each other. Files that stand in none (`src/site.ts`) are data for all above the pipeline.
 */
const levels: readonly (readonly RegExp[])[] = [
  [/^src\/pipeline\/(types|once-per|once-per-word|make-slug)\.ts$/],
  [/^src\/pipeline\/calendar\//],
  [/^src\/pipeline\/prose\//, /^src\/pipeline\/temporal\//],
  ...rooms('pipeline/events', 'lexicon words names clauses reference actions status dates headline'),
  [/^src\/pipeline\/timeline\//],
  [/^src\/pipeline\/(apply-date-overrides|report-doubtful-dates|read-article|join-articles|build-timeline)\.ts$/],
  [/^src\/machine\//, /^src\/markdown\//],
  [/^src\/load\/types\.ts$/],
  ...rooms('load', 'text yaml fields body files store addresses report'),
  ...rooms('queries', 'words addresses site events timeline lanes articles'),
  [/^src\/feeds\//],
  [/^src\/views\//, /^src\/pictures\//],
  ...rooms('integrations', 'reuse threads dev search pictures data'),
  [/^src\/scripts\//],
  [/^src\/(components|layouts)\//],
  [/^src\/pages\//, /^src\/desk\//],
  ...rooms('commands', 'terminal build serve timeline dates articles'),
];

/** The rooms of an area in their order, and after them the files that stand in none. */
function rooms(area: string, names: string): readonly (readonly RegExp[])[] {
  return [...names.split(' ').map((name) => `${name}/`), '[^/]+$'].map((end) => [new RegExp(`^src/${area}/${end}`)]);
}

/** Packages that only compute: neither the framework, nor the machine, nor the clock. */
const purePackages = [
  'github-slugger',
  'leven',
  'mdast',
  'mdast-util-directive',
  'mdast-util-to-string',
  'stemmer',
  'unist',
  'unist-util-visit',
  'wink-eng-lite-web-model',
  'wink-nlp',
];

function levelOf(path: string): number {
  return levels.findIndex((areas) => areas.some((area) => area.test(path)));
}

function areaOf(path: string): RegExp | undefined {
  return levels.flat().find((area) => area.test(path));
}

/** Whether a file stands in one of the areas: one that does not may import anything, and anything it. */
export function isPlaced({ path }: SourceFile): boolean {
  return areaOf(path) !== undefined;
}

/** Imports that go the wrong way, as sentences. */
export function findWrongImports(file: SourceFile): readonly string[] {
  return readImports(file).flatMap(({ specifier, target }) => {
    const where = `${file.path} imports ${specifier}`;
    if (target === undefined) return findWrongPackage(file.path, specifier).map((reason) => `${where}: ${reason}`);
    if (!/\.\w+(\?[\w&]+)?$/.test(specifier)) return [`${where}: a relative import names its file with the extension`];
    if (areaOf(file.path) === areaOf(target)) return [];
    if (file.path.startsWith('src/pipeline/') && !target.startsWith('src/pipeline/')) {
      return [`${where}: the pipeline knows nothing outside itself`];
    }
    if (target.startsWith('tests/')) return [`${where}: the site does not know its tests`];
    const upwards = levelOf(target) >= levelOf(file.path) && levelOf(file.path) !== -1;
    return upwards ? [`${where}: that area does not come before its own`] : [];
  });
}

function findWrongPackage(path: string, specifier: string): readonly string[] {
  if (specifier === 'd3-time') {
    return path.startsWith('src/pipeline/calendar/') ? [] : ['only calendar/ imports d3-time'];
  }
  const pure = purePackages.includes(specifier);
  return path.startsWith('src/pipeline/') && !pure ? ['it is not in the list of pure packages'] : [];
}

/** A component is given what it shows: it may call what words a value, never what fetches or reads content. */
export function findQueryingComponents(file: SourceFile): readonly string[] {
  const fetches = /^astro:content$|^node:fs|^src\/load\/(?!types\.ts$)|^src\/queries\/site\/get-|^src\/integrations\//;
  return readImports(file)
    .filter(({ specifier, target = specifier }) => fetches.test(target))
    .map(({ specifier }) => `${file.path} imports ${specifier}: pages query, components are given props`);
}
