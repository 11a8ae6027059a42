import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Published on Monday 17 June 2024. Sentence → date, status and headline of each event. */
const table: readonly (readonly [sentence: string, ...events: string[]])[] = [
  ['Reyes would later win the prize in 2014.', '2014 happened: Ana Reyes won the prize'],
  ['The firm would eventually collapse in 1998.', '1998 happened: The firm collapsed'],
  ['Okafor would go on to lead the party in 2006.', '2006 happened: Tom Okafor went on to lead the party'],
  ['Reyes, who would later be elected mayor, left in 1994.', '1994 happened: Ana Reyes left'],
  ['Two of the men would later be arrested in 1994.', '1994 happened: Two of the men were arrested'],
  // Not what came of it
  ['Reyes would sing in 2014.'],
  ['Okafor said that Reyes would eventually resign in 2014.', '2014 announced: Ana Reyes would resign'],
  ['Without the loan, the firm would eventually have collapsed in 1998.'],
  ['If he had stayed, he would later lead the party in 2006.'],
  ['The line would eventually reach Varn in 2030.', '2030 announced: The line would reach Varn'],
];

describe('what a story tells ahead', () => {
  it.each(table)('is told as what it is: “%s”', (sentence, ...events) => {
    const { mentions } = readText(sentence);
    expect(mentions.map(({ date, status, headline }) => `${date.edtf} ${status}: ${headline}`).sort()).toEqual(
      [...events].sort(),
    );
  });
});
