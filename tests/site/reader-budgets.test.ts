import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { articlePath } from './reader-pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const pages = ['', articlePath, 'articles/kim-putin-meeting-in-russia/', 'timeline/'];
/** What a server may send before it has to wait for an answer: ten segments, less their headers. */
const ONE_ROUND_TRIP = 14 * 1024;
const compressed = (file: string) => gzipSync(readFileSync(join(inject('dist'), file)), { level: 9 }).length;

describe.each(pages)('/%s', (path) => {
  test('needs at most 14 kB to its first paint, all in its own file', async () => {
    const page = await site.open(path);
    expect(await page.locator('link[rel=stylesheet], script[src]').count()).toBe(0);
    expect(compressed(join(path, 'index.html'))).toBeLessThanOrEqual(ONE_ROUND_TRIP);
  });

  test('needs at most 60 kB in all, and no JavaScript before it is wanted', async () => {
    const page = await site.open('about/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(new URL(path, inject('address')).href, { waitUntil: 'networkidle' });
    const files = asked.map((url) => new URL(url).pathname.replace(/\/$/, '/index.html'));
    expect(files.filter((file) => file.endsWith('.js'))).toEqual([]);
    const bytes = files.map((file) =>
      file.endsWith('.woff2') ? readFileSync(join(inject('dist'), file)).length : compressed(file),
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });

  test.each([320, 1280])('does not shift as it loads, %i pixels wide', async (width) => {
    const page = await site.open('about/', { viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const shifts = list.getEntries() as unknown as ReadonlyArray<{ readonly value: number }>;
        const before = Number(document.documentElement.dataset['shift'] ?? 0);
        document.documentElement.dataset['shift'] = String(shifts.reduce((sum, { value }) => sum + value, before));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(new URL(path, inject('address')).href, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0')).toBe('0');
  });
});
