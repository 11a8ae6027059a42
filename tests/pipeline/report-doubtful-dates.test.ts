import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { makeArticleReader } from '../../src/pipeline/read-article.ts';
import type { Diagnostic } from '../../src/pipeline/types.ts';
import { day } from './temporal/tag.ts';

function reportOf(text: string): readonly Diagnostic[] {
  const read = makeArticleReader([]);
  const source = { slug: 'a', file: 'content/articles/a.md', title: 'A', published: day('2024-06-17') };
  return read({ ...source, tree: parseMarkdown(text), text }).diagnostics;
}

const placesOf = (text: string): readonly string[] =>
  reportOf(text).map(({ severity, code, line, column }) => `${severity} ${code} ${String(line)}:${String(column)}`);

it.each([
  ['They met on Monday 5 March 2024.', 'Tuesday', '1:13'],
  ['They met.\nIt was on Mon, March 5th, 2024.', 'Tuesday', '2:11'],
  ['They met on Monday, 5 March.', 'Tuesday', '1:13'],
  ['They met from Monday 5 March 2024 to Thursday 7 March 2024.', 'Tuesday', '1:15'],
])('a weekday that its date contradicts is a warning: %s', (text, weekday, place) => {
  const [found, ...others] = reportOf(text);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ severity: 'warning', code: 'wrong-weekday' });
  expect(found?.message).toMatch(new RegExp(` is a ${weekday}\\.$`, 'u'));
  expect(`${String(found?.line)}:${String(found?.column)}`).toBe(place);
});

it('its message says which weekday the date is, and how to correct or to keep it', () => {
  expect(reportOf('They met on Monday 5 March 2024.')[0]).toMatchObject({
    message: 'The weekday of “Monday 5 March 2024” contradicts its date: 5 March 2024 is a Tuesday.',
    hint: 'Correct the weekday or the date, or say which day is meant: :date[Monday 5 March 2024]{edtf=2024-03-05}',
  });
  expect(reportOf('They met on :date[Monday 5 March 2024]{edtf=2024-03-05}.')).toEqual([]);
});

it.each([
  ['He came on the 45th of May.', '1:16', 'the 45th of May'.slice(4)],
  ['He came on the 32nd May 2023.', '1:16', '32nd May 2023'],
  ['He came on 32 May 2023.', '1:12', '32 May 2023'],
  ['He came in May 45th.', '1:12', 'May 45th'],
  ['He came on the sixtieth of May.', '1:16', 'sixtieth of May'],
  ['He came on the forty-fifth of May 2023.', '1:16', 'forty-fifth of May 2023'],
])('a day that no month has is a warning: %s', (text, place, words) => {
  expect(placesOf(text)).toEqual([`warning unresolved-date ${place}`]);
  expect(reportOf(text)[0]?.message).toContain(`“${words}”`);
});

it.each([
  'They met on Tuesday 5 March 2024, and on Sunday, March 3.',
  'The Great Fire began on Sunday, 2 September 1666.',
  'He came on the 31st of May, in May 2023, on May 4th, and in 2019 May was cold.',
  'He counted 45 June days.',
  'He came in May 1945 with 45 men, and of the 45, May was the 45th.',
  'He came on the thirty-first of May, the twenty-fifth of June 2023 and the fourth of May.',
])('other dates are none: %s', (text) => {
  expect(placesOf(text)).toEqual([]);
});
