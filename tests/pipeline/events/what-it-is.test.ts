import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Text → each event with its date, in any order. What "it" and "another" stand for is the difficulty in each. */
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
  // A noun that is left out is that of the subject before
  [
    'A strike began on 3 June. Another is planned for 8 July. The last one, in May, stopped all trains.',
    {
      '2024-06-03': 'A strike began',
      '2024-07-08': 'Another strike is planned',
      '2024-05': 'The last strike stopped all trains',
    },
  ],
  [
    'The first bridge was built in 1877. The second, begun in 1883, opened in 1887. A third followed in 1966.',
    {
      '1877': 'The first bridge was built',
      '1883': 'The second bridge was begun',
      '1887': 'The second bridge opened',
      '1966': 'A third bridge followed',
    },
  ],
  [
    'Her first album came out in 2010; the latest, recorded last summer, topped the charts.',
    { '2010': 'Her first album came out', '2023-22': 'The latest album was recorded' },
  ],
  // Of who does something to something, it may be either’s
  [
    'The council sold a school in 2010. Another was sold in 2012.',
    { '2010': 'The council sold a school', '2012': 'Another was sold' },
  ],
  [
    'Half the staff left in May. A third were fired on 3 June.',
    { '2024-05': 'Half the staff left', '2024-06-03': 'A third were fired' },
  ],
];

describe('“it” and “another” stand for what the text tells of', () => {
  it.each(table)('in “%s”', (text, events) => {
    const { mentions } = readText(text);
    // In pairs, since two events of one day would hide each other in an object.
    expect(mentions.map(({ date, headline }) => [date.edtf, headline]).sort()).toEqual(Object.entries(events).sort());
  });
});
