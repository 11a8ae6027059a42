import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

/** Clefts, “not until” and auxiliaries before their subject → each event with its date. */
const table: readonly (readonly [sentence: string, events: Readonly<Record<string, string>>])[] = [
  ['It was not until 2007 that the bridge was rebuilt.', { '2007': 'The bridge was rebuilt' }],
  ['It was only in 1996, after three trials, that Okafor was cleared.', { '1996': 'Tom Okafor was cleared' }],
  ['It was while studying in Varn in 1958 that Okafor met his wife.', { '1958': 'Tom Okafor met his wife' }],
  ['Only in December 2019 did the court rule on the case.', { '2019-12': 'The court ruled on the case' }],
  ['Only on 6 May 2021 was the dam repaired.', { '2021-05-06': 'The dam was repaired' }],
  ['Not until 1994 did women in Sudria win the vote.', { '1994': 'Women in Sudria won the vote' }],
  ['No sooner had the truce been signed in June 1973 than it was broken.', { '1973-06': 'The truce was signed' }],
  ['So low had the river sunk in 2003 that the old bridge could be seen.', { '2003': 'The river sank so low' }],
  ['Why did the talks fail in 2018?', { '2018': 'The talks failed' }],
  ['The line was not repaired until 2 February 2022.', { '2022-02-02': 'The line was repaired' }],
  ['Okafor did not return until 1989.', { '1989': 'Tom Okafor returned' }],
  [
    'Asked on 6 May 2021 whether she would appeal, Reyes said that she would.',
    { '2021-05-06': 'Ana Reyes said that she would' },
  ],
  ['Did they rebuild the tower that lightning felled in 1755?', { '1755': 'Lightning felled the tower' }],
];

describe('a date drawn before its clause', () => {
  it.each(table)('of “%s” dates it', (sentence, events) => {
    const found = readText(sentence).mentions.map(({ date, headline }) => [date.edtf, headline]);
    for (const expected of Object.entries(events)) expect(found).toContainEqual(expected);
  });
});
