import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

/** Sentence → the only event, by its date: a clause of time may stand inside what tells which people or thing are meant. */
const table: readonly (readonly [sentence: string, events: Readonly<Record<string, string>>])[] = [
  ['The house that stood there before the war was rebuilt in 1950.', { '1950': 'The house was rebuilt' }],
  [
    'The wires that had watched over the line since the slip of 1998 were cut in March 2016 because they could not be read.',
    { '2016-03': 'The wires were cut' },
  ],
  [
    'The wires that had hung there since the ship sank were removed in May 2016.',
    { '2016-05': 'The wires were removed' },
  ],
  ['The man who had lived there until the war began fled in 1944.', { '1944': 'The man fled' }],
  [
    'The dam that failed after engineers ignored warnings killed 40 people in 2001.',
    { '2001': 'The dam killed 40 people' },
  ],
  [
    'The villagers who left before officials said the dam was safe returned in 2013.',
    { '2013': 'The villagers returned' },
  ],
  [
    'Residents who had been told to leave before the storm hit on 6 May returned on 10 May.',
    { '2024-05-06': 'The storm hit', '2024-05-10': 'Residents returned' },
  ],
  ['The general who took power after the king fled was shot in 1979.', { '1979': 'The general was shot' }],
  ['The man who led the bank before the merger was arrested in May.', { '2024-05': 'The man was arrested' }],
  ['A minister who resigned when the scandal broke was arrested in May.', { '2024-05': 'A minister was arrested' }],
  ['The man who resigned before the bank collapsed in 2009 is dead.', { '2009': 'The bank collapsed' }],
  // The clause of time has the second verb itself.
  ['He lived in a house which had stood since the war was declared in 1939.', { '1939': 'The war was declared' }],
];

describe('a subject with a clause around a clause', () => {
  it.each(table)('has the verb that is its own: %s', (sentence, events) => {
    const told = readText(sentence).mentions.map(({ date, headline }) => [date.edtf, headline] as const);
    expect(Object.fromEntries(told)).toEqual(events);
  });
});
