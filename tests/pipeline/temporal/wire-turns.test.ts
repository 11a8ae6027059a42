import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

// 22 March 2013 is a Friday.
const FRIDAY = '2013-03-22';
const read = (text: string): string => readings(text, FRIDAY).join('; ');

describe('the name of a paper or a broadcast', () => {
  it.each([
    ['He told USA Today so on Monday.', 'Monday = 2013-03-18'],
    ['It was published online in Ecology Today on Monday.', 'Monday = 2013-03-18'],
  ])('names no day: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each([
    ['Today the court ruled.', 'Today = 2013-03-22'],
    ['"Today the court ruled," he said.', 'Today = 2013-03-22'],
  ])('but its first word may: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('degrees, minutes of a match and holidays of a school', () => {
  it.each([
    'Temperatures should climb back into the 50s.',
    'Highs were to stay well in the lower 60s there.',
    'Moya doubled the lead from the spot on 38 minutes.',
    'Schools are shut for spring break.',
    'They found it in a spring cleaning.',
  ])('are no dates: %s', (text) => {
    expect(read(text)).toBe('');
  });

  it.each([
    ['They spent much on 38 minutes of film.', '38 minutes = PT38M'],
    ['The hit of the 50s was played.', 'the 50s = 195'],
  ])('but these are: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a day or a week beside a holiday', () => {
  it.each([
    ['They will meet the day after Christmas.', 'the day after Christmas = 2013-12-26'],
    ['Sales peaked on the day after Thanksgiving.', 'the day after Thanksgiving = 2012-11-23'],
    // Christmas 2012 is the Tuesday of week 52.
    ['He left the week before Christmas.', 'the week before Christmas = 2012-W51'],
  ])('is counted from it: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('weeks from a day', () => {
  it.each([
    ['It takes effect two weeks from today.', 'two weeks from today = 2013-04-05'],
    ['It ended a week before yesterday.', 'a week before yesterday = 2013-W11'],
    ['They have to report two weeks from Monday.', 'two weeks from Monday = 2013-04-08'],
    ['A week from tomorrow he goes.', 'A week from tomorrow = 2013-03-30'],
  ])('are days ahead: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a day named within a week to come', () => {
  it.each([
    ['Next week brings the report on jobs, on Friday.', 'Next week = 2013-W13; Friday = 2013-03-29'],
    ['Next week the bank meets, on Wednesday.', 'Next week = 2013-W13; Wednesday = 2013-03-27'],
    ['Next week’s talks were called off on Wednesday.', 'Next week = 2013-W13; Wednesday = 2013-03-20'],
  ])('lies in it where no verb says otherwise: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('“that month” after a comparison with a year', () => {
  it('is the month named before it', () => {
    expect(read('Last June was the wettest since 1860, and the count for that month fell.')).toBe(
      'Last June = 2012-06; 1860 = 1860; that month = 2012-06',
    );
  });
});

describe('a month or a quarter that is praised or blamed', () => {
  it.each([
    ['Sales fell after a cold March in its shops.', 'March = 2013-03'],
    ['It was a wet June for them.', 'June = 2012-06'],
    ['They held a peaceful March on the capital.', ''],
  ])('is a month: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each([
    ['Sales in the final quarter were 3.9% higher.', 'the final quarter = 2012-Q4'],
    ['In the final quarter the Bulls scored 31 points.', ''],
    [
      'Sales in the third quarter were higher than in the same period of 2011.',
      'the third quarter = 2012-Q3; the same period of 2011 = 2011-Q3',
    ],
  ])('is a quarter of a business: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a quarter in which something is to be done', () => {
  it.each([
    ['It plans to begin charging $3 in the fourth quarter.', 'the fourth quarter = 2013-Q4'],
    [
      'It plans to open this summer and to charge more in the fourth quarter.',
      'this summer = 2013-SU; the fourth quarter = 2013-Q4',
    ],
    // What is told of the quarter that has just ended is told of that one.
    ['It expects to report a loss for the fourth quarter.', 'the fourth quarter = 2012-Q4'],
  ])('is still to come: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('“the time being” and spans of ages past', () => {
  it.each([
    ['For the time being, nothing changes.', 'the time being = PRESENT_REF'],
    ['The rock that struck 65m years ago was a comet.', '65m years ago = PAST_REF'],
    ['Over several days they talked.', 'several days = PXD'],
    ['It took over 20 years.', 'over 20 years = P20Y'],
  ])('is read whole: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a weekday beside the day that it names again', () => {
  it.each([
    [
      'He had been missing since March 4. His body was found nine days later, on Wednesday.',
      'March 4 = 2013-03-04; nine days later = 2013-03-13; Wednesday = 2013-03-13',
    ],
    // 20 March 2013 is no Thursday.
    [
      'He vanished on March 18. He was found two days later, on Thursday.',
      'March 18 = 2013-03-18; two days later = 2013-03-20; Thursday = 2013-03-21',
    ],
  ])('is that day: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('what is open in the present', () => {
  it.each([
    ['"We open Tuesday," the owner said.', 'Tuesday = 2013-03-26'],
    ['They return Monday, the coach said.', 'Monday = 2013-03-25'],
  ])('is to come: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('how often in so long', () => {
  it.each([
    ['It happens once every two years.', 'once every two years = P2Y'],
    ['It happens twice every day.', 'twice every day = P1D'],
    ['It rang at 12 noon.', '12 noon = 2013-03-22T12:00'],
  ])('is one expression: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a game to come, another zone’s day and other turns', () => {
  it.each([
    ['They won on Wednesday and play the Lakers on Sunday.', 'Wednesday = 2013-03-20; Sunday = 2013-03-24'],
    [
      'It will begin at 3 a.m. local time Thursday (7 p.m. GMT Wednesday).',
      '3 a.m. local time Thursday = 2013-03-28T03:00; 7 p.m. GMT Wednesday = 2013-03-27T19:00',
    ],
    ['They met over the past weekend.', 'the past weekend = 2013-W11-WE'],
    ['He worked there for 20-odd years.', '20-odd years = P20Y'],
    ['He worked there for more than 20-plus years.', 'more than 20-plus years = P20Y'],
    ['They will gather on Holy Thursday.', 'Holy Thursday = 2013-03-28'],
  ])('are read: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('what was put off or foretold', () => {
  it.each([
    ['Late Thursday, lawmakers postponed a vote until Friday.', 'Late Thursday = 2013-03-21; Friday = 2013-03-22'],
    ['On Thursday the court postponed the hearing.', 'Thursday = 2013-03-21'],
    ['Sunday’s match was postponed.', 'Sunday = 2013-03-24'],
    ['Debt will peak a year later than was forecast in December.', 'a year = P1Y; December = 2012-12'],
    ['The bank predicted in December that it would fall.', 'December = 2012-12'],
    ['Rain is forecast on Tuesday.', 'Tuesday = 2013-03-26'],
  ])('has its day: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a decade some decades on, and a year so far', () => {
  it.each([
    [
      'In the 1930s a farmer found a tooth. Forty years later his son found a skull.',
      'the 1930s = 193; Forty years later = 197',
    ],
    ['For the year to date, sales are up 12%.', 'the year = 2013'],
  ])('are read: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a deadline, a midday and amounts of two units', () => {
  it.each([
    ['On Thursday the panel voted to delay the rule until Sept. 30.', 'Thursday = 2013-03-21; Sept. 30 = 2013-09-30'],
    ['They agreed to postpone the vote until Tuesday.', 'Tuesday = 2013-03-26'],
    ['Up to 10 inches could fall by midday Tuesday.', 'midday Tuesday = 2013-03-26TMI'],
    ['He left at lunchtime on Tuesday.', 'lunchtime on Tuesday = 2013-03-19TMI'],
    ['A decade ago this week, troops marched in.', 'A decade ago this week = 2003-W12'],
    [
      'The city fell in April 2003. Eight years and nine months later the last left.',
      'April 2003 = 2003-04; Eight years and nine months later = 2012-01',
    ],
    ['He left two years and three months ago.', 'two years and three months ago = 2010-12'],
    ['It took two years and three months.', 'two years and three months = P2Y3M'],
  ])('are read: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a participle after “while”', () => {
  it.each([
    ['A jet crashed while landing on Saturday, killing two.', 'Saturday = 2013-03-16'],
    ['He will be held while awaiting trial on Tuesday.', 'Tuesday = 2013-03-26'],
    ['Shares rose, while a report on Tuesday will tell more.', 'Tuesday = 2013-03-26'],
  ])('has the tense of its clause: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a participle after its noun, a superlative, and an end that lies ahead', () => {
  it.each([
    [
      'Police are hunting a man seen running from the shop at 5 p.m. on Thursday.',
      '5 p.m. on Thursday = 2013-03-21T17:00',
    ],
    ['They are looking for a car stolen on Monday.', 'Monday = 2013-03-18'],
    ['The result will be seen on Monday.', 'Monday = 2013-03-25'],
    ['It is the coldest March for 50 years.', 'March = 2013-03; 50 years = P50Y'],
    [
      'The trial opened Monday. On July 22, 2011, he set off a bomb. The court sits through mid-June.',
      'Monday = 2013-03-18; July 22, 2011 = 2011-07-22; mid-June = 2013-06',
    ],
    [
      'On July 22, 2011, he set off a bomb. He hid until late August.',
      'July 22, 2011 = 2011-07-22; late August = 2011-08',
    ],
  ])('are read: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});
