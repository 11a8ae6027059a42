import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Published on Monday 17 June 2024. Sentence → date, status and headline of each event. */
const table: readonly (readonly [sentence: string, ...events: string[]])[] = [
  // What has been done about a day to come is not yet done on it
  [
    'Parliament has approved a plan to build a dam in 2030.',
    '2030 announced: Parliament has approved a plan to build a dam',
  ],
  [
    'The firm has signed a contract to deliver 20 trains in 2027.',
    '2027 announced: The firm has signed a contract to deliver 20 trains',
  ],
  ['Reyes was invited to speak in Varn on 18 July.', '2024-07-18 announced: Ana Reyes was invited to speak in Varn'],
  ['Varn won the right to host the games in 2036.', '2036 announced: Varn won the right to host the games'],
  // What is given up does not come about on its day
  ['The firm has scrapped plans to open a mill in 2026.'],
  ['The government gave up a plan to tax meat in 2025.'],
  ['The government has ruled out holding an election in 2024.'],
  ['The concert on 18 July has been cancelled.'],
  ['The 18 July concert has been cancelled.'],
  ['The 18 May concert was cancelled.'],
  ['Unions called off a strike planned for Friday.'],
  ['Unions called off Friday’s strike.'],
  ['The final, planned for 3 July, has been called off.'],
  // When it is given up
  ['Unions called off the strike on Friday.', '2024-06-14 happened: Unions called off the strike'],
  [
    'The plan to close the school in 2025 was dropped on Friday.',
    '2024-06-14 happened: The plan to close the school was dropped',
  ],
  ['The firm cancelled flights to Varn after the May attack.', '2024-05 happened: Attack'],
  // What was to be, and what came between
  [
    'Okafor was to sing at the opening on 12 June but lost his voice.',
    '2024-06-12 announced: Tom Okafor was to sing at the opening but lost his voice',
  ],
  [
    'Work on the tunnel, which was to begin in April, has been put off.',
    '2024-04 announced: Work on the tunnel was to begin',
  ],
  ['Reyes was to become president in 1999.', '1999 happened: Ana Reyes was to become president'],
  // What is only alleged, though no verb says so
  ['The alleged assault took place on 3 March.', '2024-03-03 alleged: The alleged assault took place'],
  ['The suspected murder happened in 1994.', '1994 alleged: The suspected murder happened'],
  ['Okafor faces charges over the alleged theft of a car in 2022.', '2022 alleged: Alleged theft of a car'],
  ['The alleged victims were paid in 2019.', '2019 happened: The alleged victims were paid'],
  ['The suspected killer was arrested on Friday.', '2024-06-14 happened: The suspected killer was arrested'],
];

describe('what is to come, given up or only alleged', () => {
  it.each(table)('is not told as done in “%s”', (sentence, ...events) => {
    const { mentions } = readText(sentence);
    expect(mentions.map(({ date, status, headline }) => `${date.edtf} ${status}: ${headline}`).sort()).toEqual(
      [...events].sort(),
    );
  });
});
