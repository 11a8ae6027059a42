import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { firstPaintFor, weighWords } from './checks/check-budgets.ts';
import { articlePath } from './reader-pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const pages = ['', articlePath, 'articles/kim-putin-meeting-in-russia/', 'timeline/'];
/** What a server may send before it has to wait for an answer: ten segments, less their headers. */
const ONE_ROUND_TRIP = 14 * 1024;
/** Its words may weigh that much of it; a timeline of more events may take more. */
const words = 2500;
const compressed = (file: string) => gzipSync(readFileSync(join(inject('dist'), file)), { level: 9 }).length;

/** What a page may take beyond its budget: that of the timeline for its events, all others nothing. */
function moreToRead(path: string): number {
  if (path !== 'timeline/') return 0;
  const read = weighWords(readFileSync(join(inject('dist'), path, 'index.html'), 'utf8'));
  return firstPaintFor(read, { firstPaint: 0, words });
}

describe.each(pages)('/%s', (path) => {
  test('needs at most 14 kB to its first paint, all in its own file', async () => {
    const page = await site.open(path);
    expect(await page.locator('link[rel=stylesheet], script[src]').count()).toBe(0);
    const file = join(path, 'index.html');
    expect(compressed(file)).toBeLessThanOrEqual(ONE_ROUND_TRIP + moreToRead(path));
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
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000 + moreToRead(path));
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

test('an event of the timeline costs little more than its words and its links', () => {
  const html = readFileSync(join(inject('dist'), 'timeline/index.html'), 'utf8');
  const list = html.slice(html.indexOf('<event-list'), html.indexOf('</event-list>'));
  const sentences = list.match(/<blockquote>/gu)?.length ?? 0;
  const ofSentences = markupIn((list.match(/<figure.*?<\/figure>\s*/gsu) ?? []).join(''));
  expect(sentences).toBeGreaterThan(20);
  expect(ofSentences / sentences).toBeLessThanOrEqual(100);
  const events = list.match(/<h3>/gu)?.length ?? 0;
  expect((markupIn(list) - ofSentences) / events).toBeLessThanOrEqual(330);
});

/** Characters that neither are read nor lead anywhere. */
function markupIn(html: string): number {
  const values = html.match(/(?<=(?:href|id|datetime|data-edtf|data-f)=")[^"]*/gu) ?? [];
  const text = html.replaceAll(/<[^>]*>/gu, '\n').replaceAll(/\s*\n\s*/gu, '');
  return html.length - values.join('').length - text.length;
}
