import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

const actionOf = (sentence: string): string | undefined => readText(sentence).mentions[0]?.action;

describe('the action of a clause', () => {
  it.each([
    ['The police issued a warning on 3 May 2021.', 'warning'],
    ['A warning was issued on 3 May 2021.', 'warning'],
    ['The observatory raised the alert to red on 3 May 2021.', 'alert'],
    ['An orange alert was issued on 3 May 2021.', 'alert'],
    ['The union lodged a complaint in May 2021.', 'complaint'],
    ['A pay deal was struck on 3 May 2021.', 'deal'],
    ['The verdict was handed down on 3 May 2021.', 'verdict'],
    ['Okafor tendered his resignation on 3 May 2021.', 'resignation'],
    ['Norland carried out a test on 3 May 2021.', 'test'],
    ['A test was carried out on 3 May 2021.', 'test'],
    ['Norland and Sudria signed a treaty on 3 May 2021.', 'treaty'],
    ['A treaty was signed on 3 May 2021.', 'treaty'],
    ['The accident happened on 3 May 2021.', 'accident'],
    ['The talks were held on 3 May 2021.', 'talk'],
  ])('is the noun that its verb carries: %s', (sentence, noun) => {
    expect(actionOf(sentence)).toBe(noun);
  });

  it.each([
    ['The bank raised its rate on 3 May 2021.', 'raise'],
    ['The crew raised the wreck on 3 May 2021.', 'raise'],
    ['The storm struck the island on 3 May 2021.', 'strike'],
    ['The bridge was opened on 3 May 2021.', 'open'],
    ['Reyes gave up the presidency on 3 May 2021.', 'give up'],
    ['Ballots were carried out of the hall on 3 May 2021.', 'carry out'],
    ['Reyes was given a medal on 3 May 2021.', 'give'],
    ['Reyes married in 1979.', 'marry'],
    ['Reyes married Okafor in 1979.', 'marry'],
    ['The couple had married in 1979.', 'marry'],
    ['Reyes and Okafor were married in 1979.', 'marry'],
    ['The party had split in 1979.', 'split'],
    ['Two sailors drowned in 1979.', 'drown'],
    ['A judge fined the firm on 3 May 2021.', 'fine'],
    ['The crew rescued a dog on 3 May 2021.', 'rescue'],
  ])('is the verb where that says something of itself: %s', (sentence, verb) => {
    expect(actionOf(sentence)).toBe(verb);
  });

  it.each([
    'Okafor started Harbour Bank in 1961.',
    'Harbour Bank was started by Okafor in 1961.',
    'Harbour Bank is in trouble. The bank that Okafor started in 1961 closed a branch.',
  ])('is founding where a body is started: %s', (sentence) => {
    expect(actionOf(sentence)).toBe('found');
  });

  it.each([
    'Okafor started the engine in 1961.',
    'The coach started Okafor in 1961.',
    'Harbour Bank started to shrink in 1961.',
  ])('is no founding where something else is started: %s', (sentence) => {
    expect(actionOf(sentence)).not.toBe('found');
  });

  it('is done to what a relative pronoun stands for, too', () => {
    const [mention] = readText('Harbour Bank is in trouble. The bank that Okafor started in 1961 closed.').mentions;
    expect(mention?.actors).toEqual(['tom-okafor', 'harbour-bank']);
  });

  it.each([
    ['Harbour Bank went bust in 1990.', 'collapse'],
    ['Reyes came into the world in 1936.', 'bear'],
    ['Two miners lost their lives on 3 May 2021.', 'die'],
    ['Okafor was laid to rest on 3 May 2021.', 'bury'],
    ['A goods train came off the rails on 3 May 2021.', 'derail'],
    ['Reyes put her name to a letter on 3 May 2021.', 'sign'],
    ['The pilots came to terms with the airline on 3 May 2021.', 'agree'],
    ['Police took Okafor into custody on 3 May 2021.', 'arrest'],
    ['Okafor was taken to court on 3 May 2021.', 'sue'],
    ['Reyes took the publisher to court on 3 May 2021.', 'sue'],
    ['Voters turned Okafor out of office on 3 May 2021.', 'oust'],
    ['Parliament gave the budget its blessing on 3 May 2021.', 'approve'],
    ['Harbour Bank took 600 heaters off the market on 3 May 2021.', 'recall'],
    ['Norland sent troops into the valley on 3 May 2021.', 'invade'],
  ])('is the verb that a turn of phrase means: %s', (sentence, verb) => {
    expect(actionOf(sentence)).toBe(verb);
  });

  it.each([
    ['Okafor took the money and drove to court on 3 May 2021.', 'sue'],
    ['Reyes sent a letter into the valley on 3 May 2021.', 'invade'],
  ])('is not that of a turn of phrase which other words only resemble: %s', (sentence, verb) => {
    expect(actionOf(sentence)).not.toBe(verb);
  });

  it('leaves nothing of a verb that only carries it: a deal that is struck is no strike', () => {
    expect(readText('A pay deal was struck on 3 May 2021.').mentions[0]?.terms).not.toContain('strike');
  });
});
