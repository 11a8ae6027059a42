import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

/** Sentence → each event with its date. */
const table: readonly (readonly [sentence: string, events: Readonly<Record<string, string>>])[] = [
  ['Okafor spent 2019 writing a book.', { '2019': 'Tom Okafor wrote a book' }],
  ['Okafor had spent the winter of 2019 copying the map.', { '2019-24': 'Tom Okafor copied the map' }],
  ['Okafor spent the summer of 2019 in Varn working on a farm.', { '2019-22': 'Tom Okafor worked on a farm in Varn' }],
  ['Harbour Bank spent 2019 being investigated.', { '2019': 'Harbour Bank was investigated' }],
  [
    'Reyes spent 2019 touring Norland and 2020 recording an album.',
    { '2019': 'Ana Reyes toured Norland', '2020': 'Ana Reyes recorded an album' },
  ],
  ['Okafor spent 2019 practising the piano.', { '2019': 'Tom Okafor practised the piano' }],
  ['Reyes spent last year in prison.', { '2023': 'Ana Reyes was in prison' }],
  // Money is spent too
  ['Reyes spent £2m in 2019 repairing the roof.', { '2019': 'Ana Reyes spent £2m repairing the roof' }],
  ['Reyes spent the money in 2019.', { '2019': 'Ana Reyes spent the money' }],
];

describe('time that somebody spent', () => {
  it.each(table)('tells what was done in it: “%s”', (sentence, events) => {
    const { mentions } = readText(sentence);
    expect(mentions.map(({ date, headline }) => [date.edtf, headline]).sort()).toEqual(Object.entries(events).sort());
  });
});
