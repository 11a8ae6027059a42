import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

/** Published on Monday 17 June 2024. Sentence → date, status and headline of each event. */
const table: readonly (readonly [sentence: string, ...events: string[]])[] = [
  [
    'The two sides agreed on Sunday to resume talks on 12 July.',
    '2024-06-16 happened: The two sides agreed to resume talks',
    '2024-07-12 announced: The two sides agreed to resume talks',
  ],
  [
    'On Tuesday parliament voted to hold a referendum in 2025.',
    '2024-06-11 happened: Parliament voted to hold a referendum',
    '2025 announced: Parliament voted to hold a referendum',
  ],
  [
    'The judge ordered Okafor on Friday to appear in court on 3 July.',
    '2024-06-14 happened: The judge ordered Tom Okafor to appear in court',
    '2024-07-03 announced: The judge ordered Tom Okafor to appear in court',
  ],
  [
    'The two firms signed a deal on Friday to merge in 2025.',
    '2024-06-14 happened: The two firms signed a deal to merge',
    '2025 announced: The two firms signed a deal to merge',
  ],
  [
    'Nurses threatened on Friday to walk out on 8 July.',
    '2024-06-14 happened: Nurses threatened to walk out',
    '2024-07-08 announced: Nurses threatened to walk out',
  ],
  [
    'In 2015 the council decided to close the school in 2017.',
    '2015 happened: The council decided to close the school',
    '2017 announced: The council decided to close the school',
  ],
  [
    'The hearing was adjourned on Friday until 11 July.',
    '2024-06-14 happened: The hearing was adjourned',
    '2024-07-11 announced: The hearing was adjourned',
  ],
  // No intention: what it came to, or what only the finer date tells
  ['He returned in 2019 to win the title on 3 May 2019.', '2019-05-03 happened: He returned to win the title'],
  ['The court ordered the firm on Friday to pay by 30 June.', '2024-06-14 happened: The court ordered the firm to pay'],
];

describe('what is agreed or ordered on one day for another', () => {
  it.each(table)('is dated by both in “%s”', (sentence, ...events) => {
    const { mentions } = readText(sentence);
    expect(mentions.map(({ date, status, headline }) => `${date.edtf} ${status}: ${headline}`).sort()).toEqual(
      [...events].sort(),
    );
  });
});
