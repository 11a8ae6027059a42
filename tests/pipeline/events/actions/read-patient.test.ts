import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

const patientOf = (sentence: string): string | undefined => readText(sentence).mentions[0]?.patient;

describe('what an act befell', () => {
  it.each([
    ['Norland closed its schools on 3 May 2021.', 'school'],
    ['The government raised fuel prices on 3 May 2021.', 'price'],
    ['Police searched Okafor’s house on 3 May 2021.', 'house'],
    ['A sawmill was destroyed by fire on 3 May 2021.', 'sawmill'],
  ])('is the object, or the subject of a passive: %s', (sentence, noun) => {
    expect(patientOf(sentence)).toBe(noun);
  });

  it.each([
    'The regulator fined Harbour Bank 40 million crowns on 3 May 2021.',
    'Okafor was arrested on 3 May 2021.',
    'Reyes won it on 3 May 2021.',
    'Norland invaded the Varn valley on 3 May 2021.',
    'Norland sent troops into the valley on 3 May 2021.',
    'Reyes resigned on 3 May 2021.',
  ])('is nothing where it is a name, a pronoun or not said: %s', (sentence) => {
    expect(patientOf(sentence)).toBeUndefined();
  });
});
