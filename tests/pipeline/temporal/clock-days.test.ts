import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

// 22 March 2013 is a Friday.
const FRIDAY = '2013-03-22';
const read = (text: string): string => readings(text, FRIDAY).join('; ');

describe('a clock time in a clause that looks ahead', () => {
  it('is of today', () => {
    expect(read('A fire broke out on Tuesday. A curfew from 7 p.m. will go on.')).toBe(
      'Tuesday = 2013-03-19; 7 p.m. = 2013-03-22T19:00',
    );
  });
});

describe('a clock time beside one with its day', () => {
  it.each([
    ['A curfew from 7 p.m. to 7 a.m. is kept.', '7 p.m. = 2013-03-22T19:00; 7 a.m. = 2013-03-23T07:00'],
    [
      'The polls opened at 7 a.m. and closed at 8 p.m. Tuesday.',
      '7 a.m. = 2013-03-19T07:00; 8 p.m. Tuesday = 2013-03-19T20:00',
    ],
    // A day named before it is its own.
    [
      'Polls opened Monday at 7 a.m. and closed at 8 p.m. Tuesday.',
      'Monday at 7 a.m. = 2013-03-18T07:00; 8 p.m. Tuesday = 2013-03-19T20:00',
    ],
    // The later of the day cannot come first.
    ['It began at 8 p.m. and ended at 2 a.m. Tuesday.', '8 p.m. = 2013-03-18T20:00; 2 a.m. Tuesday = 2013-03-19T02:00'],
  ])('is of that day or of the one beside it: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a clock time in an obituary', () => {
  it('is of today where the last day named is long gone, and not just named', () => {
    expect(
      read(
        'She died on Thursday. She ruled from May 4, 1979, until Nov. 28, 1990. In the autumn of 1984 a bomb was planted. In May 1982 a war was fought. She wrote two books. Bells tolled at noon.',
      ),
    ).toContain('noon = 2013-03-22T12:00');
  });

  it('is of the day just named', () => {
    expect(
      read(
        'She died on Thursday. She ruled from May 4, 1979, until Nov. 28, 1990. In the autumn of 1984 a bomb was planted. On May 7, 1982, a war began. Bells tolled at noon.',
      ),
    ).toContain('noon = 1982-05-07T12:00');
  });
});
