import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

/** Text → the headline of its first event, in which the sentence's first word has other words before it. */
const common: readonly (readonly [text: string, headline: string])[] = [
  // Nouns
  ['Prices rose, a minister said on Monday.', 'A minister said that prices rose'],
  ['Workers went on strike, the union said on Monday.', 'The union said that workers went on strike'],
  ['Children were hurt, Okafor said on Monday.', 'Tom Okafor said that children were hurt'],
  ['Talks have failed, Okafor told reporters on Monday.', 'Tom Okafor told reporters that talks have failed'],
  ['Oil fell to $70, traders said on Monday.', 'Traders said that oil fell to $70'],
  ['Police arrested two men, Reyes said on Monday.', 'Ana Reyes said that police arrested two men'],
  ['Ships that the navy bought in 1990 are rusting.', 'The navy bought ships'],
  ['Bridges which masons built in 1880 still stand.', 'Masons built bridges'],
  ['Steel, which Norland sold to Sudria in 2019, is cheap.', 'Norland sold steel to Sudria'],
  ['Houses in Varn that Okafor bought in 1990 are gone.', 'Tom Okafor bought houses in Varn'],
  // Adjectives, participles and words that only point or count
  ['Nuclear tests that Norland carried out in 2017 shook the coast.', 'Norland carried out nuclear tests'],
  ['New rules that Norland brought in in 2019 hurt.', 'Norland brought in new rules'],
  ['Leaked files were sold, Okafor said on Monday.', 'Tom Okafor said that leaked files were sold'],
  ['Three ships that the navy bought in 1990 are rusting.', 'The navy bought three ships'],
  ['The ships that the navy bought in 1990 are rusting.', 'The navy bought the ships'],
  ['A plane crashed, Okafor said on Monday.', 'Tom Okafor said that a plane crashed'],
  ['VARN, Norland — Prices rose, Okafor said on Monday.', 'Tom Okafor said that prices rose'],
  ['— The cap of ice shrank, Okafor said on Monday.', 'Tom Okafor said that the cap of ice shrank'],
  // What the text says elsewhere of a word that could be a name
  [
    'Congress will vote, Okafor said on Monday. It was the vote in congress that counted.',
    'Tom Okafor said that congress will vote',
  ],
];

const names: readonly (readonly [text: string, headline: string])[] = [
  ['Apple will open a store, a spokesman said on Monday.', 'A spokesman said that Apple will open a store'],
  ['Congress will vote, Okafor said on Monday.', 'Tom Okafor said that Congress will vote'],
  ['Microsoft closed, Okafor said on Monday.', 'Tom Okafor said that Microsoft closed'],
  ['NATO sent troops, Okafor said on Monday.', 'Tom Okafor said that NATO sent troops'],
  ['McKay resigned, Okafor said on Monday.', 'Tom Okafor said that McKay resigned'],
  ['Harbour Bank closed, Okafor said on Monday.', 'Tom Okafor said that Harbour Bank closed'],
  ['Royal Mail will cut jobs, Okafor said on Monday.', 'Tom Okafor said that Royal Mail will cut jobs'],
  ['Northern Ireland will vote, Okafor said on Monday.', 'Tom Okafor said that Northern Ireland will vote'],
  [
    'President Lind resigned, Okafor said on Monday. The president is ill.',
    'Tom Okafor said that President Lind resigned',
  ],
  ['Will resigned, Okafor said on Monday.', 'Tom Okafor said that Will resigned'],
  ['Grant resigned, Okafor said on Monday.', 'Tom Okafor said that Grant resigned'],
  ['I resigned, Okafor said on Monday.', 'Tom Okafor said that I resigned'],
  // A people, a faith, a party, a club
  ['German troops left, Okafor said on Monday.', 'Tom Okafor said that German troops left'],
  ['Germans left, Okafor said on Monday.', 'Tom Okafor said that Germans left'],
  ['Democrats won, Okafor said on Monday.', 'Tom Okafor said that Democrats won'],
  ['Rovers won, the coach said on Sunday.', 'The coach said that Rovers won'],
  // What the text says elsewhere
  ['Pirates won, Okafor said on Sunday. The crowd sang for Pirates.', 'Tom Okafor said that Pirates won'],
  ['Shell sold a field, Okafor said on Monday. It runs a shell company.', 'Tom Okafor said that Shell sold a field'],
  // What is quoted stands as it stood
  ['“Prices rose,” a minister said on Monday.', 'A minister said: “Prices rose”'],
  ['Prices rose, a minister said on Monday, and “that hurts”.', 'A minister said: “Prices rose'],
];

describe('the word that opened a sentence', () => {
  it.each(common)('of “%s” is small inside a headline: “%s”', (text, headline) => {
    expect(readText(text).mentions[0]?.headline).toBe(headline);
  });

  it.each(names)('of “%s” keeps its capital: “%s”', (text, headline) => {
    expect(readText(text).mentions[0]?.headline.slice(0, headline.length)).toBe(headline);
  });

  it.each([
    ['Prosecutors say Okafor hid the money in 2021.', 'prosecutors'],
    ['The bank says Okafor hid the money in 2021.', 'the bank'],
    ['Reyes says Okafor hid the money in 2021.', 'Reyes'],
    ['NATO says Okafor hid the money in 2021.', 'NATO'],
  ])('of “%s” is as small in who vouches: “%s”', (text, attribution) => {
    expect(readText(text).mentions[0]?.attribution).toBe(attribution);
  });
});
