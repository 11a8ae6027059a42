import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestCode, isCodeNewerThan } from '../../src/machine/digest-code.ts';
import { writeContent } from '../load/write-content.ts';

it('tells code apart by every file below the paths, by their names, and by the lockfile', () => {
  const root = writeContent({ 'package-lock.json': '{}', 'src/a/b.ts': 'b', 'src/c.ts': 'c', 'src/other.ts': '' });
  const digest = (): string => digestCode(['src/a', 'src/c.ts'], root);
  const seen = [digest()];
  for (const [file, text] of [
    ['src/a/b.ts', 'bb'],
    ['src/a/new.ts', ''],
    ['src/c.ts', ''],
    ['package-lock.json', '{ }'],
  ] as const) {
    writeFileSync(join(root, file), text);
    seen.push(digest());
  }
  expect(new Set(seen).size).toBe(5);
  writeFileSync(join(root, 'src/other.ts'), 'changed');
  expect(digest()).toBe(seen.at(-1));
});

it.each(['src/a/b.ts', 'src/a/new.ts', 'src/c.ts', 'package-lock.json'])(
  'sees that %s was written since',
  async (file) => {
    const root = writeContent({ 'package-lock.json': '{}', 'src/a/b.ts': 'b', 'src/c.ts': 'c', 'src/other.ts': '' });
    const last = Math.max(
      ...['package-lock.json', 'src/a', 'src/c.ts'].map((path) => statSync(join(root, path)).ctimeMs),
    );
    // Clocks of file systems tick a few milliseconds at a time.
    await new Promise((resolve) => setTimeout(resolve, 30));
    writeFileSync(join(root, 'src/other.ts'), 'of no concern');
    expect(isCodeNewerThan(last, ['src/a', 'src/c.ts'], root)).toBe(false);
    writeFileSync(join(root, file), 'saved');
    expect(isCodeNewerThan(last, ['src/a', 'src/c.ts'], root)).toBe(true);
  },
);
