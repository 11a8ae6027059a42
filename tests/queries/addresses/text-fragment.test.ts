import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../src/queries/addresses/text-fragment.ts';

describe('textFragment', () => {
  it('names the first and the last words of a sentence', () => {
    expect(textFragment('Russia invaded Ukraine in 2022 and has grown isolated since.')).toBe(
      ':~:text=Russia%20invaded%20Ukraine,isolated%20since.',
    );
  });

  it('names a short sentence whole', () => {
    expect(textFragment('It rained.')).toBe(':~:text=It%20rained.');
  });

  it('goes across no place where the page adds a resolved date', () => {
    const sentence = 'Last July Sergei Shoigu visited Pyongyang.';
    expect(textFragment(sentence, ['Last July'.length])).toBe(':~:text=Last%20July,visited%20Pyongyang.');
    const late = 'Train travel between the two resumed last year.';
    expect(textFragment(late, [late.length - 1])).toBe(':~:text=Train%20travel%20between');
  });

  it('may begin or end where the page adds one: it stands outside of the words', () => {
    const sentence = 'They met in Varn last year.';
    const whole = ':~:text=They%20met%20in,last%20year.';
    expect(textFragment(sentence, [0])).toBe(whole);
    expect(textFragment(sentence, [sentence.length])).toBe(whole);
  });

  it('writes hyphens and commas so that they are not syntax', () => {
    expect(textFragment('Well-known, they left.')).toBe(':~:text=Well%2Dknown%2C%20they%20left.');
  });

  it('gives an address for any sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (sentence) => {
        expect(() => new URL(`https://tumen.example/#s${textFragment(sentence)}`)).not.toThrow();
      }),
    );
  });
});
