import { expect, test } from 'vitest';
import { pageOfEachKind } from './reader-pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const pages = Object.entries(pageOfEachKind()).filter(([kind]) => kind !== 'search');

test.each(pages)('the %s prints no words that only lead elsewhere', async (_kind, path) => {
  const page = await site.open(path);
  await page.emulateMedia({ media: 'print' });
  const dead = await page.locator('main p:not(.picture *)').evaluateAll((blocks) =>
    blocks.flatMap((block) => {
      if (!(block instanceof HTMLElement) || !block.checkVisibility() || block.innerText.trim() === '') return [];
      const links = [...block.querySelectorAll('a')].filter((link) => link.checkVisibility());
      const rest = links.reduce((text, link) => text.replace(link.innerText, ''), block.innerText);
      // Nothing but links, or links with what introduces them: “As data: JSON, CSV”.
      return links.length > 0 && /^(?:[^:]*:)?[\s,.]*$/.test(rest) ? [block.innerText] : [];
    }),
  );
  expect(dead).toEqual([]);
  expect(
    await page.getByText('Sources', { exact: true }).and(page.locator('a')).filter({ visible: true }).count(),
  ).toBe(0);
});
