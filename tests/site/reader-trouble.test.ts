/** What a reader still can do where a browser refuses, a script does not come, a window changes or an address is malformed. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articlePath } from './reader-pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const titles = '.results > li > a';

/** A browser that keeps nothing for the site throws at every look into its storage. */
function refuseStorage(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
}

describe('without a place to keep settings', () => {
  test('single-key shortcuts are switched off and on again all the same', async () => {
    const page = await site.open('about/');
    await refuseStorage(page);
    await page.reload();
    const keys = page.getByRole('button', { name: 'Single-key shortcuts' });
    await keys.click();
    await expect.poll(() => keys.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    expect(await page.locator('dialog').count()).toBe(0);
    await keys.click();
    await expect.poll(() => keys.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
  });

  test('it is light or dark for as long as the page is there', async () => {
    const page = await site.open('about/', { colorScheme: 'light' });
    await refuseStorage(page);
    await page.reload();
    const button = page.getByRole('button', { name: 'Light or dark' });
    await button.click();
    await page.getByRole('button', { name: 'Light or dark: dark', exact: true }).waitFor();
    await button.click();
    await page.getByRole('button', { name: 'Light or dark: light', exact: true }).waitFor();
  });
});

test('a page out of the browser’s memory takes over what was set on another meanwhile', async () => {
  const page = await site.open('about/', { colorScheme: 'light' });
  const keys = page.getByRole('button', { name: 'Single-key shortcuts' });
  await keys.click();
  await expect.poll(() => keys.getAttribute('aria-pressed')).toBe('false');
  await page.evaluate(() => {
    localStorage.setItem('theme', 'dark');
    localStorage.removeItem('keys');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await page.getByRole('button', { name: 'Light or dark: dark', exact: true }).waitFor();
  await expect.poll(() => keys.getAttribute('aria-pressed')).toBe('true');
  await page.evaluate(() => {
    localStorage.removeItem('theme');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await page.getByRole('button', { name: 'Light or dark: as the system', exact: true }).waitFor();
});

test('a tap on a date whose note cannot be loaded leads to its event', async () => {
  const touch = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } };
  const page = await site.open(articlePath, touch);
  await page.route(/_astro\/article.*\.js/u, (route) => route.abort());
  await page.locator('a.date').first().tap();
  await page.waitForURL('**/timeline/#*');
  site.forgive(/ERR_FAILED/u);
});

test('an article keeps the note beside its date while the window gets narrower', async () => {
  const page = await site.open(articlePath);
  const date = page.locator('a.date').first();
  await date.focus();
  const note = page.locator('.note:popover-open');
  await note.waitFor();
  await page.setViewportSize({ width: 400, height: 800 });
  const apart = async (): Promise<number> => {
    const [at, there] = [await date.boundingBox(), await note.boundingBox()];
    if (at === null || there === null) return Infinity;
    const beyond = Math.max(0, there.x + there.width - 400);
    return beyond + Math.min(Math.abs(there.y - at.y - at.height), Math.abs(at.y - there.y - there.height));
  };
  await expect.poll(apart).toBeLessThan(20);
});

describe('the timeline', () => {
  test('goes from event to event by keys where the address ends in what is no text', async () => {
    const page = await site.open('timeline/#%E0%A4%A');
    await page.keyboard.press('j');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.event') !== null)).toBe(true);
  });

  test('shows the event that an earlier id of it names, whatever is filtered', async () => {
    const page = await site.open('timeline/');
    const id = await page.locator('.event').first().getAttribute('id');
    await page.evaluate((first) => {
      const earlier = document.createElement('span');
      earlier.id = 'an-earlier-id';
      document.getElementById(first ?? '')?.prepend(earlier);
    }, id);
    await page.locator('summary', { hasText: 'Kind' }).click();
    await page.locator('[data-facet=kind] a', { hasText: 'Weapons test' }).click();
    await expect.poll(() => page.locator('.event').first().isVisible()).toBe(false);
    await page.evaluate(() => (location.hash = 'an-earlier-id'));
    await expect.poll(() => page.locator('.event').first().isVisible()).toBe(true);
    await page.keyboard.press('j');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.event')?.id))
      .toBe(await page.locator('.event').nth(1).getAttribute('id'));
  });
});

describe('the search', () => {
  test('that is asked for in another spelling of its address takes one step back to leave', async () => {
    const page = await site.open('about/');
    const about = page.url();
    await page.goto(new URL('../search/?q=Far%20East', about).href);
    await page.locator(titles).first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=Far+East');
    await page.goBack();
    await expect.poll(() => page.url()).toBe(about);
  });

  test('that a reader has come back to is there behind the next one', async () => {
    const page = await site.open('search/?q=Shoigu');
    const field = page.getByRole('searchbox');
    const searched = (): string => new URL(page.url()).search;
    await page.locator(titles).first().waitFor();
    await field.fill('Kim');
    await expect.poll(searched).toBe('?q=Kim');
    await page.goBack();
    await expect.poll(() => field.inputValue()).toBe('Shoigu');
    await field.fill('Putin');
    await expect.poll(searched).toBe('?q=Putin');
    await page.goBack();
    await expect.poll(searched).toBe('?q=Shoigu');
  });

  test('stays open while its results are opened in other tabs', async () => {
    const page = await site.open('about/');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('sanctions');
    await page.locator(titles).first().waitFor();
    const first = page.locator(titles).first();
    await first.click({ modifiers: ['ControlOrMeta'] });
    await page.waitForTimeout(200);
    expect(await page.locator('dialog[open]').count()).toBe(1);
  });

  test('says that its index could not be loaded where that is so', async () => {
    const page = await site.open('about/');
    await page.route('**/pagefind/parts.json', (route) => route.abort());
    await page.goto(new URL('../search/?q=Kim', page.url()).href);
    await expect.poll(() => page.getByRole('status').innerText()).toContain('index could not be loaded');
    site.forgive(/ERR_FAILED/u);
  });

  test('says of any other fault that it has failed, and tells whoever looks for it what it was', async () => {
    const page = await site.open('about/');
    await page.addInitScript(() => {
      DOMParser.prototype.parseFromString = () => {
        throw new RangeError('no parser today');
      };
    });
    await page.goto(new URL('../search/?q=Kim', page.url()).href);
    await expect.poll(() => page.getByRole('status').innerText(), { timeout: 10_000 }).toContain('has failed');
    expect(await page.getByRole('status').innerText()).not.toContain('index');
    site.forgive(/no parser today/u);
  });
});
