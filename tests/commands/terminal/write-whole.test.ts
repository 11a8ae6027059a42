import { chmodSync, linkSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeNew, writeWhole } from '../../../src/commands/terminal/write-whole.ts';
import { writeContent } from '../../load/write-content.ts';

describe('writing a file that editors keep', () => {
  it('puts the new one in its place, so that the old one is whole until then', () => {
    const root = writeContent({ 'a.yaml': 'old\n' });
    linkSync(join(root, 'a.yaml'), join(root, 'same.yaml'));
    writeWhole(join(root, 'a.yaml'), 'new\n');
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('new\n');
    expect(readFileSync(join(root, 'same.yaml'), 'utf8')).toBe('old\n');
    expect(readdirSync(root).sort()).toEqual(['a.yaml', 'same.yaml']);
  });

  it('goes through a link, and leaves it one', () => {
    const root = writeContent({ 'there/a.yaml': 'old\n' });
    symlinkSync(join(root, 'there/a.yaml'), join(root, 'a.yaml'));
    writeWhole(join(root, 'a.yaml'), 'new\n');
    expect(readFileSync(join(root, 'there/a.yaml'), 'utf8')).toBe('new\n');
  });

  it.each([0o600, 0o666])('keeps who may read and write it: %o', (mode) => {
    const root = writeContent({ 'a.yaml': 'old\n' });
    chmodSync(join(root, 'a.yaml'), mode);
    writeWhole(join(root, 'a.yaml'), 'new\n');
    expect(statSync(join(root, 'a.yaml')).mode & 0o777).toBe(mode);
  });

  it('leaves nothing behind where it fails', () => {
    const root = writeContent({ 'a.yaml/inside': '' });
    expect(() => {
      writeWhole(join(root, 'a.yaml'), 'new\n');
    }).toThrow();
    expect(readdirSync(root)).toEqual(['a.yaml']);
  });
});

describe('writing a new file', () => {
  it('never touches one that is there', () => {
    const root = writeContent({ 'a.md': 'Mine.\n' });
    expect(() => {
      writeNew(join(root, 'a.md'), 'Ours.\n');
    }).toThrow('EEXIST');
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('Mine.\n');
  });
});
