import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Sentence → each event with its date and status: what somebody vouches for, what is only claimed, and what is planned. */
const table: readonly (readonly [sentence: string, events: Readonly<Record<string, string>>])[] = [
  [
    'Police are investigating claims that officers beat a student in November 2023.',
    { '2023-11': 'alleged: Officers beat a student' },
  ],
  [
    'The court ruled in 2016 that the law was void, but parliament passed a new one in 2017.',
    { '2016': 'said: The court ruled that the law was void', '2017': 'happened: Parliament passed a new one' },
  ],
  [
    'The judge told jurors on 10 June to ignore reports published on 5 June.',
    { '2024-06-10': 'said: The judge told jurors to ignore reports', '2024-06-05': 'happened: Reports were published' },
  ],
  [
    'The ministry confirmed on 10 June that two soldiers had been killed.',
    { '2024-06-10': 'said: The ministry confirmed that two soldiers had been killed' },
  ],
  [
    'Tests confirmed on 10 June that the water was safe.',
    { '2024-06-10': 'happened: Tests confirmed that the water was safe' },
  ],
  [
    'A vote scheduled for 25 June has been put off to 2 July.',
    { '2024-07-02': 'announced: A vote has been put off', '2024-06-25': 'announced: A vote was scheduled' },
  ],
  [
    'The film, shot in 2019 but not released until 2021, won two prizes on Saturday.',
    {
      '2019': 'happened: The film was shot',
      '2021': 'happened: The film was released',
      '2024-06-15': 'happened: The film won two prizes',
    },
  ],
  ['The record, set in 1988 by Reyes, stood for years.', { '1988': 'happened: The record was set by Ana Reyes' }],
  ['An estimated 400 people drowned when the ferry sank in September 1994.', { '1994-09': 'happened: The ferry sank' }],
  ['Okafor took part in the coup of 1988.', { '1988': 'happened: Tom Okafor took part in the coup of 1988' }],
  ['Okafor took part in the 1988 coup.', { '1988': 'happened: Tom Okafor took part in the 1988 coup' }],
  [
    'Okafor said in 2009 that the port would close in 2011.',
    { '2009': 'said: Tom Okafor said that the port would close', '2011': 'announced: The port would close' },
  ],
  ['Reyes, in a 2012 interview, said the dam was weak.', { '2012': 'said: Ana Reyes said the dam was weak' }],
  // Published in June
  [
    'The ministry hopes to reopen the bridge in June.',
    { '2024-06': 'announced: The ministry hopes to reopen the bridge' },
  ],
  ['Reyes’s first novel appeared in 1971.', { '1971': 'happened: Ana Reyes’s first novel appeared' }],
  [
    'The company expects to sell its 10,000th tractor in 2026.',
    { '2026': 'announced: The company expects to sell its 10,000th tractor' },
  ],
];

describe('what is said and what was done', () => {
  it.each(table)('are told apart in “%s”', (sentence, events) => {
    const { mentions } = readText(sentence);
    // In pairs, since two events of one day would hide each other in an object.
    expect(mentions.map(({ date, status, headline }) => [date.edtf, `${status}: ${headline}`]).sort()).toEqual(
      Object.entries(events).sort(),
    );
  });
});
