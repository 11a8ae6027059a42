import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { borrowBytes } from '../../src/machine/borrow-bytes.ts';
import { writeContent } from '../load/write-content.ts';

describe('borrowed bytes', () => {
  const long = 'é'.repeat(100_000);
  const files = { 'long.txt': long, 'short.txt': 'Pyongyang', 'none.txt': '' };

  it('are those of the file and no others, whatever was borrowed before', () => {
    const root = writeContent(files);
    for (const name of ['short.txt', 'long.txt', 'short.txt', 'none.txt', 'long.txt'] as const) {
      expect(borrowBytes(join(root, name)).toString()).toBe(files[name]);
    }
  });

  it('are the first ones where fewer are wanted', () => {
    const root = writeContent(files);
    expect(borrowBytes(join(root, 'short.txt'), 5).toString()).toBe('Pyong');
    expect(borrowBytes(join(root, 'short.txt'), 50).toString()).toBe('Pyongyang');
  });

  it('are not had from a file that is missing', () => {
    const root = writeContent({});
    expect(() => borrowBytes(join(root, 'a.txt'))).toThrow('a.txt');
  });
});
