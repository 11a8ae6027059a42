import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { evidenceLinks } from './checks/check-evidence.ts';
import type { EvidenceLink } from './checks/check-evidence.ts';
import { readBuiltSite } from './checks/read-built-site.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** The text at an id of the page, once the browser has brought its first line onto the screen. */
async function textOnScreen(page: Page, id: string): Promise<string> {
  const element = page.locator(`[id="${id}"]`);
  const isOnScreen = (target: Element): boolean => {
    const { top } = target.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  };
  await expect.poll(() => element.evaluate(isOnScreen), { timeout: 3000, message: `#${id} on the screen` }).toBe(true);
  return ((await element.textContent()) ?? '').replaceAll(/\s+/g, ' ');
}

describe('a reader', () => {
  test('goes from an article’s date to its event, and back to its sentence', async () => {
    const page = await site.open('');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Why is Putin going to North Korea/ })
      .first()
      .click();
    const sentence = page.locator('p', { hasText: 'Putin visited Pyongyang in 2000' });
    await sentence.getByRole('link', { name: '2000' }).click();
    await page.waitForURL(/\/timeline\//);
    const event = page.locator(':target');
    expect(await event.textContent()).toMatch(/2000[\s\S]*Putin[\s\S]*Pyongyang[\s\S]*Kim Jong Il/);
    const evidence = event.locator('a[href*=":~:text="]');
    const words = await evidence.first().getAttribute('href');
    await evidence.first().click();
    await page.waitForURL(/\/articles\/putin-visit-to-north-korea\//);
    const id = decodeURIComponent(/#(.+):~:/.exec(words ?? '')?.[1] ?? '');
    expect(await textOnScreen(page, id)).toContain('Putin visited Pyongyang in 2000');
  });

  test('searches for an event, and lands on it', async () => {
    const page = await site.open('');
    await page.keyboard.press('/');
    const box = page.getByRole('dialog').getByRole('searchbox');
    await box.fill('Vladivostok 2019');
    const result = page.locator('.results a[href*="/timeline/"]', { hasText: /Vladivostok/ }).first();
    await result.click();
    await page.waitForURL(/\/timeline\/[^?]*2019-/);
    expect(await page.getByRole('main').textContent()).toMatch(/Kim Jong Un[\s\S]*Vladivostok/);
  });

  test('does all of that but the search without JavaScript', async () => {
    const page = await site.open('articles/kim-putin-meeting-in-russia/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Last July' }).click();
    expect(page.url()).toMatch(/\/timeline\/#2023-/);
    await page.locator(':target a[href*=":~:text="]').first().click();
    expect(page.url()).toMatch(/\/articles\/kim-putin-meeting-in-russia\/#s-/);
  });
});

test('every link to a sentence brings it onto the screen', async () => {
  const links = evidenceLinks(readBuiltSite(inject('dist')));
  const distinct = [...new Map(links.map((link) => [link.address.pathname + link.address.hash, link])).values()];
  expect(distinct.length).toBeGreaterThan(20);
  // Chromium looks for the words half a second after loading: several pages wait at the same time.
  const width = 6;
  const lanes = Array.from({ length: width }, (_, lane) => distinct.filter((_, index) => index % width === lane));
  const check = async (lane: readonly EvidenceLink[]): Promise<readonly string[]> => {
    const page = await site.open('404.html');
    const failed: string[] = [];
    for (const { address, id, words } of lane) {
      await page.goto(new URL(address.pathname.slice(1) + address.hash, inject('address')).href);
      const text = await textOnScreen(page, id);
      if (!words.every((part) => text.includes(part))) failed.push(`${address.href}: ${text}`);
      await page.goto('about:blank');
    }
    return failed;
  };
  expect((await Promise.all(lanes.map(check))).flat()).toEqual([]);
});
