import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Text → each event with its date, in any order. What "it" stands for is the difficulty in each. */
const table: readonly (readonly [text: string, events: Readonly<Record<string, string>>])[] = [
  // What befell either of two things befell "it"
  [
    'Norland bought the plant in May 2010. It was closed in June 2012.',
    { '2010-05': 'Norland bought the plant', '2012-06': 'It was closed' },
  ],
  [
    'Norland said on 3 May that the bridge was unsafe. It was closed on 5 May.',
    { '2024-05-03': 'Norland said that the bridge was unsafe', '2024-05-05': 'It was closed' },
  ],
  [
    'Harbour Bank said on 3 May that prices would rise. It was fined on 5 May.',
    { '2024-05-03': 'Harbour Bank said that prices would rise', '2024-05-05': 'Harbour Bank was fined' },
  ],
  [
    'Harbour Bank bought the plant in May 2010. It failed in June 2012.',
    { '2010-05': 'Harbour Bank bought the plant', '2012-06': 'Harbour Bank failed' },
  ],
  // Who speaks for a bank is not what he speaks of
  [
    'Investigators for Harbour Bank said in May that it had been sold in 2020.',
    { '2024-05': 'Investigators for Harbour Bank said that it had been sold', '2020': 'It was sold' },
  ],
  [
    'Harbour Bank said in May that it had been fined in 2020.',
    {
      '2024-05': 'Harbour Bank said that it had been fined',
      '2020': 'Harbour Bank was fined',
    },
  ],
];

describe('“it” stands for what the text tells of', () => {
  it.each(table)('in “%s”', (text, events) => {
    const { mentions } = readText(text);
    // In pairs, since two events of one day would hide each other in an object.
    expect(mentions.map(({ date, headline }) => [date.edtf, headline]).sort()).toEqual(Object.entries(events).sort());
  });
});
