import { describe, expect, it } from 'vitest';
import { addRecords, ask, withSearchIndex } from '../../src/integrations/search-index.ts';

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

describe('withSearchIndex', () => {
  it('makes an index that holds the records', async () => {
    const files = await withSearchIndex(async (index) => {
      await addRecords(index, [{ url: '/a/', content: 'A summit in Seoul.', language: 'en', meta: { title: 'A' } }]);
      return (await ask(index.getFiles(), 'make its index')).files.map(({ path }) => path);
    });
    expect(files).toContain('pagefind.js');
    expect(files.filter((path) => path.startsWith('fragment/'))).toHaveLength(1);
  });
});
