import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readInThreads } from '../../../src/load/store/read-in-threads.ts';
import { frontmatter, writeContent } from '../write-content.ts';

it('passes on what goes wrong with a reading in this thread, and ends the others', { timeout: 60_000 }, async () => {
  const root = writeContent({ 'content/articles/a.md': `${frontmatter}They met in 2019.\n` });
  const store = join(root, 'store');
  mkdirSync(store);
  const reading = readInThreads([{ file: 'content/articles/a.md', key: 'a' }], { root, entities: [], store }, 1, () => {
    throw new Error('The store is gone.');
  });
  await expect(reading).rejects.toThrow('The store is gone.');
});
