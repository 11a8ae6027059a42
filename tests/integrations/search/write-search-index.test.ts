import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSearchPart } from '../../../src/integrations/search/make-search-part.ts';
import { partSearchInput } from '../../../src/integrations/search/part-search-input.ts';
import { makeSearchIndex } from '../../../src/integrations/search/search-index.ts';
import type { SearchInput } from '../../../src/integrations/search/search-input.ts';
import type { IndexFile } from '../../../src/integrations/search/settle-search-index.ts';
import { startThread } from '../../../src/integrations/threads/start-thread.ts';
import type { IndexTask } from '../../../src/integrations/search/write-search-index.ts';
import { writeContent } from '../../load/write-content.ts';

const names = Array.from({ length: 12 }, (_, index) => `number-${index}`);

/** Twelve articles and twelve events, of which one may say something else. */
function inputOf(changed = ''): SearchInput {
  return {
    pages: names.map((name) => ({
      url: `/articles/${name}/`,
      content: `<html lang="en"><body data-pagefind-body><h1>${name}</h1><p>A river${name === changed ? ' rose' : ''}.</p></body></html>`,
    })),
    records: names.map((name) => ({
      url: `/timeline/${name}/`,
      language: 'en',
      content: `A bridge of ${name}.`,
      meta: { title: name },
      filters: { type: ['event'] },
    })),
  };
}

const bytesOf = (files: readonly IndexFile[]): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]));

/** What a list of the parts says. */
const foldersIn = (list: IndexFile | undefined): [string, ...string[]] =>
  JSON.parse(Buffer.from(list?.content ?? []).toString()) as [string, ...string[]];

describe('makeSearchPart', () => {
  it('makes of an only part what Pagefind makes of it, in a folder that is named in a list of one', async () => {
    const [only] = partSearchInput(inputOf());
    expect(only?.of).toBe(1);
    const [list, ...files] = only ? await makeSearchPart(only) : [];
    const [folder, ...others] = foldersIn(list);
    expect(others).toEqual([]);
    const found = files.map(({ path, content }) => ({ path: path.replace(folder, ''), content }));
    expect(bytesOf(found)).toEqual(bytesOf(await makeSearchIndex(inputOf())));
  });

  it('puts the program where nothing else ever was, and leaves it there whatever is indexed', async () => {
    const folderOf = async (input: SearchInput, limit?: number): Promise<string> => {
      const [first] = partSearchInput(input, limit);
      return first ? foldersIn((await makeSearchPart(first))[0])[0] : '';
    };
    const folder = await folderOf(inputOf());
    expect(folder).toMatch(/^[0-9a-f]{10}\/$/);
    expect(await folderOf(inputOf('number-5'), 8)).toBe(folder);
  });

  it('gives the program once, a list of all parts, and no two fragments one name', async () => {
    const parts = partSearchInput(inputOf(), 8);
    const made: (readonly IndexFile[])[] = [];
    for (const part of parts) made.push(await makeSearchPart(part));
    const files = made.flat();
    const paths = files.map(({ path }) => path);
    expect(files.filter(({ path }) => path === 'parts.json')).toHaveLength(1);
    const [first, ...others] = foldersIn(files.find(({ path }) => path === 'parts.json'));
    expect(others).toEqual(['2/', '3/']);
    expect(paths.filter((path) => /\.js$|wasm/.test(path)).sort()).toEqual([
      `${first}pagefind-worker.js`,
      `${first}pagefind.js`,
      `${first}wasm.en.pagefind`,
      `${first}wasm.unknown.pagefind`,
    ]);
    expect(paths.filter((path) => path.endsWith('pagefind-entry.json'))).toEqual([
      `${first}pagefind-entry.json`,
      '2/pagefind-entry.json',
      '3/pagefind-entry.json',
    ]);
    const fragments = paths.filter((path) => path.endsWith('.pf_fragment'));
    expect(fragments).toHaveLength(24);
    expect(fragments.filter((path) => /^2\/fragment\/\w+-2\.pf_fragment$/.test(path)).length).toBeGreaterThan(3);
    expect(fragments.filter((path) => /^3\/fragment\/\w+-3\.pf_fragment$/.test(path)).length).toBeGreaterThan(3);
  });
});

/** Each file of a folder with the number that the file system knows it by and a digest of its bytes. */
function filesOf(folder: string): ReadonlyMap<string, readonly [node: number, digest: string]> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    found.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [path.slice(folder.length + 1), [statSync(path).ino, digest] as const];
    }),
  );
}

const bytesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map([...filesOf(folder)].sort().map(([name, [, digest]]) => [name, digest]));

/** A place in which an index of three parts is built again and again, as a build does it. */
function makePlace(): { readonly out: string; readonly build: (input: SearchInput) => Promise<readonly string[]> } {
  const root = writeContent({});
  const [out, fresh] = [join(root, 'dist'), join(root, 'fresh')];
  return {
    out,
    /** Gives the files that are the same ones as before. */
    build: async (input) => {
      mkdirSync(fresh);
      const pieces = partSearchInput(input, 8);
      const task: IndexTask = { folder: fresh, plan: { root, out, code: 'code' } };
      const module = new URL('../../../src/integrations/search/write-search-index.ts', import.meta.url);
      await startThread('The search index', module, task, { pieces }).end();
      const [before, after] = [filesOf(root), filesOf(fresh)];
      rmSync(out, { recursive: true, force: true });
      renameSync(fresh, out);
      return [...after].filter(([name, [node]]) => before.get(`dist/${name}`)?.[0] === node).map(([name]) => name);
    },
  };
}

/** The part to which a file below the output’s folder belongs. */
const partOf = (file: string): string => /^pagefind\/(\d)\//.exec(file)?.[1] ?? '1';

describe('the thread that writes the index', () => {
  it('takes over all parts where nothing has changed', async () => {
    const { out, build } = makePlace();
    expect(await build(inputOf())).toEqual([]);
    const first = bytesIn(out);
    expect([...(await build(inputOf()))].sort()).toEqual([...first.keys()]);
    expect(bytesIn(out)).toEqual(first);
  });

  it('makes only the part anew in which an article has changed, and has the bytes of a first build', async () => {
    const { out, build } = makePlace();
    await build(inputOf());
    const changed = 'number-5';
    const own = partSearchInput(inputOf(), 8).find(({ pages }) => pages.some(({ url }) => url.includes(changed)));
    const taken = await build(inputOf(changed));
    const anew = [...filesOf(out).keys()].filter((file) => !taken.includes(file));
    expect(new Set(anew.map(partOf))).toEqual(new Set([String(own?.number)]));
    expect(new Set(taken.map(partOf))).toEqual(new Set(['1', '2', '3'].filter((part) => part !== String(own?.number))));
    const cold = makePlace();
    await cold.build(inputOf(changed));
    expect(bytesIn(out)).toEqual(bytesIn(cold.out));
  });

  it('makes a part anew of which somebody has taken a file away', async () => {
    const { out, build } = makePlace();
    await build(inputOf());
    const first = bytesIn(out);
    const gone = [...first.keys()].find((file) => file.startsWith('pagefind/2/fragment/')) ?? '';
    rmSync(join(out, gone));
    const taken = await build(inputOf());
    expect(new Set(taken.map(partOf))).toEqual(new Set(['1', '3']));
    expect(bytesIn(out)).toEqual(first);
  });
});
