/** A rebuild takes over what the last build made. Whatever has changed since, its bytes have to be those of a cold build. */
import { appendFileSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { compareFolders } from '../bench/compare-folders.ts';
import { checkImages } from './checks/check-images.ts';
import { readBuiltSite } from './checks/read-built-site.ts';
import { article, bridge, title, written } from './content-to-rebuild.ts';
import { makeRebuiltSite, type Rebuilt, type RebuiltSite } from './rebuilt-site.ts';

// Two builds at a time, on a machine that may have other work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let site: RebuiltSite | undefined;

function made(): RebuiltSite {
  if (site === undefined) throw new Error('Expected a first build; there is none.');
  return site;
}

/** A page of the built site, by its address. */
function read(path: string): string {
  return readFileSync(join(made().dist, path, 'index.html'), 'utf8');
}

/** The pages among some files of the built site. */
function pages(files: readonly string[]): readonly string[] {
  return files.filter((file) => file.endsWith('.html'));
}

/** The built pages in which a text stands. */
function pagesWith(text: string): readonly string[] {
  const files = readdirSync(made().dist, { recursive: true, encoding: 'utf8' });
  return pages(files).filter((file) => readFileSync(join(made().dist, file), 'utf8').includes(text));
}

function change(file: string, found: string | RegExp, replacement: string): void {
  const path = join(made().root, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(found, () => replacement);
  if (changed === text) throw new Error(`Expected ${String(found)} in ${file}.`);
  writeFileSync(path, changed);
}

beforeAll(async () => {
  site = await makeRebuiltSite(written);
});

afterAll(async () => {
  await site?.remove();
});

/** Pages, pictures and data of one article, of one event, or of the timeline as a filter or a day shows it. */
const parts = /^(?:articles|timeline|embed\/timeline)\/.+\/|^(?:share|oembed\/timeline)\//u;

test('where nothing has changed, a build makes only what the whole site is made into, and what somebody touched', async () => {
  const { dist } = made();
  const changed = 'articles/who-keeps-the-lighthouses/index.html';
  const replaced = 'articles/who-keeps-the-lighthouses/timeline.json';
  const gone = 'share/timeline/2019-kim-putin-meet-vladivostok.png';
  const touched = 'embed/timeline/2019-kim-putin-meet-vladivostok/index.html';
  const old = new Set(readdirSync(dist, { recursive: true, encoding: 'utf8' }));
  expect([changed, replaced, gone, touched].filter((file) => !old.has(file))).toEqual([]);
  // As long as it was.
  change(join('dist', changed), 'lighthouse', 'LIGHTHOUSE');
  writeFileSync(join(dist, replaced), '{}');
  rmSync(join(dist, gone));
  appendFileSync(join(dist, touched), 'by hand');
  writeFileSync(join(dist, 'added.html'), 'by hand');
  const { differing, files, takenOver } = await made().rebuildFirst();
  expect(differing).toEqual([]);
  const kept = new Set(takenOver);
  const anew = files.filter((file) => parts.test(file) && !kept.has(file));
  expect(anew.sort()).toEqual([changed, replaced, touched, gone].sort());
  expect(pages(takenOver).length).toBeGreaterThan(0.8 * pages(files).length);
});

describe('of several changes of content at once', () => {
  const decision = /(?<=2019-kim-putin-meet-vladivostok: )\{.*\}/u;
  let rebuilt: Rebuilt = { differing: [], files: [], takenOver: [] };

  // No two of them are about the same event: what one makes anew could hide that another makes nothing.
  beforeAll(async () => {
    appendFileSync(
      join(made().root, article),
      '\nIn April 2003 the Harbour Trust sold a floating ferry in Seal Point.\n',
    );
    change(bridge, title, 'Who owns the bridge?');
    rmSync(join(made().root, 'content/articles/what-became-of-the-ferry.md'));
    change('content/timeline.yaml', /(?<=2000-putin-visit-pyongyang: )\{.*\}/u, '{ hide: true }');
    change('content/timeline.yaml', decision, '{ headline: Two leaders shake hands }');
    change('public/images/coast.svg', '1200 800', '300 400');
    expect(
      [title, 'became of the ferry', 'timeline/2000-putin-visit'].filter((text) => pagesWith(text).length < 3),
    ).toEqual([]);
    rebuilt = await made().rebuild();
  });

  test('none leaves a byte that is not of a cold build', () => {
    expect(rebuilt.differing).toEqual([]);
  });

  test('a sentence more in one article shows', () => {
    expect(read('articles/who-keeps-the-lighthouses')).toContain('a floating ferry');
    expect(pagesWith('a floating ferry').length).toBeGreaterThan(5);
  });

  test('a picture that has another shape is given the room that it takes now', async () => {
    const sizes = read('articles/where-the-coast-ends').match(/<img [^>]*width="300" height="400"/gu);
    expect(sizes).toHaveLength(2);
    expect(read('corrections')).toMatch(
      /12 February 2004.*Who keeps the lighthouses\?.*The museum is in the lighthouse\./su,
    );
    expect(await checkImages(readBuiltSite(made().dist))).toEqual([]);
  });

  test('another title and an article less show', () => {
    expect(pagesWith(title)).toEqual([]);
    expect(pagesWith('became of the ferry')).toEqual([]);
  });

  test('decisions on events show', () => {
    expect(pagesWith('timeline/2000-putin-visit')).toEqual([]);
    expect(existsSync(join(made().dist, 'timeline/2000-putin-visit-pyongyang'))).toBe(false);
    expect(read('timeline/2019-kim-putin-meet-vladivostok')).toContain('<h1>Two leaders shake hands</h1>');
    expect(pagesWith('Two leaders shake hands').length).toBeGreaterThan(5);
  });

  test('every article and event that shows none of them is taken over', () => {
    const changed = new Set(compareFolders(made().first, made().dist));
    const kept = new Set(rebuilt.takenOver);
    const same = pages(rebuilt.files).filter((file) => parts.test(file) && !changed.has(file));
    expect(same.filter((file) => !kept.has(file))).toEqual([]);
    expect(same.length).toBeGreaterThan(0.25 * pages(rebuilt.files).length);
  });
});

test('another name and another alias of an entity show', async () => {
  expect(read('timeline/organisation/harbour-trust')).not.toContain('sold a steamer');
  change('content/entities.yaml', 'name: Harbour Trust', 'name: Harbour Union');
  change(
    'content/entities.yaml',
    'aliases: [], pronouns: it }',
    'aliases: [Harbour Trust, Lamp Guild], pronouns: it }',
  );
  // The event there has a headline that an editor wrote: nothing of it changes but what its place is called.
  change(
    'content/entities.yaml',
    'name: Vladivostok\n  kind: place\n  aliases: []',
    'name: Vladivostok by the Sea\n  kind: place\n  aliases: [Vladivostok]',
  );
  // The bytes of these are compared when they are changed back, below.
  await made().build();
  expect(read('timeline/organisation/harbour-trust')).toContain('Timeline: Harbour Union');
  expect(read('timeline/organisation/harbour-trust')).toContain('sold a steamer');
  const data = readFileSync(join(made().dist, 'articles/kim-putin-meeting-in-russia/timeline.json'), 'utf8');
  expect(data).toContain('"Vladivostok by the Sea"');
});

test('what a killed build and one that failed after all pages made of the same sources is not believed', async () => {
  // Without the sentence and the names: what these two make is not what stands in the output.
  await made().restore();
  await made().killBuild();
  const pagefind = join(made().root, 'pagefind.sh');
  writeFileSync(pagefind, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  await expect(made().build({ PAGEFIND_BINARY_PATH: pagefind })).rejects.toThrow('Pagefind could not');
  expect(pagesWith('a floating ferry').length).toBeGreaterThan(5);
  const { differing } = await made().rebuildFirst();
  expect(differing).toEqual([]);
  expect(pagesWith('a floating ferry')).toEqual([]);
  expect(pagesWith('Harbour Union')).toEqual([]);
});

test('another meaning of a word in the lexicon shows', async () => {
  expect(read('articles/who-keeps-the-lighthouses')).toContain('2002-12-25');
  change(
    'src/pipeline/temporal/lexicon/calendar-words.ts',
    "'christmas day': { month: 12, day: 25 }",
    "'christmas day': { month: 12, day: 27 }",
  );
  // The bytes of this one, too, are compared below.
  await made().build();
  expect(pagesWith('2002-12-25')).toEqual([]);
  expect(read('articles/who-keeps-the-lighthouses')).toContain('2002-12-27');
});

/** What holds when a change shows on every page: that none is an old one. */
function expectAllNew({ differing, takenOver }: Rebuilt): void {
  expect(differing).toEqual([]);
  expect(pages(takenOver)).toEqual([]);
}

test('another text in a template shows, for which nothing is indexed anew', async () => {
  expect(pagesWith(' Read from ').length).toBeGreaterThan(20);
  change('src/components/Evidence.astro', '. Read from ${', '. It was read from ${');
  const rebuilt = await made().rebuild();
  expectAllNew(rebuilt);
  const index = rebuilt.files.filter((file) => file.startsWith('pagefind/'));
  expect(index.length).toBeGreaterThan(30);
  expect(rebuilt.takenOver.filter((file) => file.startsWith('pagefind/')).sort()).toEqual(index.sort());
  expect(pagesWith(' Read from ')).toEqual([]);
  expect(pagesWith(' It was read from ').length).toBeGreaterThan(20);
});

test('another style and other words of the site itself show on every page that has them', async () => {
  change('src/styles/event.css', '@layer pages {', '@layer pages { .event-page { outline: 7px solid; }');
  change('src/site.ts', 'News analysis that dates itself.', 'Dates that explain themselves.');
  // The bytes of these, too, are compared below.
  await made().build();
  const events = pagesWith('class="event-page');
  expect(events.length).toBeGreaterThan(20);
  expect(pagesWith('outline:7px solid')).toEqual(expect.arrayContaining([...events]));
  expect(pagesWith('News analysis that dates itself.')).toEqual([]);
  expect(pagesWith('Dates that explain themselves.').length).toBeGreaterThan(events.length);
});

test('another address of the site shows', async () => {
  const rebuilt = await made().rebuild({ SITE_URL: 'https://news.example', SITE_BASE: '/some/base' });
  expectAllNew(rebuilt);
  expect(pagesWith('tumen.example')).toEqual([]);
  expect(pagesWith('https://news.example/some/base/')).toEqual(expect.arrayContaining([...pages(rebuilt.files)]));
});
