import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '../load/write-content.ts';
import { compareFolders, sizeOfFolder } from './compare-folders.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = writeContent(files, 'compare-');
  mkdirSync(join(folder, 'below'), { recursive: true });
  return folder;
}

const whole = { 'index.html': 'a', 'below/page.html': 'bcd' };

test('folders with the same bytes differ in nothing', () => {
  expect(compareFolders(folderWith(whole), folderWith(whole))).toEqual([]);
});

test('what was changed, added and left out is named', () => {
  const other = folderWith({ 'below/page.html': 'bce', 'new.html': '' });
  expect(compareFolders(folderWith(whole), other)).toEqual(['below/page.html', 'index.html', 'new.html']);
});

test('the size of a folder is that of all its files', () => {
  expect(sizeOfFolder(folderWith(whole))).toEqual({ bytes: 4, files: 2 });
});
