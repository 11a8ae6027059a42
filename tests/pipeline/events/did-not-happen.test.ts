import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const eventsOf = (sentence: string): readonly string[] =>
  readText(sentence).mentions.map(({ date, status, headline }) => `${date.edtf} ${status}: ${headline}`);

describe('what did not happen', () => {
  it.each([
    'Reyes almost resigned in 2019.',
    'Reyes had nearly won the election in 2019.',
    'Hardly anyone voted in 2019.',
    'Not a single train ran on 3 May 2019.',
    'Not all trains ran on 3 May 2019.',
    'None of the trains ran on 3 May 2019.',
    'Nobody voted in 2019.',
    'Reyes no longer led the bank in 2019.',
    'It was not Reyes who resigned in 2019.',
    'It wasn’t Okafor who shot Reyes in 2019.',
    'The visit planned for 2019 was cancelled.',
    'The visit planned for 2019 was called off.',
    'The visit planned for 2019 did not take place.',
    'Reyes was found not guilty of killing Okafor in 2019.',
    'Reyes was acquitted of murdering Okafor in 2019.',
    'Reyes would have resigned in 2019.',
    'When will the port reopen: in June, or in 2026?',
    'Who ordered the attack on Varn in 2019?',
  ])('makes no event: %s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });

  it.each([
    ['Officials have not confirmed that Reyes died in 2019.', '2019 alleged: Ana Reyes died'],
    [
      'The allegation that Norland paid with coal in 2019 is denied by the bank.',
      '2019 alleged: Norland paid with coal',
    ],
    ['The bank denied wrongdoing on 5 May 2024.', '2024-05-05 said: The bank denied wrongdoing'],
    ['Some say that Reyes died in 2019.', '2019 said: Ana Reyes died'],
    ['Police do not believe Reyes fled in 2019.', '2019 denied: Ana Reyes fled'],
    ['Reyes pleaded not guilty to killing Okafor in 2019.', '2019 denied: Ana Reyes killed Tom Okafor'],
    ['The rumour that Reyes died in 2019 is false.', '2019 alleged: Ana Reyes died'],
    ['There is no evidence that Reyes fled in 2019.', '2019 alleged: Ana Reyes fled'],
    ['Reyes resigned, not in 2018, but in 2019.', '2019 happened: Ana Reyes resigned'],
  ])('is told as what it is: %s', (sentence, event) => {
    expect(eventsOf(sentence)).toEqual([event]);
  });

  it.each([
    ['Almost 400 people died in 2019.', '2019 happened: Almost 400 people died'],
    ['Exports nearly doubled in 2019.', '2019 happened: Exports doubled'],
    ['Reyes resigned almost immediately in 2019.', '2019 happened: Ana Reyes resigned almost immediately'],
    ['It was not until 2007 that Reyes resigned.', '2007 happened: Ana Reyes resigned'],
    ['Not only the chairman resigned in 2019.', '2019 happened: The chairman resigned'],
    ['Okafor did not know that Reyes had resigned in 2019.', '2019 happened: Ana Reyes resigned'],
    ['Reyes was found guilty of killing Okafor in 2019.', '2019 said: Ana Reyes killed Tom Okafor'],
    ['Reyes barely survived the attack in 2019.', '2019 happened: Ana Reyes survived the attack'],
    ['Few people voted in 2019.', '2019 happened: Few people voted'],
    ['Why did the bank fail in 2023?', '2023 happened: The bank failed'],
    ['Why did the bank, which failed in 2023, get a loan?', '2023 happened: The bank failed'],
    ['Where was the gold hidden in 1944?', '1944 happened: The gold was hidden'],
    ['The minister asked on 3 May how many had fled.', '2024-05-03 happened: The minister asked how many had fled'],
    ['A girl asked in May whether it was safe.', '2024-05 happened: A girl asked whether it was safe'],
  ])('is not mistaken for what did: %s', (sentence, event) => {
    expect(eventsOf(sentence)).toEqual([event]);
  });
});
