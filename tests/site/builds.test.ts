import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../src/commands/serve/serve-site.ts';
import type { ServedSite } from '../../src/commands/serve/serve-site.ts';
import { buildElsewhere, copySources, linkModules } from './build-elsewhere.ts';
import type { Elsewhere } from './build-elsewhere.ts';
import { checkDiscovery } from './checks/check-discovery.ts';
import { checkEvidence } from './checks/check-evidence.ts';
import { checkHosts } from './checks/check-hosts.ts';
import { checkLinks } from './checks/check-links.ts';
import { readBuiltSite } from './checks/read-built-site.ts';
import { useSite } from './use-site.ts';

function hashFiles(folder: string): Readonly<Record<string, string>> {
  const names = [...readBuiltSite(folder).files];
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

describe('a build in another folder, on another day, in another time zone and language', () => {
  test('has the same bytes', { timeout: 120_000 }, async () => {
    const { dist, remove } = await buildElsewhere({
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import ${join(import.meta.dirname, 'shift-clock.ts')}`,
    });
    expect(hashFiles(dist)).toEqual(hashFiles(inject('dist')));
    await remove();
  });
});

describe('a build that Astro makes by itself', () => {
  test('has the same bytes', { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'site-of-astro-'));
    await copySources(folder);
    await linkModules(folder);
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' };
    await promisify(execFile)('npx', ['astro', 'build', '--silent'], { cwd: folder, env });
    expect(hashFiles(join(folder, 'dist'))).toEqual(hashFiles(inject('dist')));
    await rm(folder, { recursive: true });
  });
});

describe('a build for a base path', () => {
  const root = 'https://news.example/some/base/';
  const site = useSite();
  let built: Elsewhere | undefined;
  let served: ServedSite | undefined;

  beforeAll(async () => {
    built = await buildElsewhere({ SITE_URL: 'https://news.example', SITE_BASE: '/some/base/' });
    served = await serveSite(built.dist, '/some/base/', 0);
  }, 120_000);
  afterAll(async () => {
    served?.server.close();
    await built?.remove();
  });

  test.each([
    ['links', checkLinks],
    ['evidence', checkEvidence],
    ['hosts', checkHosts],
    ['sitemap', checkDiscovery],
  ])('passes the check of its %s', (_, check) => {
    expect(check(readBuiltSite(built?.dist ?? '', root))).toEqual([]);
  });

  test('names its own address in what it gives to others, and no other', () => {
    const dist = built?.dist ?? '';
    for (const name of ['timeline.json', 'rss.xml', 'atom.xml', 'feed.json', 'llms.txt', 'timeline.ics']) {
      // iCalendar folds its lines: an address may go on in the next one.
      const text = readFileSync(join(dist, name), 'utf8').replaceAll('\r\n ', '');
      expect(text).toContain(root);
      expect(text).not.toMatch(/https:\/\/[a-z.]*tumen\.example\/|https:\/\/news\.example\/(?!some\/base\/)/);
    }
  });

  test('is read, searched and followed like any other', async () => {
    const page = await site.open(served?.address ?? '');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Why is Putin going/ })
      .first()
      .click();
    await page.locator('a.date').first().click();
    expect(new URL(page.url()).pathname).toBe('/some/base/timeline/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('Vladivostock');
    await page.getByRole('status').getByRole('link', { name: 'Vladivostok' }).click();
    await page.locator('.results a[href*="/timeline/"]').first().click();
    await page.waitForURL(/\/some\/base\/timeline\/./);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
