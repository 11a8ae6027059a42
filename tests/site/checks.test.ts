import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isMade, takenBy } from '../../src/load/addresses/taken-names.ts';
import { checkBudgets, measurePage, weighWords } from './checks/check-budgets.ts';
import { checkDiscovery } from './checks/check-discovery.ts';
import { checkEvidence, evidenceLinks } from './checks/check-evidence.ts';
import { checkHosts } from './checks/check-hosts.ts';
import { checkHtml } from './checks/check-html.ts';
import { checkImages } from './checks/check-images.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkNames } from './checks/check-names.ts';
import { readBuiltSite } from './checks/read-built-site.ts';
import type { BuiltSite } from './checks/read-built-site.ts';

/** What a server may send before it has to wait for an answer, all in the page itself. Scripts come when wanted. */
const budgets = { firstPaint: 14 * 1024, words: 2500, scripts: 0, requests: 1 };

const checks: readonly { name: string; check: (site: BuiltSite) => readonly string[] | Promise<readonly string[]> }[] =
  [
    { name: 'HTML', check: checkHtml },
    { name: 'links', check: checkLinks },
    { name: 'evidence', check: checkEvidence },
    { name: 'hosts', check: checkHosts },
    { name: 'names', check: checkNames },
    { name: 'images', check: checkImages },
    { name: 'discovery', check: checkDiscovery },
    { name: 'budgets', check: (site) => checkBudgets(site, budgets) },
  ];

describe('the built site', () => {
  const site = readBuiltSite(inject('dist'));

  test.each(checks)('passes the check of its $name', async ({ check }) => {
    expect(await check(site)).toEqual([]);
  });

  test('has pages, and links to sentences, for the checks to look at', () => {
    expect(site.pages.length).toBeGreaterThan(5);
    expect(evidenceLinks(site).length).toBeGreaterThan(20);
  });
});

