import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/pipeline/prose/split-sentences.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['parts at full stops, question and exclamation marks', 'He left. Did she? No!', ['He left.', 'Did she?', 'No!']],
    [
      'keeps titles and initials with the name',
      'Mr. Kim met J. R. Smith. They spoke.',
      ['Mr. Kim met J. R. Smith.', 'They spoke.'],
    ],
    [
      'keeps months with their day',
      'It fell on Sept. 27, 1989. Then it rose.',
      ['It fell on Sept. 27, 1989.', 'Then it rose.'],
    ],
    [
      'lets a clock time end a sentence before a sentence opener',
      'It began at 9 a.m. The crowd left.',
      ['It began at 9 a.m.', 'The crowd left.'],
    ],
    ['does not end at a clock time before a name', 'At 9 a.m. Tuesday it began.', ['At 9 a.m. Tuesday it began.']],
    ['keeps U.S. with what follows', 'The U.S. Treasury said so. It did.', ['The U.S. Treasury said so.', 'It did.']],
    ['takes closing quotation marks along', '“We won.” She smiled.', ['“We won.”', 'She smiled.']],
    [
      'goes on after a quotation that a lower-case word follows',
      '“Did we win?” she asked.',
      ['“Did we win?” she asked.'],
    ],
    ['parts at a no-break space too', 'It began.\u00a0The crowd left.', ['It began.', 'The crowd left.']],
    ['parts after a plain “no”', 'He said no. They left.', ['He said no.', 'They left.']],
    ['keeps “No.” with its figure', 'He saw No. 10 at noon. They left.', ['He saw No. 10 at noon.', 'They left.']],
    ['parts after “I” before a sentence opener', 'So did I. He left.', ['So did I.', 'He left.']],
    ['does not part decimals', 'It rose 2.5 percent. Good.', ['It rose 2.5 percent.', 'Good.']],
    ['parts at a full stop after a year', 'It ended in 1953. Aid went on.', ['It ended in 1953.', 'Aid went on.']],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('covers every character but white space, in order and apart, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const spans = splitSentences(text);
        const gaps = [...spans, { start: text.length, end: text.length }].map(
          ({ start }, i) => [spans[i - 1]?.end ?? 0, start] as const,
        );
        for (const [from, to] of gaps) {
          expect(from).toBeLessThanOrEqual(to);
          expect(text.slice(from, to).replace(/[ \n\t\r\u00a0]/gu, '')).toBe('');
        }
      }),
    );
  });
});
