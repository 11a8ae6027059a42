import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Sentence → each event with its date, in any order, in whose words one thing is easily taken for another. */
const table: readonly (readonly [sentence: string, events: Readonly<Record<string, string>>])[] = [
  // What else a day was
  ['On 14 June, the day of the vote, the dam broke.', { '2024-06-14': 'The dam broke' }],
  ['On 14 June, a public holiday, the dam broke.', { '2024-06-14': 'The dam broke' }],
  ['On 14 June, the mayor, Joan Teller, resigned.', { '2024-06-14': 'Joan Teller resigned' }],
  ['On her 80th birthday, 4 May 2001, she spoke.', { '2001-05-04': 'She spoke' }],
  // Hours that bound, of a day that is named
  [
    'The ferry left at 9pm on 11 June and sank shortly after midnight.',
    { '2024-06-11': 'The ferry left', '2024-06-12': 'The ferry sank' },
  ],
  // Nouns in -ing, and ordinals that stand for a noun
  ['Ten days of mourning began on 9 June.', { '2024-06-09': 'Ten days of mourning began' }],
  [
    'It was rejected on 4 June; a second, on the 10th, was accepted.',
    { '2024-06-04': 'It was rejected', '2024-06-10': 'A second was accepted' },
  ],
  // What the tagger takes for an adjective, and what is found with "that" behind it
  [
    'The two states agreed in 2015 to share the water, but the deal lapsed in 2022.',
    { '2015': 'The two states agreed to share the water', '2022': 'The deal lapsed' },
  ],
  ['They found water in a sample that the probe brought back in 2020.', { '2020': 'The probe brought a sample back' }],
  ['She sold the painting that her father brought home in 1950.', { '1950': 'Her father brought the painting home' }],
  // A clause of time within an aside
  [
    'A rival product, withdrawn in 2017 when patients fell ill, never returned to the market.',
    { '2017': 'A rival product was withdrawn' },
  ],
  [
    'Voters in Norland go to the polls on Sunday for the first time since the army seized power in 2021.',
    { '2024-06-23': 'Voters in Norland go to the polls for the first time', '2021': 'The army seized power' },
  ],
  // A family name that is a verb, too; and nobody at all
  ['Garner, who moved to Varn in 2021, was sold.', { '2021': 'Garner moved to Varn' }],
  ['By then the mill, painted by Reyes in 1907, was empty.', { '1907': 'The mill was painted by Ana Reyes' }],
  ['Was sold in 2019.', {}],
  // What goes on now has no day of its own
  [
    'Detectives are looking for a white van seen in the street on 9 June.',
    { '2024-06-09': 'A white van was seen in the street' },
  ],
  [
    'Police are hunting a man seen running from the shop on 10 June.',
    { '2024-06-10': 'A man was seen running from the shop' },
  ],
  // To lead is no cause, and "none" no event
  ['On 19 May she led the race by ten points.', { '2024-05-19': 'She led the race by ten points' }],
  ['Next year there will be none.', {}],
  ['She was sworn in the following January.', { '2025-01': 'She was sworn in' }],
];

describe('words that are easily mistaken', () => {
  it.each(table)('tell what they mean in “%s”', (sentence, events) => {
    const { mentions } = readText(sentence);
    expect(Object.fromEntries(mentions.map(({ date, headline }) => [date.edtf, headline]))).toEqual(events);
  });
});
