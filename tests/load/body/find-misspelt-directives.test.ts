import { expect, it } from 'vitest';
import { loadContent } from '../../../src/load/load-content.ts';
import { makeDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import { frontmatter, writeContent } from '../write-content.ts';

async function findingsIn(text: string): Promise<readonly string[]> {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  const root = writeContent({ 'content/articles/a.md': frontmatter + text });
  const { diagnostics } = await loadContent(root, { includeDrafts: true, today });
  return diagnostics.map(({ code, line, column, hint }) => `${code} ${line}:${column} ${hint.split(',')[0] ?? ''}`);
}

it.each([
  ['a letter too many', 'He came :datee[Monday]{skip}.\n', '8:9', 'date'],
  ['a letter too few', 'He came :dat[Monday]{skip}.\n', '8:9', 'date'],
  ['two letters that changed places', 'The :evnet[two *met* in May]{skip} there.\n', '8:5', 'event'],
  ['a capital', 'He came :Date[Monday]{skip}.\n', '8:9', 'date'],
  ['a colon too many', 'He came ::date[Monday]{skip}.\n', '8:9', 'date'],
  ['a colon too many at the start of a line', '::date[Monday]{skip} he came.\n', '8:1', 'date'],
  ['three colons', ':::event[They met]{skip}\n', '8:1', 'event'],
  ['attributes alone', 'He came :dates{skip}.\n', '8:9', 'date'],
  ['no blank before it', 'He came(:datee[Monday]{skip}) &amp; went.\n', '8:9', 'date'],
  ['a reference before it', 'A &amp; B came :datee[Monday]{skip}.\n', '8:16', 'date'],
])('a directive with %s is reported at its place', async (_, text, place, meant) => {
  expect(await findingsIn(text)).toEqual([`misspelt-directive ${place} Write \`:${meant}\``]);
});

it.each([
  'They met at 10:30 [local time], by 3:one, and 10:30[sic].\n',
  'The ratio was 3:one[1], the note:text[2] and a list:{a, b}.\n',
  'Update: dates [below] and date:[Monday].\n',
  'Write \\:datee[Monday]{skip} or \\:date[Monday]{skip}, `:datee[Monday]{skip}` and :dates alone.\n',
  'He came :date[Monday]{skip} and :event[met]{skip} [them](https://example.org/a:dates[1]).\n',
])('prose and directives as they should be are not: %s', async (text) => {
  expect((await findingsIn(text)).filter((finding) => finding.startsWith('misspelt'))).toEqual([]);
});
