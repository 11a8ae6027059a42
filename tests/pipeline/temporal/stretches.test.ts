import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

// 22 March 2013 is a Friday.
const read = (text: string): string => readings(text, '2013-03-22').join('; ');

describe('a unit before or after what happened', () => {
  it.each([
    ['Shares rose in the week before the bid collapsed.', 'the week = P1W'],
    ['Sales fell 3 percent in the month after the merger closed.', 'the month = P1M'],
    ['He wrote little in the year after the war ended.', 'the year = P1Y'],
  ])('is a stretch of its length: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each([
    ['He will leave in the week after next.', 'the week after next = 2013-W14'],
    ['Costs rose in the year.', 'the year = 2013'],
  ])('but not where nothing happened: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a period that a length goes before', () => {
  it.each([
    ['For the 12-month period, receipts rose.', 'the 12-month period = P12M'],
    ['They killed 450 during the same 28-day period.', 'the same 28-day period = P28D'],
    ['He lost twice over a six-week stretch.', 'a six-week stretch = P6W'],
    ['The 12-month forecast was cut.', '12-month = P12M'],
  ])('belongs to the expression: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('the ends of a stretch', () => {
  it.each([
    ['They took the islands (May-August 1950) at last.', 'May = 1950-05; August 1950 = 1950-08'],
    ['What happened between the 11th and the 14th changed them.', 'the 11th = 2013-03-11; the 14th = 2013-03-14'],
    ['It happened between the 28th and the 2nd.', 'the 28th = 2013-02-28; the 2nd = 2013-03-02'],
    ['It was built between the 11th and the 14th centuries.', ''],
    ['He lives between the 11th and the 14th floor.', ''],
  ])('are both read, and no floors: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a day of the month whose month was named some sentences before', () => {
  it.each([
    [
      'The bombs of Jan. 11 killed many. One was stolen. Two were not. The city slept. What came between the 11th and the 14th changed it.',
      'Jan. 11 = 2013-01-11; the 11th = 2013-01-11; the 14th = 2013-01-14',
    ],
    [
      'The bombs of Jan. 11 killed many. One was stolen. Two were not. The city slept. He came on the 12th and left.',
      'Jan. 11 = 2013-01-11; the 12th = 2013-03-12',
    ],
  ])('is that day again: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('so many years before a weekday', () => {
  it.each([
    ['Ten years ago Wednesday, the bombs began to fall.', 'Ten years ago Wednesday = 2003-03-20'],
    ['The bank collapsed five years ago this Sunday.', 'five years ago this Sunday = 2008-03-24'],
    ['Ten years ago, Wednesday was washing day.', 'Ten years ago = 2003; Wednesday = 2013-03-20'],
  ])('is that day of the month, then: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});
