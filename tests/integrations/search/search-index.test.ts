import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { searchInput } from '../../../src/integrations/search/search-input.ts';
import type { IndexFile } from '../../../src/integrations/search/settle-search-index.ts';
import { loadTimeline } from '../../../src/load/load-timeline.ts';
import { makeDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import { frontmatter, writeContent } from '../../load/write-content.ts';
import { ask, makeSearchIndex } from '../../../src/integrations/search/search-index.ts';

describe('ask', () => {
  it('throws what Pagefind only returns', async () => {
    await expect(ask(Promise.resolve({ errors: ['no space', 'no hope'] }), 'write its index')).rejects.toThrow(
      'Pagefind could not write its index: no space; no hope',
    );
  });

  it('says what was being done when Pagefind gives up', async () => {
    await expect(ask(Promise.reject(new Error('backend closed')), 'begin')).rejects.toThrow(
      'Pagefind could not begin: backend closed',
    );
  });

  it('does not wait for a process that has ended', async () => {
    const call = ask(new Promise<never>(() => undefined), 'begin');
    // Node says so when nothing is left to wait for.
    process.emit('beforeExit', 0);
    await expect(call).rejects.toThrow('Pagefind could not begin: its process ended without an answer.');
  });
});

function bytesOf(files: readonly IndexFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]));
}

describe('makeSearchIndex', () => {
  it('holds each article and each event once, and the same bytes for the same content', async () => {
    const today = makeDate(2026, 1, 1);
    if (today === undefined) throw new Error('no such day');
    const root = writeContent({
      'content/articles/a.md': `${frontmatter}## Summit\n\nKim met Putin in Vladivostok in 2019.\n`,
      'content/articles/b.md': `${frontmatter}The war ended in 1953.\n`,
    });
    const input = searchInput(await loadTimeline(root, { includeDrafts: false, today }));
    const files = await makeSearchIndex(input);
    expect(files.map(({ path }) => path)).toContain('pagefind.js');
    expect(files.filter(({ path }) => path.startsWith('fragment/'))).toHaveLength(4);
    expect(bytesOf(await makeSearchIndex(input))).toEqual(bytesOf(files));
  });

  it('keeps the order of what is given one by one, of more than are asked for at a time', async () => {
    const urls = Array.from({ length: 200 }, (_, index) => `/timeline/${index}/`);
    const records = urls.map((url) => ({ url, language: 'en', content: `Record ${url}` })).values();
    const files = await makeSearchIndex({ pages: [], records });
    const read = (path: string): Buffer => {
      const content = files.find((file) => file.path.includes(path))?.content ?? Buffer.alloc(0);
      return gunzipSync(content).subarray('pagefind_dcd'.length);
    };
    const [, fragments] = decode(read('.pf_meta')) as [string, ReadonlyArray<readonly [name: string]>];
    const found = fragments.map(([name]) => JSON.parse(read(`/${name}.`).toString()) as { readonly url: string });
    expect(found.map(({ url }) => url)).toEqual(urls);
  });

  it('is refused where Pagefind made less of it than it was given', async () => {
    const record = { url: '/timeline/a/', language: 'en', content: 'The same words at the same address' };
    const made = makeSearchIndex({ pages: [], records: [record, record] });
    await expect(made).rejects.toThrow('Pagefind made 1 records; expected 2.');
  });

  it('is refused with the reason where Pagefind could not take one page', async () => {
    const made = makeSearchIndex({ pages: [{ content: '<p>A page without an address</p>' }], records: [] });
    await expect(made).rejects.toThrow('Pagefind could not read the articles: Either source_path or url');
  });
});
