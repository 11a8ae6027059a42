import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPublic } from '../../../src/load/addresses/check-public.ts';
import { writeContent } from '../write-content.ts';

function codesOf(root: string): readonly string[] {
  return checkPublic(root, []).map(({ code, file }) => `${code} ${file}`);
}

describe('public/', () => {
  it('may be missing, and may hold files, folders and links to either', () => {
    const root = writeContent({ 'public/images/a.jpg': 'x', 'pictures/b.jpg': 'x' });
    symlinkSync(join(root, 'pictures'), join(root, 'public/more'));
    symlinkSync('a.jpg', join(root, 'public/images/same.jpg'));
    expect(codesOf(root)).toEqual([]);
    expect(codesOf(writeContent({ 'content/a': '' }))).toEqual([]);
  });

  it('holds nothing that the build would fail on, or wait for', () => {
    const root = writeContent({ 'public/images/a.jpg': 'x' });
    symlinkSync('/nowhere', join(root, 'public/gone.jpg'));
    symlinkSync('.', join(root, 'public/images/itself'));
    symlinkSync('..', join(root, 'public/images/above'));
    symlinkSync('/dev/null', join(root, 'public/device'));
    expect([...codesOf(root)].sort()).toEqual([
      'unreadable-file public/device',
      'unreadable-file public/gone.jpg',
      'unreadable-file public/images/above',
      'unreadable-file public/images/itself',
    ]);
  });

  it('is a folder', () => {
    expect(codesOf(writeContent({ public: 'A file.\n' }))).toEqual(['unreadable-folder public']);
  });
});
