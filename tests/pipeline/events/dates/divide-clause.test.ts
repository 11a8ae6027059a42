import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

/** Sentence → each event with its date. */
const table: readonly (readonly [sentence: string, events: Readonly<Record<string, string>>])[] = [
  [
    'Twice, in 1999 and in 2006, Norland tested a bomb.',
    { '1999': 'Norland tested a bomb', '2006': 'Norland tested a bomb' },
  ],
  [
    'Three times, in 1981, 1983 and 1990, the players went on strike.',
    {
      '1981': 'The players went on strike',
      '1983': 'The players went on strike',
      '1990': 'The players went on strike',
    },
  ],
  [
    'In 1999 Norland tested a bomb, and again in 2006.',
    { '1999': 'Norland tested a bomb', '2006': 'Norland tested a bomb' },
  ],
  [
    'There was a coup in 1966, another in 1979 and a third in 1983.',
    { '1966': 'Coup', '1979': 'Another coup', '1983': 'Third coup' },
  ],
  [
    'The choir gave its first concert in 1948 and, on 4 May 2024, its last.',
    { '1948': 'The choir gave its first concert', '2024-05-04': 'The choir gave its last concert' },
  ],
  [
    'The library lent its first book in 1851, its millionth in 1910.',
    { '1851': 'The library lent its first book', '1910': 'The library lent its millionth book' },
  ],
  [
    'The first reactor was built in 1974, the second in 1979.',
    { '1974': 'The first reactor was built', '1979': 'The second reactor was built' },
  ],
  [
    'Reyes entered parliament in 1999, Okafor in 2003.',
    { '1999': 'Ana Reyes entered parliament', '2003': 'Tom Okafor entered parliament' },
  ],
  [
    'The two sides met in Varn on 6 May 2021, and three more times in August 2021.',
    { '2021-05-06': 'The two sides met in Varn', '2021-08': 'The two sides met in Varn' },
  ],
  // Two days that one relative clause cannot have
  [
    'He broke the record he had set in 2019 by half a second on Sunday.',
    { '2019': 'He set the record', '2024-06-16': 'He broke the record by half a second' },
  ],
  [
    'She sold the house that she had bought in 1990 in 2005.',
    { '1990': 'She bought the house', '2005': 'She sold the house' },
  ],
  [
    'The club sold the striker it had signed in 2019 to Lorne on Friday.',
    { '2019': 'The club signed the striker', '2024-06-14': 'The club sold the striker to Lorne' },
  ],
];

describe('several dates of one verb', () => {
  it.each(table)('of “%s” are an event each', (sentence, events) => {
    const found = readText(sentence).mentions.map(({ date, headline }) => [date.edtf, headline]);
    for (const expected of Object.entries(events)) expect(found).toContainEqual(expected);
  });

  it('are not parted by an occasion between them, which has a date of its own', () => {
    const { mentions } = readText('Reyes won the cup in 2012 and, after a 2013 defeat, again in 2014.');
    const wins = mentions.filter(({ headline }) => headline.includes('won'));
    expect(wins.map(({ date }) => date.edtf)).toContain('2012');
    expect(wins.map(({ date }) => date.edtf)).not.toContain('2013');
  });
});
