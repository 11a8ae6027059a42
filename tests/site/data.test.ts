/** The data that the real site gives out, read by the programs that it is meant for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { toString } from 'hast-util-to-string';
import ical from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import type { TimelineFile } from '../../src/feeds/timeline-json.ts';
import { validateXml } from '../feeds/validate-xml.ts';
import { launchBrowser } from './browser.ts';
import { attribute, fileAt, readBuiltSite } from './checks/read-built-site.ts';

const site = readBuiltSite(inject('dist'));

function read(name: string): string {
  return readFileSync(join(site.folder, name), 'utf8');
}

const timelines = [...site.files].filter((name) => /(^|\/)timeline\.json$/.test(name));
const file = JSON.parse(read('timeline.json')) as TimelineFile;

describe('the timeline’s files', () => {
  test('follow the schema that the site publishes', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(read('schemas/timeline-1.schema.json')) as object);
    for (const name of timelines)
      expect([name, validate(JSON.parse(read(name))), validate.errors]).toEqual([name, true, null]);
    expect(timelines.length).toBeGreaterThan(2);
  });

  test('say the same in JSON, in CSV and on the page', () => {
    const rows = parse<Record<string, string>>(read('timeline.csv'), { columns: true });
    expect(rows.map(({ id }) => id)).toEqual(file.events.map(({ id }) => id));
    const page = site.pages.find(({ file: name }) => name === 'timeline/index.html');
    expect(file.events.filter(({ id }) => page?.ids.has(id) !== true)).toEqual([]);
  });

  test('give a calendar what has days, all of it in whole days', () => {
    const calendar = new ical.Component(ical.parse(read('timeline.ics')) as unknown[]);
    const uids = calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('uid')));
    const days = file.events.filter(({ date }) => date.granularity === 'day' && date.qualifier === 'exact');
    expect(uids).toEqual(days.map(({ id }) => `${id}@tumen.example`));
  });

  test('load in TimelineJS, one slide an event', { timeout: 30_000 }, async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const library = join('node_modules', '@knight-lab', 'timelinejs', 'dist');
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') {
        await route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><div id="t" style="height:600px"></div>',
        });
      } else await route.abort();
    });
    await page.goto('http://timeline.test/');
    await page.addScriptTag({ path: join(library, 'js', 'timeline.js') });
    const data = JSON.parse(read('timeline.timelinejs.json')) as object;
    await page.evaluate(`new TL.Timeline('t', ${JSON.stringify(data)}, { font: null, hash_bookmark: false })`);
    const markers = page.locator('.tl-timemarker .tl-headline');
    await expect.poll(() => markers.count(), { timeout: 10_000 }).toBe(file.events.length);
    const shown = (await markers.allTextContents()).map((text) => text.trim());
    // A status stands before the headline: “Announced: …”.
    expect(file.events.filter(({ headline }) => !shown.some((text) => text.endsWith(headline)))).toEqual([]);
    const announced = file.events.filter(({ status }) => status === 'announced').map(({ headline }) => headline);
    expect(shown).toEqual(expect.arrayContaining(announced.map((headline) => `Announced: ${headline}`)));
    expect(errors).toEqual([]);
    await browser.close();
  });
});

test('an event can be embedded, asked for with oEmbed and shared under every id that it ever had', () => {
  const ids = site.pages.flatMap(({ file: page }) => /^timeline\/([^/]+)\/index\.html$/.exec(page)?.[1] ?? []);
  expect(ids.length).toBeGreaterThanOrEqual(file.events.length);
  const asked = ids.flatMap((id) => [
    `embed/timeline/${id}/index.html`,
    `oembed/timeline/${id}.json`,
    `share/timeline/${id}.png`,
  ]);
  expect(asked.filter((name) => !site.files.has(name))).toEqual([]);
});

test('a page links to each file of data, and to each period that can be embedded', () => {
  const linked = new Set(
    site.pages.flatMap(({ elements, address }) =>
      elements.flatMap((element) => {
        const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
        return href === undefined ? [] : (fileAt(site, new URL(href, address)) ?? []);
      }),
    ),
  );
  const data = /^(?:articles\/[^/]+\/)?(?:timeline\.[\w.]+|annotations\.jsonld|corrections\.xml)$|^embed\/period\//;
  expect([...site.files].filter((name) => data.test(name) && !linked.has(name))).toEqual([]);
});

describe('the annotations', () => {
  interface Selector {
    readonly value: string;
    readonly refinedBy: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  }
  interface Annotated {
    readonly first: { readonly items: ReadonlyArray<{ readonly target: { source: string; selector: Selector } }> };
  }
  const pages = new Map(site.pages.map((page) => [page.address.href, page]));

  test.each([...site.files].filter((name) => name.endsWith('annotations.jsonld')))(
    'of %s each find what they quote, once, in their sentence on its page',
    (name) => {
      const { items } = (JSON.parse(read(name)) as Annotated).first;
      expect(items.length).toBeGreaterThan(0);
      for (const { source, selector } of items.map(({ target }) => target)) {
        const sentence = pages.get(source)?.ids.get(selector.value);
        const { exact, prefix, suffix } = selector.refinedBy;
        const found = toString(sentence ?? { type: 'root', children: [] }).split(prefix + exact + suffix).length - 1;
        expect([source, selector, found]).toEqual([source, selector, 1]);
      }
    },
  );
});

describe('the site’s feeds', () => {
  test.each([
    ['rss.xml', 'rss'],
    ['atom.xml', 'atom'],
    ['corrections.xml', 'atom'],
    ['sitemap-index.xml', 'sitemap'],
    ['sitemap-0.xml', 'sitemap'],
  ] as const)('%s is of its format', (name, grammar) => {
    validateXml(read(name), grammar);
  });
});

describe('the structured data of the pages', () => {
  const things = site.pages.flatMap(({ file: page, elements }) =>
    elements
      .filter(({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json')
      .flatMap(({ children }) => children)
      .flatMap((child) =>
        child.type === 'text' ? [{ page, thing: JSON.parse(child.value) as Record<string, unknown> }] : [],
      ),
  );

  test('names the vocabulary, and is of the kind of its page', () => {
    expect(things.every(({ thing }) => thing['@context'] === 'https://schema.org')).toBe(true);
    const kindsAt = (pattern: RegExp): ReadonlySet<unknown> =>
      new Set(things.filter(({ page }) => pattern.test(page)).map(({ thing }) => thing['@type']));
    expect(kindsAt(/^index\.html$/)).toContain('NewsMediaOrganization');
    expect(kindsAt(/^articles\//)).toContain('BackgroundNewsArticle');
    expect(kindsAt(/^timeline\/index\.html$/)).toContain('ItemList');
    expect(kindsAt(/^timeline\/\d/)).toContain('Event');
    expect(kindsAt(/^timeline\/(?:kind|known)\//)).toEqual(new Set(['BreadcrumbList']));
  });

  test('says of an event no more than the timeline does', () => {
    const events = new Map(file.events.map((event) => [event.url, event]));
    const dated = things.filter(({ thing }) => thing['@type'] === 'Event' && thing['startDate'] !== undefined);
    expect(dated.length).toBeGreaterThan(10);
    for (const { thing } of dated) {
      const edtf = events.get(String(thing['url']))?.date.edtf ?? '';
      const dates = [...new Set([thing['startDate'], thing['endDate']])].join('/');
      expect([thing['url'], dates]).toEqual([thing['url'], edtf]);
    }
  });
});
