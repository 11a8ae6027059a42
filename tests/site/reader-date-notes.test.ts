import { describe, expect, test } from 'vitest';
import { articlePath } from './reader-pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();

describe('what a date of an article means', () => {
  test.each([768, 880, 1100, 1280])('shows in the margin of %i pixels what a relative date means', async (width) => {
    const page = await site.open(articlePath, { viewport: { width, height: 800 } });
    const note = page.locator('.resolved').first();
    expect(await note.textContent()).toContain('18 June 2024');
    const [margin, text] = [await note.boundingBox(), await page.locator('.text').boundingBox()];
    expect(margin?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    expect((margin?.x ?? 0) + (margin?.width ?? 0)).toBeLessThanOrEqual(width);
  });

  test('brackets what a relative date means in the text, and not in the margin', async () => {
    const widths = async (options: Parameters<typeof site.open>[1], media: 'print' | 'screen') => {
      const page = await site.open(articlePath, options);
      await page.emulateMedia({ media });
      const brackets = page.locator('.resolved').first().locator('span');
      expect((await brackets.allTextContents()).join('')).toBe('()');
      return brackets.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width > 0));
    };
    const wide = { viewport: { width: 1280, height: 800 } };
    expect(await widths(wide, 'screen')).toEqual([false, false]);
    expect(await widths(wide, 'print')).toEqual([true, true]);
    const narrow = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } };
    expect(await widths(narrow, 'screen')).toEqual([true, true]);
  });

  test('keeps what a relative date means to the note where there is no room', async () => {
    const page = await site.open(articlePath, { viewport: { width: 700, height: 800 } });
    // Said to a screen reader, and shown to nobody.
    const box = await page.locator('.resolved').first().boundingBox();
    expect([box?.width, box?.height]).toEqual([1, 1]);
    await page.locator('a.date').first().hover();
    const note = page.locator('.note:popover-open');
    await note.waitFor();
    const text = (await note.textContent()) ?? '';
    expect(text).toContain('18 June 2024');
    expect(text).toContain('Read from “Tuesday”, counted forward from 17 June 2024, the day of publication.');
    expect(text).toMatch(/Before:/);
  });

  test('opens the note by keyboard, goes into it and comes back out', async () => {
    const page = await site.open(articlePath);
    await page.locator('a.date').first().focus();
    await page.locator('.note:popover-open').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('.note') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('date');
    expect(await page.locator('.note:popover-open').count()).toBe(0);
  });

  test('opens the note of every date that Tab comes to, and goes through its links on the way to the next', async () => {
    const page = await site.open(articlePath, { viewport: { width: 900, height: 800 } });
    await page.locator('.article-head a').last().focus();
    const dates = await page.locator('a.date').count();
    const open: string[] = [];
    const inside: string[] = [];
    for (let presses = 0; open.length < dates && presses < 100; presses += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => ({
        date: document.activeElement?.matches('a.date') === true ? document.activeElement.id : '',
        note: document.activeElement?.closest('.note:popover-open')?.id ?? '',
      }));
      if (at.note !== '') inside.push(at.note);
      if (at.date === '') continue;
      open.push(at.date);
      await page.locator(`[id="${at.date}-note"]:popover-open`).waitFor({ timeout: 2000 });
      // Longer than a note outlives what opened it.
      await page.waitForTimeout(400);
      expect(await page.locator('.note:popover-open').getAttribute('id')).toBe(`${at.date}-note`);
    }
    expect(open).toHaveLength(dates);
    expect(new Set(inside).size).toBeGreaterThanOrEqual(dates - 1);
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => page.locator('.note:popover-open').count()).toBeLessThanOrEqual(1);
  });

  test('closes the note of a date that is scrolled out of sight', async () => {
    const page = await site.open(articlePath, { viewport: { width: 900, height: 800 } });
    await page.locator('a.date').first().hover();
    await page.locator('.note:popover-open').waitFor();
    await page.evaluate(() => {
      scrollTo({ top: document.body.scrollHeight });
    });
    await expect.poll(() => page.locator('.note:popover-open').count()).toBe(0);
  });

  test('opens the note by a tap, and the event by a tap in it', async () => {
    const page = await site.open(articlePath, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
    });
    await page.locator('a.date').first().tap();
    const note = page.locator('.note:popover-open');
    await note.waitFor();
    expect(page.url()).toMatch(/articles\//);
    await note.getByRole('link').first().tap();
    await page.waitForURL('**/timeline/*/');
  });
});
