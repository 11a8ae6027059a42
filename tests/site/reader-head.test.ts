import { describe, expect, inject, test } from 'vitest';
import { readBuiltSite } from './checks/read-built-site.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const built = readBuiltSite(inject('dist'));

/** The first match's first group, with the entities of attributes undone as far as titles have them. */
function find(html: string, pattern: RegExp): string {
  return (pattern.exec(html)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#39;', "'");
}

describe('every page', () => {
  // An embed stands in for a page elsewhere, and says so: its canonical address is the timeline's.
  const pages = built.pages.filter(({ file }) => !file.startsWith('embed/'));
  const heads = pages.map(({ file, html }) => ({
    file,
    language: find(html, /<html lang="([^"]*)"/),
    title: find(html, /<title>([^<]*)<\/title>/),
    description: find(html, /<meta name="description" content="([^"]*)"/),
    canonical: find(html, /<link rel="canonical" href="([^"]*)"/),
    url: find(html, /<meta property="og:url" content="([^"]*)"/),
    type: find(html, /<meta property="og:type" content="([^"]*)"/),
  }));

  test('has a language, a title of its own, a description and its own address, but for what any address may show', () => {
    for (const { file, language, title, description, canonical, url } of heads) {
      expect(language, file).toMatch(/^en(?:-|$)/u);
      expect(title.match(/Tumen/gu), file).toHaveLength(1);
      // An article's is its author's, and may be short.
      expect(description.length, file).toBeGreaterThan(/^articles\/./u.test(file) ? 0 : 20);
      const address = file === '404.html' ? '' : `https://tumen.example/${file.replace(/index\.html$/, '')}`;
      expect([canonical, url], file).toEqual([address, address]);
    }
    const titles = heads.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('is an article to those who share it where it is one, and part of a website where not', () => {
    const articles = heads.filter(({ type }) => type === 'article').map(({ file }) => file);
    expect(articles).toEqual(heads.map(({ file }) => file).filter((file) => /^articles\/[^/]+\/index/.test(file)));
  });
});

test('the first Tab stop skips to the content', async () => {
  const page = await site.open('timeline/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});
