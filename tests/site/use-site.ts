/** What every browser test of the site starts from. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';

export interface SiteInBrowser {
  /** Opens a page in a fresh context, by its path below the base (`timeline/?from=2019`) or, elsewhere, in full. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Expects a trouble of the running test, and takes it off its list. */
  forgive: (trouble: RegExp) => void;
}

/** Without motion, a page is where it is going at once. */
const defaults: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' };

/** Everything a page does that no page of the site may do: it fails the test that opened it. */
function watch(page: Page, home: string, troubles: string[]): void {
  page.on('console', (message) => {
    // A page that is itself not there is what a test of the 404 page opens.
    if (message.location().url === page.url() && message.text().includes('status of 404')) return;
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const inside = origin === home || protocol === 'data:' || protocol === 'blob:';
    if (!inside) troubles.push(`${page.url()}: request to another host: ${request.url()}`);
  });
}

/**
 * Call it at the top of a test file: launches one browser for the file, closes each test's pages after it, and
 * fails a test whose pages logged an error or a warning, threw, or asked another host for anything.
 */
export function useSite(): SiteInBrowser {
  let browser: Browser | undefined;
  const troubles: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
    expect(troubles.splice(0), 'what the pages did that they may not do').toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    forgive(trouble) {
      const kept = troubles.filter((text) => !trouble.test(text));
      expect(kept.length, `troubles like ${trouble.source}`).toBeLessThan(troubles.length);
      troubles.splice(0, troubles.length, ...kept);
    },
    async open(path, options = {}) {
      if (browser === undefined) throw new Error('Open pages inside a test: the browser starts before the first one.');
      const context = await browser.newContext({ ...defaults, ...options });
      const { href, origin } = new URL(path, inject('address'));
      const page = await context.newPage();
      watch(page, origin, troubles);
      await page.goto(href);
      return page;
    },
  };
}
