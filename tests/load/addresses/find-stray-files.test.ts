import { expect, it } from 'vitest';
import { findStrayFiles } from '../../../src/load/addresses/find-stray-files.ts';
import { writeContent } from '../write-content.ts';

it.each([
  ['page', 'error', 'misspelt-name'],
  ['Articles', 'error', 'misspelt-name'],
  ['artcles', 'error', 'misspelt-name'],
  ['timelin.yml', 'error', 'misspelt-name'],
  // As near to “pages” as two letters, and a word of its own.
  ['images', 'warning', 'stray-file'],
  ['notes', 'warning', 'stray-file'],
])('finds content/%s: %s %s', (name, severity, code) => {
  const root = writeContent({ [`content/${name}/a.md`]: 'Text.\n' });
  expect(findStrayFiles(root)).toMatchObject([{ file: `content/${name}`, severity, code }]);
});
