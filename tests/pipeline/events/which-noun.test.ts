import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Sentence → each event with its date. Of which of two nouns the clause behind them is told is the difficulty in each. */
const table: readonly (readonly [sentence: string, events: Readonly<Record<string, string>>])[] = [
  // What begins, ends or takes place is a happening
  ['The sale will help to pay the costs of the trial, which opened on 20 April.', { '2024-04-20': 'The trial opened' }],
  [
    'They announced the results of the election, which took place on 9 June.',
    { '2024-06-09': 'The election took place' },
  ],
  ['He wrote a history of the war, which ended in 1950.', { '1950': 'The war ended' }],
  ['The talks led to the end of the strike, which began in May.', { '2024-05': 'The strike began' }],
  ['The victims of the fire, which broke out in May, were named.', { '2024-05': 'The fire broke out' }],
  ['The cause of the crash, which killed 40 people in May, is not known.', { '2024-05': 'The crash killed 40 people' }],
  // A thing is found, drawn or published
  ['She read the diary of the siege, which was found in 1990.', { '1990': 'The diary of the siege was found' }],
  ['He showed the plan of the battle, which was drawn in 1911.', { '1911': 'The plan of the battle was drawn' }],
  // What agrees with the verb
  ['The bank published details of the merger, which was completed in 2019.', { '2019': 'The merger was completed' }],
  [
    'He studied the minutes of the meeting, which were published in 2019.',
    { '2019': 'The minutes of the meeting were published' },
  ],
  ['The strike was led by Reyes, who was sacked in May, and Okafor.', { '2024-05': 'Ana Reyes was sacked' }],
  ['She met the owner of the ships, which were sold in 2019.', { '2019': 'The ships were sold' }],
  ['Police offered double the reward that was put up in the spring.', { '2024-21': 'The reward was put up' }],
  // What is added behind the clause
  ['The bank owned a mill that closed in 2019 and a farm.', { '2019': 'A mill closed' }],
  ['He found pots made in 1200 and a sword.', { '1200': 'Pots were made' }],
  [
    'The strike that began in 1999 and ended in 2001 ruined the town.',
    { '1999': 'The strike began', '2001': 'The strike ended' },
  ],
];

describe('what a clause behind two nouns is told of', () => {
  it.each(table)('in “%s”', (sentence, events) => {
    const { mentions } = readText(sentence);
    expect(mentions.map(({ date, headline }) => [date.edtf, headline]).sort()).toEqual(Object.entries(events).sort());
  });
});
