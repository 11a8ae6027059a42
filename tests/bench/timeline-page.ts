/**
 * How the timeline page holds up with 10,000 events: `node tests/bench/timeline-page.ts`. Builds that page alone, with
 * the real components and scripts, from a generated site, and measures it in a real browser.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../site/browser.ts';
import { serveSite } from '../../src/commands/serve/serve-site.ts';

const root = resolve('node_modules/.cache/bench-timeline');
const dist = join(root, 'dist');

function build(): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const part of ['src', 'public', 'tests/fixtures/site', 'tests/bench', 'tsconfig.json'])
    cpSync(part, join(root, part), { recursive: true });
  rmSync(join(root, 'src/pages'), { recursive: true });
  cpSync('src/pages/timeline/index.astro', join(root, 'src/pages/timeline/index.astro'));
  writeFileSync(
    join(root, 'src/queries/site/get-site.ts'),
    "export { getSite } from '../../../tests/bench/many-events-site.ts';\n",
  );
  writeFileSync(
    join(root, 'astro.config.mjs'),
    "export default { site: 'https://tumen.example', trailingSlash: 'always', compressHTML: true, build: { inlineStylesheets: 'always' } };\n",
  );
  execFileSync('astro', ['build', '--root', root, '--silent'], { stdio: 'inherit' });
  for (const name of ['404.html', 'index.html']) writeFileSync(join(dist, name), '');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Milliseconds from an act to the frame that shows it. */
async function timed(page: Page, act: () => Promise<unknown>): Promise<number> {
  const before = await page.evaluate(() => performance.now());
  await act();
  const after = await page.evaluate(
    () =>
      new Promise<number>((settle) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            settle(performance.now());
          });
        });
      }),
  );
  return after - before;
}

/** The longest wait for a frame, and the share of frames over 50 ms, while 60 screens go by, one a frame. */
function scrolled(page: Page): Promise<{ readonly longest: number; readonly slow: number; readonly frames: number }> {
  return page.evaluate(async () => {
    document.documentElement.style.scrollBehavior = 'auto';
    const waits: number[] = [];
    const frame = (): Promise<number> => new Promise((settle) => requestAnimationFrame(settle));
    let last = await frame();
    for (let step = 0; step < 60; step += 1) {
      scrollBy(0, innerHeight);
      const now = await frame();
      waits.push(now - last);
      last = now;
    }
    return { longest: Math.max(...waits), slow: waits.filter((wait) => wait > 50).length, frames: waits.length };
  });
}

async function measure(page: Page, address: string): Promise<Readonly<Record<string, number>>> {
  await page.goto(`${address}timeline/`, { waitUntil: 'load' });
  const loading = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType(
      'navigation',
    ) as unknown as readonly PerformanceNavigationTiming[];
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return {
      firstPaint: paint?.startTime ?? 0,
      interactive: navigation?.domContentLoadedEventEnd ?? 0,
      load: navigation?.loadEventEnd ?? 0,
    };
  });
  const scroll = await scrolled(page);
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    for (const group of document.querySelectorAll('.filters details')) group.setAttribute('open', '');
  });
  const choose = (selector: string) =>
    timed(page, () =>
      page.evaluate((found) => {
        document.querySelector<HTMLElement>(found)?.click();
        return new Promise<void>((settle) => {
          const output = document.querySelector('.filters output');
          const before = output?.textContent;
          const wait = (): void => {
            if (output?.textContent === before) requestAnimationFrame(wait);
            else settle();
          };
          wait();
        });
      }, selector),
    );
  const firstFilter = await choose('[data-facet=kind] li:nth-child(2) a');
  const secondFilter = await choose('[data-facet=person] li:nth-child(3) a');
  const clear = await choose('[data-clear]');
  const thirdFilter = await choose('[data-facet=period] li:last-child a');
  const key = await timed(page, () => page.keyboard.press('j'));
  return {
    ...loading,
    scrollLongest: scroll.longest,
    scrollSlow: scroll.slow,
    firstFilter,
    secondFilter,
    clear,
    thirdFilter,
    key,
  };
}

build();
const html = readFileSync(join(dist, 'timeline/index.html'));
print(
  `10,000 events: ${Math.round(html.length / 1000)} kB of HTML, ${Math.round(gzipSync(html).length / 1000)} kB compressed`,
);
const served = await serveSite(dist, '/', 0);
const browser = await launchBrowser();
const runs: Array<Readonly<Record<string, number>>> = [];
for (let run = 0; run < 3; run += 1) {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  runs.push(await measure(page, served.address));
  await page.context().close();
}
for (const name of Object.keys(runs[0] ?? {})) {
  const values = runs.map((run) => Math.round(run[name] ?? 0)).sort((a, b) => a - b);
  print(`${name.padEnd(16)} median ${values[1] ?? 0}  (${values.join(', ')})`);
}
await browser.close();
served.server.close();
served.server.closeAllConnections();
