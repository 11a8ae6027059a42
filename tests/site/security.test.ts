import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { attribute, readBuiltSite, type BuiltPage } from './checks/read-built-site.ts';
import { useSite } from './use-site.ts';

const built = readBuiltSite(inject('dist'));
const policies = new Map(
  built.pages.map(({ file, elements }) => {
    const meta = elements.find(
      ({ properties }) => String(properties.httpEquiv).toLowerCase() === 'content-security-policy',
    );
    return [file, meta === undefined ? '' : (attribute(meta, 'content') ?? '')];
  }),
);
const headers = readFileSync(join(built.folder, '_headers'), 'utf8');

/** A large site has thousands of pages; those in one folder are of one kind. */
function someOfEachKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const kinds = Map.groupBy(pages, ({ file }) => file.split('/').slice(0, -2).join('/'));
  return [...kinds.values()].flatMap((some) => some.slice(0, 10));
}

describe('the policy of every page', () => {
  test('is there, and allows nothing inline but by its hash, and no other host', () => {
    for (const [file, policy] of policies) {
      expect([file, policy]).toEqual([file, expect.stringContaining("default-src 'self'")]);
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
      expect(policy).toContain("object-src 'none'");
    }
  });

  test('stands in the headers as well, in lines that hosts accept', () => {
    expect(headers).toMatch(/^\/\*\n(?: {2}.*\n)* {2}Content-Security-Policy: default-src 'self';/);
    expect(headers).toMatch(/^\/timeline\/\*\n {2}Content-Security-Policy: frame-ancestors 'self'$/m);
    const longest = Math.max(...headers.split('\n').map((line) => line.length));
    // Cloudflare Pages takes no more than 100 rules.
    expect(headers.match(/^\S/gm)?.length).toBeLessThan(100);
    // Cloudflare Pages takes no line over 2,000 characters.
    expect(longest).toBeLessThan(2000);
  });
});

test('other sites may read every data file, wherever it stands', () => {
  const readable = headers
    .split(/\n(?=\S)/)
    .filter((block) => block.includes('Access-Control-Allow-Origin: *'))
    .map((block) => {
      const [path = ''] = block.split('\n');
      return new RegExp(
        `^${path
          .replaceAll('.', String.raw`\.`)
          .replaceAll('*', '.*')
          .replaceAll(':slug', '[^/]+')}$`,
      );
    });
  const data = [...built.files].filter(
    (file) => /\.(?:json|jsonld|csv|ics|xml)$/.test(file) && !/^(?:sitemap|pagefind|search)/.test(file),
  );
  expect(data.length).toBeGreaterThan(20);
  expect(data.filter((file) => !readable.some((path) => path.test(`/${file}`)))).toEqual([]);
});

describe('under the headers', () => {
  const site = useSite();
  const policy = /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '';

  /** A context whose pages come with the headers of a host that reads `_headers`. */
  async function openWithHeaders(path: string): Promise<Page> {
    const page = await site.open('404.html');
    await page.context().route('**/*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await page.goto(new URL(path, inject('address')).href);
    return page;
  }

  test('an inline script does not run', async () => {
    const page = await openWithHeaders('');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
    site.forgive(/Content Security Policy/);
  });

  test('every feature works, and nothing is blocked', async () => {
    const page = await openWithHeaders('articles/putin-visit-to-north-korea/');
    await page.locator('a.date').first().click();
    await page.waitForURL(/\/timeline\//);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('Vladivostok');
    await page.locator('.results a').first().waitFor();
    await page.keyboard.press('Escape');
    for (const button of await page.locator('footer button').all()) await button.click();
    for (const { file } of someOfEachKind(built.pages)) {
      await page.goto(new URL(file.replace(/index\.html$/, ''), inject('address')).href);
    }
    expect(await page.title()).not.toBe('');
  });
});