describe('the names that content cannot have', () => {
  const { files } = readBuiltSite(inject('dist'));
  const pages = readdirSync('content/pages').map((name) => name.replace(/\.md$/u, ''));
  const shown = readdirSync('public', { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/'));

  test('are all that the build makes, for files of public/', () => {
    const free = [...files].filter((file) => !shown.includes(file) && !isMade(file, new Set()));
    expect(free).toEqual([]);
    expect(shown.filter((file) => isMade(file, new Set(pages)))).toEqual([]);
  });

  test('are all folders that the build makes and all routes, for pages', () => {
    const folders = [...files].flatMap((file) => (file.includes('/') ? (file.split('/')[0] ?? '') : []));
    const pictures = [...files].flatMap((file) => /^share\/([^/]+)\.png$/u.exec(file)?.[1] ?? []);
    const routes = readdirSync('src/pages').map((name) => name.replace(/\.astro$/u, ''));
    const isSlug = (name: string): boolean => /^[a-z0-9-]+$/u.test(name);
    const names = [...folders, ...pictures, ...routes].filter(isSlug);
    const free = names.filter((name) => takenBy('content/pages', name) === undefined);
    const own = readdirSync('public', { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []));
    expect(new Set(free)).toEqual(new Set([...pages, ...own.filter(isSlug)]));
  });
});

describe('a small site without a fault', () => {
  const site = readBuiltSite(join(import.meta.dirname, 'fixtures', 'good'));

  test.each(checks.filter(({ name }) => name !== 'budgets'))('passes the check of its $name', async ({ check }) => {
    expect(await check(site)).toEqual([]);
  });
});

describe('a broken site', () => {
  const site = readBuiltSite(join(import.meta.dirname, 'fixtures', 'broken'));

  test('fails the check of its links, each with its reason', () => {
    expect(checkLinks(site)).toEqual([
      'index.html: /nowhere/ leads nowhere',
      'index.html: /articles/a lacks the slash at its end',
      'index.html: /articles/a/#s-none has a fragment that the page lacks',
      'index.html: https://tumen.example/articles/a/ names the site’s own host, and so works nowhere else',
      'index.html: /articles/a/#s-gone:~:text=Gone has a fragment that the page lacks',
      'index.html: /assets/none.png leads nowhere',
    ]);
  });

  test('fails the check of its links where they leave the base', () => {
    const based = readBuiltSite(join(import.meta.dirname, 'fixtures', 'good'), 'https://tumen.example/some/base/');
    expect(checkLinks(based)).toContain('404.html: / leads out of the base /some/base/');
  });

  test('fails the check of its evidence', () => {
    expect(checkEvidence(site)).toEqual([
      'index.html: /articles/a/#s-gone:~:text=Gone lands on no sentence',
      'index.html: /articles/a/#s-bridge:~:text=The%20ferry asks for “The ferry”, and its sentence reads “The bridge over the strait opened in 1998.”',
      'index.html: /articles/a/#:~:text=The%20bridge has no id, so that an older browser lands at the top',
    ]);
  });

  test('fails the check of its hosts', () => {
    expect(checkHosts(site)).toEqual([
      'index.html: https://tracker.example/t.js is on another host',
      'index.html: https://video.example/1 is on another host',
      'assets/style.css: https://fonts.example/f.css is on another host',
    ]);
  });

  test('fails the check of its images', async () => {
    expect(await checkImages(site)).toEqual([
      'articles/a/index.html: the image /assets/map.svg has no width',
      'articles/a/index.html: the image /assets/map.svg has no height',
      'articles/a/index.html: the image /assets/map.svg is 40 by 20, and not shaped as 40 by 30',
      'index.html: the image /assets/none.png has no width',
      'index.html: the image /assets/none.png has no height',
      'index.html: the image /assets/none.png has no alt',
      'index.html: the image /assets/none.png is not there',
      'index.html: the picture of a shared link https://tumen.example/share/none.png is not there',
    ]);
  });

  test('fails the check of its names', () => {
    expect(checkNames(site)).toEqual(['index.html: <pre> is named “Citation” and has no role']);
  });

  test('fails the check of its HTML, with line and rule', async () => {
    expect(await checkHtml(site)).toEqual([
      'index.html:14:8: <img> is missing required "alt" attribute (wcag/h37)',
      'index.html:15:8: Element <p> is implicitly closed by adjacent <div> (no-implicit-close)',
      "index.html:15:23: Stray end tag '</p>' (close-order)",
    ]);
  });

  test('fails the check of its sitemap', () => {
    expect(checkDiscovery(site)).toEqual([
      'robots.txt: does not name https://tumen.example/sitemap-index.xml',
      'sitemap: lacks https://tumen.example/articles/a/',
      'sitemap: https://tumen.example/hidden/ is no listed page',
    ]);
  });

  test('fails the check of its bytes', () => {
    const found = checkBudgets(site, { firstPaint: 100, words: 3000, scripts: 0, requests: 2 });
    expect(found[0]).toMatch(/^articles\/a\/index\.html: firstPaint is \d+, over the 100 allowed$/);
    expect(found).toContain('index.html: requests is 3, over the 2 allowed');
  });

  test('may cost more where there is more to read, and only then', () => {
    const found = checkBudgets(site, { firstPaint: 100, words: 0, scripts: 0, requests: 9 });
    const [, allowed = ''] = /over the (\d+) allowed$/.exec(found[0] ?? '') ?? [];
    expect(Number(allowed)).toBeGreaterThan(100);
    expect(weighWords('<style>a{}</style><p class="a">One <b>two</b></p>')).toBe(weighWords('<i>One</i> two'));
  });

  test('costs what its files weigh', () => {
    const [page] = readBuiltSite(join(import.meta.dirname, 'fixtures', 'good')).pages.slice(-1);
    expect(page?.file).toBe('index.html');
    if (page === undefined) return;
    const { firstPaint, requests } = measurePage(site, page);
    expect(requests).toBe(2);
    expect(firstPaint).toBeGreaterThan(300);
  });
});
