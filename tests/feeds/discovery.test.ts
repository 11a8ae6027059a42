import { Readable } from 'node:stream';
import { ErrorLevel, XMLToSitemapIndexStream, XMLToSitemapItemStream } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { listPages } from '../../src/feeds/list-pages.ts';
import { serialiseLlms } from '../../src/feeds/llms-txt.ts';
import { serialiseRobots } from '../../src/feeds/robots-txt.ts';
import { serialiseSitemap } from '../../src/feeds/sitemap.ts';
import { serialiseManifest } from '../../src/feeds/web-manifest.ts';
import { publication, site } from './sample-site.ts';
import { validateXml } from './validate-xml.ts';

/** What the package “sitemap” reads out of one, all that is not of the protocol being an error. */
function readSitemap(xml = ''): Promise<readonly unknown[]> {
  return Readable.from([xml])
    .pipe(new XMLToSitemapItemStream({ level: ErrorLevel.THROW, logger: false }))
    .toArray();
}

function readSitemapIndex(xml = ''): Promise<readonly unknown[]> {
  return Readable.from([xml])
    .pipe(new XMLToSitemapIndexStream({ level: ErrorLevel.THROW, logger: false }))
    .toArray();
}

describe('the sitemap', () => {
  test('is of its protocol, index and part', () => {
    const files = serialiseSitemap(listPages(site), publication);
    expect([...files.keys()]).toEqual(['sitemap-index.xml', 'sitemap-0.xml']);
    for (const text of files.values()) validateXml(text, 'sitemap');
  });

  test('is read by others, whole', async () => {
    const files = serialiseSitemap(listPages(site), publication);
    const [index, urls] = await Promise.all([
      readSitemapIndex(files.get('sitemap-index.xml')),
      readSitemap(files.get('sitemap-0.xml')),
    ]);
    expect(index).toMatchObject([{ url: 'https://news.example/some/base/sitemap-0.xml' }]);
    expect(urls).toHaveLength(listPages(site).length);
    expect(urls).toContainEqual(
      expect.objectContaining({ url: 'https://news.example/some/base/articles/plain/', lastmod: '2023-12-31' }),
    );
  });

  test('is refused by others where it is broken', async () => {
    const good = serialiseSitemap(listPages(site), publication).get('sitemap-0.xml') ?? '';
    await expect(readSitemap(good.replaceAll('lastmod', 'changed'))).rejects.toThrow('changed');
    await expect(readSitemap(good.replace('</urlset>', '</url>'))).rejects.toThrow('tag');
  });

  test('says of a page the day of the last change in what it is made from', () => {
    const text = serialiseSitemap(listPages(site), publication).get('sitemap-0.xml');
    expect(text).toContain('<loc>https://news.example/some/base/articles/plain/</loc><lastmod>2023-12-31</lastmod>');
    expect(text).toContain(
      '<loc>https://news.example/some/base/timeline/1998-bridge/</loc><lastmod>2024-03-09</lastmod>',
    );
  });

  test('goes into several parts where one would be too long', () => {
    const many = Array.from({ length: 50_001 }, (_, index) => ({ path: `/articles/a${index}/` }));
    const files = serialiseSitemap(many, publication);
    expect([...files.keys()]).toEqual(['sitemap-index.xml', 'sitemap-0.xml', 'sitemap-1.xml']);
    expect(files.get('sitemap-0.xml')?.match(/<loc>/g)).toHaveLength(50_000);
    expect(files.get('sitemap-1.xml')?.match(/<loc>/g)).toHaveLength(1);
  });
});

test('robots.txt names the sitemap by its full address', () => {
  expect(serialiseRobots(publication)).toContain('Sitemap: https://news.example/some/base/sitemap-index.xml\n');
});

test('llms.txt has one title, one summary, and sections of links, as llmstxt.org asks', () => {
  const text = serialiseLlms(site.articles, publication);
  expect(text.match(/^# .+$/gm)).toHaveLength(1);
  expect(text.split('\n\n')[1]).toMatch(/^> /);
  const lists = text.split(/^## .+$/m).slice(1);
  expect(lists).toHaveLength(3);
  for (const line of lists.flatMap((list) => list.trim().split('\n')))
    expect(line).toMatch(/^- \[.+\]\(https:\/\/.+\): .+/);
});

test('llms.txt shows brackets in a title as they are', () => {
  const [article] = site.articles;
  if (article === undefined) throw new Error('no article');
  const titled = { ...article, fields: { ...article.fields, title: 'Who [really] won' } };
  expect(serialiseLlms([titled], publication)).toContain(String.raw`- [Who \[really\] won](https://`);
});

test('the web manifest holds under any base', () => {
  const manifest = JSON.parse(serialiseManifest(publication)) as {
    id: string;
    start_url: string;
    icons: { src: string }[];
  };
  const from = 'https://news.example/some/base/manifest.webmanifest';
  expect(new URL(manifest.start_url, from).href).toBe('https://news.example/some/base/');
  // The id is read against the origin of the start, not against the manifest (W3C Manifest, “process the id member”).
  expect(new URL(manifest.id, 'https://news.example').href).toBe('https://news.example/some/base/');
  expect(manifest.icons.map(({ src }) => new URL(src, from).href)).toEqual([
    'https://news.example/some/base/icon.svg',
    'https://news.example/some/base/icons/192.png',
    'https://news.example/some/base/icons/512.png',
  ]);
});
