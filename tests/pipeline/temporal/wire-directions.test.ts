import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

// 21 March 2013 is a Thursday.
const read = (text: string): string => readings(text, '2013-03-21').join('; ');

describe('a weekday in a report of a market', () => {
  it.each([
    [
      'The company agreed to be bought for $9 a share, a third above its closing price on Tuesday.',
      'Tuesday = 2013-03-19',
    ],
    ['The offer is 40 percent more than the stock’s close Wednesday.', 'Wednesday = 2013-03-20'],
    ['It would be sold for a tenth of its price on Friday.', 'Friday = 2013-03-15'],
    ['The bid is 12 percent below the average price Monday.', 'Monday = 2013-03-18'],
  ])('is that of a price already paid: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each([
    ['The show will close Saturday.', 'Saturday = 2013-03-23'],
    ['Banks expect to price the issue on Friday.', 'Friday = 2013-03-22'],
    ['The deal is to close Friday.', 'Friday = 2013-03-22'],
  ])('is to come where the word is a verb: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a weekday whose clause has no verb of its own', () => {
  it.each([['Key moments in the flight of the shuttle, all times local, Tuesday:', 'Tuesday = 2013-03-19']])(
    'is the last one where it heads a list: %s',
    (text, reading) => {
      expect(read(text)).toBe(reading);
    },
  );

  it.each([
    ['People can live without food for weeks, but not past Saturday.', 'weeks = PXW; Saturday = 2013-03-23'],
    ['No decision before Monday, according to the minister.', 'Monday = 2013-03-25'],
    ['Three more games until Sunday.', 'Sunday = 2013-03-24'],
  ])('is the next one where it is a limit: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a weekday that something follows', () => {
  it.each([
    [
      'Hundreds are expected at the funeral Saturday, which follows a vigil Wednesday night.',
      'Saturday = 2013-03-23; Wednesday night = 2013-03-20TNI',
    ],
    ['The Giants host the Bears Sunday after losing to the Hawks Monday.', 'Sunday = 2013-03-24; Monday = 2013-03-18'],
  ])('is over: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it('is to come after what was agreed', () => {
    expect(read('The sides are talking after agreeing to meet Saturday.')).toBe('Saturday = 2013-03-23');
  });
});

describe('a weekday before “would”', () => {
  it.each([
    ['Forecasters said rain Friday and Saturday would slow the search.', 'Friday = 2013-03-22; Saturday = 2013-03-23'],
    ['The minister said a vote Monday would settle it.', 'Monday = 2013-03-25'],
  ])('is to come where somebody said what would be: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each([
    ['The minister said Monday it would be settled.', 'Monday = 2013-03-18'],
    ['The agency said in a report Monday that it would cost more.', 'Monday = 2013-03-18'],
  ])('is the day of saying where it is that of the verb: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a weekday that something is awaited before', () => {
  it.each([
    ['Investors were cautious before Friday’s jobs report.', 'Friday = 2013-03-22'],
    ['Attention now turns to Friday’s jobs report.', 'now = PRESENT_REF; Friday = 2013-03-22'],
    ['Turnout worried both camps before Sunday’s election.', 'Sunday = 2013-03-24'],
  ])('is to come: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each([
    ['He left the building before Monday’s blast.', 'Monday = 2013-03-18'],
    ['It was lower before Monday’s sharp rise.', 'Monday = 2013-03-18'],
  ])('is over where only what has happened has the name: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('the earliest or the latest date for something', () => {
  it.each([
    ['The judge ordered a new trial, to start no sooner than November.', 'November = 2013-11'],
    ['The plant was sold and must close no later than June.', 'June = 2013-06'],
    ['They agreed on a vote no earlier than Saturday.', 'Saturday = 2013-03-23'],
  ])('is to come: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a deadline that had been set', () => {
  it('is over where the text says what somebody had given', () => {
    expect(read('He had given the premier until noon Monday to meet his demands.')).toBe(
      'noon Monday = 2013-03-18T12:00',
    );
  });

  it('runs where somebody gave it', () => {
    expect(read('He gave the premier until noon Monday to meet his demands.')).toBe('noon Monday = 2013-03-25T12:00');
  });
});

describe('“that Tuesday”', () => {
  it.each([
    [
      'The towers fell on Tuesday, Sept. 11, 2001. Planes were grounded for two days after that Tuesday.',
      'Tuesday, Sept. 11, 2001 = 2001-09-11; two days = P2D; that Tuesday = 2001-09-11',
    ],
    [
      'The strike began March 4. Even before that Monday, few buses ran.',
      'March 4 = 2013-03-04; that Monday = 2013-03-04',
    ],
  ])('is the one that the text named: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it('is none after a verb of saying', () => {
    expect(read('He said that Tuesday was fine.')).toBe('Tuesday = 2013-03-19');
  });
});

describe('“the same day”', () => {
  it('is the last day named, not a month named since', () => {
    expect(read('It fell last Friday. The largest fell in June 1908. The same day another passed by.')).toBe(
      'last Friday = 2013-03-15; June 1908 = 1908-06; The same day = 2013-03-15',
    );
  });
});

describe('what has been called off', () => {
  it('is still to come', () => {
    expect(read('Airlines have cancelled one flight in six on Easter Monday.')).toBe('Easter Monday = 2013-04-01');
  });
});

describe('a figure by the way', () => {
  it('is of the time of its sentence', () => {
    expect(read('Unemployment, at 8.1 percent in August, was 7.7 percent last month.')).toBe(
      'August = 2012-08; last month = 2013-02',
    );
  });
});

describe('a weekday after a verb in the present', () => {
  it.each([
    ['The court hears arguments Tuesday.', 'Tuesday = 2013-03-26'],
    ['The pope celebrates Mass Sunday.', 'Sunday = 2013-03-24'],
    ['The deadline runs out Sunday.', 'Sunday = 2013-03-24'],
    ['Jurors hear closing arguments Monday.', 'Monday = 2013-03-25'],
    ['The airline adds flights Sunday.', 'Sunday = 2013-03-24'],
    ['If talks fail, workers walk out Friday.', 'Friday = 2013-03-22'],
    ['Schools stay shut until Monday.', 'Monday = 2013-03-25'],
    ['The Fed announces its decision Wednesday.', 'Wednesday = 2013-03-27'],
  ])('is to come: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a weekday after “let go”', () => {
  it('is over', () => {
    expect(read('The hijackers let 12 hostages go Monday.')).toBe('Monday = 2013-03-18');
  });
});

describe('weeks from a day', () => {
  it.each([['A week from Saturday, the deadline runs out.', 'A week from Saturday = 2013-03-30']])(
    'lead to a day: %s',
    (text, reading) => {
      expect(read(text)).toBe(reading);
    },
  );
});

describe('a month that opens its sentence', () => {
  it.each([
    ['March was the worst month for makers of cars.', 'March = 2013-03'],
    ['August saw no rain at all.', 'August = 2012-08'],
  ])('is one before a verb: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each(['March on the capital they did.', 'August company came to the ball.'])(
    'is none before another word: %s',
    (text) => {
      expect(read(text)).toBe('');
    },
  );
});
