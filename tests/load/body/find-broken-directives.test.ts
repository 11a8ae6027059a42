import { expect, it } from 'vitest';
import { loadContent } from '../../../src/load/load-content.ts';
import { makeDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import { frontmatter, writeContent } from '../write-content.ts';

async function findingsIn(text: string): Promise<readonly string[]> {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  const root = writeContent({ 'content/articles/a.md': frontmatter + text });
  const { diagnostics } = await loadContent(root, { includeDrafts: true, today });
  return diagnostics.map(({ code, line, column, hint }) => `${code} ${line}:${column} ${hint}`);
}

const shown = 'or put a backslash before the colon to show the sign itself.';

it.each([
  ['the bracket left open', 'He came :date[last July{edtf=2023-07}.', '8:9', ':date[last July]{edtf=2023-07}'],
  ['a clause left open', 'So :event[the two met{headline="x"}.', '8:4', ':event[the two met]{headline="x"}'],
  ['round brackets', 'He came :date(last May){edtf=2022-05}.', '8:9', ':date[last May]{edtf=2022-05}'],
  ['a blank after the colon', 'He came : date[Monday]{skip}.', '8:9', ':date[Monday]{skip}'],
  ['a blank after the name', 'He came :date [Monday]{skip}.', '8:9', ':date[Monday]{skip}'],
  ['the colon behind the name', 'He came date:[Monday]{skip}.', '8:9', ':date[Monday]{skip}'],
  ['no colon', 'So event[the two met]{headline="x"}.', '8:4', ':event[the two met]{headline="x"}'],
  ['a capital and a curved bracket', 'He came :Date(Monday){skip}.', '8:9', ':date[Monday]{skip}'],
  ['no blank before it', 'He came&nbsp;(the:date[Monday{skip}).', '8:18', ':date[Monday]{skip}'],
])('a directive with %s is reported with the form to write', async (_, text, place, meant) => {
  const hint = text[Number(place.slice(2)) - 1] === ':' ? `, ${shown}` : '.';
  expect(await findingsIn(`${text}\n`)).toEqual([`broken-directive ${place} Write \`${meant}\`${hint}`]);
});

it.each([
  ['no brackets', 'He came :date last July.', '8:9', 'date'],
  ['words that end with the line', 'He came :event[the two met.', '8:9', 'event'],
  ['marks among its words', 'He came :date[*last* July.', '8:9', 'date'],
  ['a bracket among its words', 'He came :date[last [July]{skip}.', '8:9', 'date'],
  ['nothing after it', '> - He came. :event', '8:14', 'event'],
])('a directive with %s is reported with an example', async (_, text, place, kind) => {
  const [found, ...others] = await findingsIn(`${text}\n`);
  expect(others).toEqual([]);
  expect(found).toContain(`broken-directive ${place} Write it like \`:${kind}[`);
});

it('a line that opens a block of another dialect is reported, and the one that closes it', async () => {
  const found = await findingsIn('He came.\n\n:::note\nHe went.\n:::\n\n> - A list.\n>   :::: tip\n\n- :::x\n');
  expect(found.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
    'block-directive 10:1',
    'block-directive 12:1',
    'block-directive 15:5',
    'block-directive 17:3',
  ]);
});

it.each([
  'He came :date[Monday]{skip} and :event[met]{skip} in `:date[x` and `: event[y]`.\n\n    :::note\n',
  '```\n:::note :date[x\n```\n\nHe came \\:date[last July and \\: event[x], and \\:::note.\n\n\\:::note\n',
  'Save the date: events(s) at 10:30, the key:date, https://example.org/:date and a date [below].\n',
  'The update: event (one) and date (two), a ::: and event: met. Dates: [one], array[1] and {skip}.\n',
])('code, escapes and prose are not: %s', async (text) => {
  expect((await findingsIn(text)).filter((finding) => finding.includes('directive'))).toEqual([]);
});
