import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Sentence → each event with its date, in any order, as news pages build their sentences every day. */
const table: readonly (readonly [sentence: string, events: Readonly<Record<string, string>>])[] = [
  // A date between auxiliary and verb
  ['Okafor had on June 5 served notices on 14 rebels.', { '2024-06-05': 'Tom Okafor served notices on 14 rebels' }],
  [
    'Reyes was on 4 June sentenced to five years in prison.',
    { '2024-06-04': 'Ana Reyes was sentenced to five years in prison' },
  ],
  ['Reyes was in 2012 the chair of the club.', {}],
  // A name after what its bearer is
  [
    'Talks with a group led by the former captain Ray Dutton are to begin on 3 July.',
    { '2024-07-03': 'Talks with a group are to begin' },
  ],
  // A verb of saying that tells no source
  [
    'On 22 April, the goalkeeper Ollie Marsh was suspended for what he had said to a linesman.',
    { '2024-04-22': 'The goalkeeper Ollie Marsh was suspended for what he had said to a linesman' },
  ],
  // Some of those named
  [
    'She served notices on 14 rebels, eight of whom returned to the party on 3 June.',
    { '2024-06-03': 'Eight of 14 rebels returned to the party' },
  ],
  // A letter's day is the day of what it says
  [
    'Reyes, in a letter dated 29 May, directed the minister to resign.',
    { '2024-05-29': 'Ana Reyes directed the minister to resign' },
  ],
  ['A letter dated 29 May was found.', {}],
  // What is said of a clause, and the clause
  [
    'What is certain is that on 4 October 2023 Reyes sent the file to a committee.',
    { '2023-10-04': 'Ana Reyes sent the file to a committee' },
  ],
  ['The trouble was that in 2019 the bank had cut its loans.', { '2019': 'The bank cut its loans' }],
  // "Since" before what happened then
  [
    'Reyes has been out of work since leaving Harbour Bank in March 2018.',
    { '2018-03': 'Ana Reyes left Harbour Bank' },
  ],
  ['The plant has been idle since the night in 2020 when lightning struck it.', { '2020': 'Lightning struck it' }],
  ['The club’s first visit to Norland since 2011 ended in rain.', { '2011': 'Previous visit to Norland of the club' }],
  // Who the reduced subject is
  [
    'Okafor was told of it by the chairman at the training ground on 3 June.',
    { '2024-06-03': 'Tom Okafor was told of it by the chairman at the training ground' },
  ],
  ['A takeover bid for the club failed in May.', { '2024-05': 'A takeover bid for the club failed' }],
  // Whose object it is
  ['Reyes, whose appeal the court rejected in May, has fled.', { '2024-05': 'The court rejected Ana Reyes’s appeal' }],
  // What befell somebody is no state
  ['On 12 January, Reyes had two fingers amputated.', { '2024-01-12': 'Ana Reyes had two fingers amputated' }],
  ['In 2019 Reyes had two fingers and a thumb.', {}],
  // There is nothing
  ['They promised in May that there would be no sale.', { '2024-05': 'They promised that there would be no sale' }],
  ['There was no election in 2014.', {}],
];

describe('ordinary sentences', () => {
  it.each(table)('tell what they should in “%s”', (sentence, events) => {
    const { mentions } = readText(sentence);
    expect(Object.fromEntries(mentions.map(({ date, headline }) => [date.edtf, headline]))).toEqual(events);
  });
});
