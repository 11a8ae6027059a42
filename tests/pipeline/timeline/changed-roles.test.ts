import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

const names = 'This is about Reyes, Okafor, Harbour Bank, Sudria and Varn. ';
const told = (first: string, second: string, story: string): readonly number[] =>
  mentionsOfEach(storiesOf(['2023-01-01', story + first], ['2023-06-01', story + second]));

describe('one act between the same two', () => {
  it.each([
    ['Norland attacked Sudria on 3 May 2021.', 'Sudria attacked Norland on 3 May 2021.'],
    ['Reyes sued Harbour Bank in May 2021.', 'Harbour Bank sued Reyes in May 2021.'],
    ['Norland recognised Sudria in 1991.', 'Norland was recognised by Sudria in 1991.'],
    ['Reyes accused Okafor of fraud on 3 May 2021.', 'Okafor accused Reyes of fraud on 3 May 2021.'],
    ['Okafor was beaten by Reyes on 3 May 2021.', 'Reyes was beaten by Okafor on 3 May 2021.'],
    ['Norland beat Sudria 2–1 on 3 May 2021.', 'Sudria beat Norland 2–1 on 3 May 2021.'],
    ['Norland invaded Sudria in 1991.', 'The invasion of Norland by Sudria began in 1991.'],
    ['Reyes criticised Okafor on 3 May 2021.', 'Reyes was criticised on 3 May 2021.'],
    ['Reyes apologised to Okafor on 3 May 2021.', 'Okafor apologised to Reyes on 3 May 2021.'],
    ['Reyes wrote a letter to Okafor on 3 May 2021.', 'Okafor wrote a letter to Reyes on 3 May 2021.'],
    ['Reyes filed a complaint against Okafor in 2021.', 'Okafor filed a complaint against Reyes in 2021.'],
    ['Norland will sue Harbour Bank in May 2025.', 'Harbour Bank will sue Norland in May 2025.'],
  ])('is two where they change places: %s', (first, second) => {
    expect(told(first, second, '')).toEqual([1, 1]);
    expect(told(first, second, names)).toEqual([1, 1]);
  });

  it.each([
    ['Norland defeated Sudria on 3 May 2021.', 'On 3 May 2021 Norland lost to Sudria.'],
    ['Norland sold gas to Sudria in May 2021.', 'Norland bought gas from Sudria in May 2021.'],
    ['Norland exported grain to Sudria in 1991.', 'Norland imported grain from Sudria in 1991.'],
    ['Norland beat Sudria 2–1 on 3 May 2021.', 'Norland lost 2–1 to Sudria on 3 May 2021.'],
  ])('is two where one of them stands on both sides: %s', (first, second) => {
    expect(told(first, second, '')).toEqual([1, 1]);
    expect(told(first, second, names)).toEqual([1, 1]);
  });

  it.each([
    ['Reyes sued Harbour Bank in May 2021.', 'In May 2021 Harbour Bank was sued by Reyes.'],
    ['Norland attacked Sudria on 3 May 2021.', 'Sudria, attacked by Norland on 3 May 2021, fought back.'],
    ['Norland invaded Sudria in 1991.', 'The invasion of Sudria by Norland began in 1991.'],
    ['Reyes sued Okafor on 3 May 2021.', 'Okafor, whom Reyes sued on 3 May 2021, denied it.'],
    ['Norland defeated Sudria in May 2021.', 'Sudria lost to Norland in May 2021.'],
    ['Reyes criticised Okafor on 3 May 2021.', 'Okafor was criticised by Reyes on 3 May 2021.'],
    ['Reyes apologised to Okafor on 3 May 2021.', 'Okafor received an apology from Reyes on 3 May 2021.'],
    ['The title of Norland came in 1991.', 'Norland won the title in 1991.'],
    ['Norland and Sudria attacked Harbour Bank in 1991.', 'Sudria and Norland attacked Harbour Bank in 1991.'],
    ['Reyes beat Okafor in May 2021.', 'Okafor was beaten by Reyes in May 2021.'],
  ])('is one in either voice, and from either side: %s', (first, second) => {
    expect(told(first, second, '')).toEqual([2]);
    expect(told(first, second, names)).toEqual([2]);
  });

  it.each([
    ['Reyes met Okafor on 3 May 2021.', 'Okafor met Reyes on 3 May 2021.'],
    ['Norland signed a treaty with Sudria on 3 May 2021.', 'Sudria signed a treaty with Norland on 3 May 2021.'],
    ['Norland and Sudria merged in 1991.', 'Sudria merged with Norland in 1991.'],
    ['Reyes married Okafor on 3 May 2021.', 'Okafor married Reyes on 3 May 2021.'],
    ['Norland fought Sudria on 3 May 2021.', 'Sudria fought Norland on 3 May 2021.'],
  ])('is one where it is mutual: %s', (first, second) => {
    expect(told(first, second, '')).toEqual([2]);
    expect(told(first, second, names)).toEqual([2]);
  });
});
