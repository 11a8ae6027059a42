import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

describe('a report of earnings', () => {
  it.each([
    // In the last week of October 1989 the third quarter has just ended.
    ['In the latest quarter, profit fell 31 percent.', '1989-10-27', 'the latest quarter = 1989-Q3'],
    ['Profit fell in the latest quarter; a year earlier it had risen.', '1989-10-27', 'a year earlier = 1988-Q3'],
    ['The company earned $4.9 million in the quarter.', '1989-11-02', 'the quarter = 1989-Q3'],
    ['Third-quarter profit rose. In the quarter, sales fell.', '1989-12-15', 'the quarter = 1989-Q3'],
    ['In last year’s third quarter, it earned $1.5 million.', '1989-11-02', 'last year’s third quarter = 1988-Q3'],
    ['It expects a profit in next year’s first half.', '1989-11-02', 'next year’s first half = 1990-H1'],
    [
      'Sales for the quarter ended Sept. 30 rose from those of the same period last year.',
      '1989-10-27',
      'the same period last year = 1988-Q3',
    ],
    [
      'In the quarter ended Feb. 28, net income was $2.5 billion, unchanged from a year earlier.',
      '2013-03-18',
      'a year earlier = 2012-Q1',
    ],
    [
      'Third-quarter sales rose to $5 million from $4 million in the 1988 quarter.',
      '1989-10-27',
      'the 1988 quarter = 1988-Q3',
    ],
    ['Second-quarter sales fell from those of the year-earlier span.', '1989-07-20', 'the year-earlier span = 1988-Q2'],
    ['Retail sales rose from the same month a year earlier.', '1989-07-20', 'the same month a year earlier = 1988-07'],
    [
      'Gasoline cost 33 cents more than on the same day a year earlier.',
      '1991-01-02',
      'the same day a year earlier = 1990-01-02',
    ],
    ['In the first half, sales rose 4 percent.', '1989-08-15', 'the first half = 1989-H1'],
    ['The third-quarter results were good.', '1989-10-27', 'third-quarter = 1989-Q3'],
    ['Third-quarter sales beat a year-earlier profit.', '1989-10-27', 'year-earlier = 1988-Q3'],
    ['The company’s 1988 year ended in May.', '1989-10-27', '1988 = 1988'],
    [
      'Its fourth-quarter profit rose to $62 million from $55 million a year ago.',
      '1999-02-10',
      'a year ago = 1997-Q4',
    ],
    ['The rate was 4.6 percent in February, down from 5.3 percent a year ago.', '1998-03-06', 'a year ago = 1997-02'],
    ['He met her in February. They had parted a year ago.', '1998-03-06', 'a year ago = 1997'],
    [
      'Fourth-quarter profit rose. Sales fell. Costs rose. In the year-earlier period they had risen.',
      '1999-02-10',
      'the year-earlier period = 1997-Q4',
    ],
    [
      'Third-quarter profit rose from $5 million a year earlier. Costs rose. It fell in the year-earlier period.',
      '1989-10-27',
      'the year-earlier period = 1988-Q3',
    ],
    [
      'Third-quarter profit rose. For the nine months, net was $61 million, up from $58 million in the year-earlier period.',
      '1989-10-27',
      'the year-earlier period = 1988',
    ],
    ['For the year, the company earned $141 million.', '1999-02-10', 'the year = 1998'],
    ['For the year, the company expects a profit.', '1999-02-10', 'the year = 1999'],
    ['It was up 125.06, and for the week gained 23.7.', '1998-03-06', 'the week = 1998-W10'],
    ['The yield fell for the week ended Tuesday.', '1989-11-02', 'the week = 1989-W44'],
  ])('%s (%s): %s', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });

  it.each(['They scored in the first half and led at the break.', 'He ran 40 yards in the second quarter.'])(
    'is none of sport: %s',
    (text) => {
      expect(readings(text, '1989-10-27')).toEqual([]);
    },
  );
});

describe('a market', () => {
  // 27 February 1998 is a Friday.
  it.each([
    ['The Dow rose 55 points Friday, up 132 for the week.', 'the week = 1998-W09'],
    ['The index is up 2.8 percent for the month and 9.5 percent for the year.', 'the month = 1998-02'],
    ['For the year, the stock is up 14 percent.', 'the year = 1998'],
    ['The index ended the day 21 points higher.', 'the day = 1998-02-27'],
    ['Shares closed up 2 percent for the day.', 'the day = 1998-02-27'],
  ])('is told by the day, the week and the year: %s', (text, reading) => {
    expect(readings(text, '1998-02-27')).toContain(reading);
  });

  it('is not, where the words say for how long', () => {
    expect(
      readings('They rented the house for the day and the boat for the week that he was away.', '1998-02-27'),
    ).toEqual([]);
  });
});

describe('what a month or a quarter is compared with', () => {
  it.each([
    [
      'Sales rose 0.3 percent in February from January and 4.6 percent from a year earlier.',
      'a year earlier = 2012-02',
    ],
    [
      'Inflation was 2 percent in January, up from 1.8 percent in December. It compared with 2.8 percent a year earlier.',
      'a year earlier = 2012-01',
    ],
    [
      'The rate fell to 7.7 percent in February from 7.9 percent in January and 8.3 percent a year earlier.',
      'a year earlier = 2012-02',
    ],
    [
      'Profit in the fourth quarter rose to $3 million from $2 million in the third quarter and $1 million a year earlier.',
      'a year earlier = 2011-Q4',
    ],
    // It is told of for its own sake.
    ['Sales rose in February, after falling in January from a year earlier.', 'a year earlier = 2012-01'],
  ])('is not what a year earlier is counted from: %s', (text, reading) => {
    expect(readings(text, '2013-03-22')).toContain(reading);
  });
});

describe('three months that end on a day', () => {
  it.each([
    [
      'For the three months ended Feb. 28, it earned $3 million, compared with $2 million in the same period a year ago.',
      'the same period a year ago = 2012-Q1',
    ],
    [
      'In the 3 months to Dec. 31, it earned $3 million, up from $2 million a year earlier.',
      'a year earlier = 2011-Q4',
    ],
    // The report numbers its quarters by a year of its own.
    [
      'In its third quarter it earned less. For the three months ended Feb. 28, it earned $3 million, down from $4 million a year earlier.',
      'a year earlier = 2011-Q3',
    ],
  ])('are a quarter, and those of a year ago too: %s', (text, reading) => {
    expect(readings(text, '2013-03-22')).toContain(reading);
  });
});

describe('“a year earlier” some sentences after its quarter', () => {
  it.each([
    [
      'It earned $5 million in the quarter ended Feb. 28. That compares with $4 million last year. Sales rose to $9 million from $8 million a year earlier.',
      'a year earlier = 2012-Q1',
    ],
    // It compares nothing.
    [
      'It earned $5 million in the quarter ended Feb. 28. The firm was sold in 2009. A year earlier it had nearly failed.',
      'A year earlier = 2008',
    ],
  ])('compares with that quarter: %s', (text, reading) => {
    expect(readings(text, '2013-03-22')).toContain(reading);
  });
});
