import { describe, expect, it } from 'vitest';
import { readings, tag } from './tag.ts';

describe('in news, dates hang on the publication day', () => {
  it.each([
    ['He said on Monday that he would go.', '2023-09-05', 'Monday = 2023-09-04'],
    ['Putin is to travel there on Tuesday.', '2024-06-17', 'Tuesday = 2024-06-18'],
    ['The committee meets Wednesday.', '2024-06-17', 'Wednesday = 2024-06-19'],
    ['He was arrested Monday after a shooting Friday.', '2013-03-23', 'Friday = 2013-03-15'],
    ['Crews left Tuesday for the lake where it crashed Thursday.', '2013-03-23', 'Thursday = 2013-03-14'],
    ['She said Tuesday that he had left Thursday.', '2013-03-23', 'Thursday = 2013-03-14'],
    ['They slept there Tuesday after a quake that aides said Thursday hit two.', '2013-03-23', 'Thursday = 2013-03-21'],
    ['Police said on Tuesday that a man was shot on Sunday.', '2024-06-17', 'Sunday = 2024-06-09'],
    ['The first left on Tuesday; two more followed on Thursday.', '2024-06-17', 'Thursday = 2024-06-13'],
    ['The rules, agreed in December, come into force on 1 July.', '2024-06-17', '1 July = 2024-07-01'],
    ['Inflation, which peaked in October 2022, slowed in May, it said on Friday.', '2024-06-17', 'May = 2024-05'],
    ['The pier, closed since June 2021, reopened in May, it said on Friday.', '2024-06-17', 'May = 2024-05'],
    ['They met her Tuesday and left Thursday.', '2013-03-23', 'Thursday = 2013-03-21'],
    ['He had been expected to arrive Tuesday.', '2013-03-23', 'Tuesday = 2013-03-19'],
    ['Banks are closed Monday.', '2013-03-23', 'Monday = 2013-03-25'],
    ['The next elections are in November.', '2013-03-23', 'November = 2013-11'],
    ['He was held Sunday and was to appear in court Monday.', '2013-03-22', 'Monday = 2013-03-18'],
    ['He was held Thursday and was to appear in court Monday.', '2013-03-22', 'Monday = 2013-03-25'],
    ['It was quiet around midday.', '2013-03-22', 'midday = 2013-03-22TMI'],
    ['He was arrested Friday and is due in court Monday.', '2013-03-21', 'Friday = 2013-03-15'],
    ['He was arrested Friday and is due in court Monday.', '2013-03-21', 'Monday = 2013-03-25'],
    ['The plan announced Monday drew protests.', '2013-03-21', 'Monday = 2013-03-18'],
    ['The game was rained off on Friday.', '2013-03-22', 'Friday = 2013-03-22'],
    ['The deal should be signed by Friday.', '2013-03-21', 'Friday = 2013-03-22'],
    ['Flights are halted until Thursday.', '2013-03-19', 'Thursday = 2013-03-21'],
    ['It has been shut since Thursday.', '2013-03-19', 'Thursday = 2013-03-14'],
    ['A bomb hit a market Tuesday, killing six.', '2013-03-21', 'Tuesday = 2013-03-19'],
    ['In March the council ended the mandate.', '2024-06-17', 'March = 2024-03'],
    ['They were cut in mid-May.', '2025-08-11', 'mid-May = 2025-05'],
    ['It will run until mid-April.', '2022-09-05', 'mid-April = 2023-04'],
    [
      'It began on Monday, 4 March 2013. The following Thursday it ended.',
      '2019-12-31',
      'The following Thursday = 2013-03-07',
    ],
    [
      'It began on Monday, 4 March 2013. The following Monday it ended.',
      '2019-12-31',
      'The following Monday = 2013-03-11',
    ],
    ['The tsar gave way in 1905. A parliament met the following April.', '2019-12-31', 'the following April = 1906-04'],
    ['It opened in 1905. The following winter it burned down.', '2019-12-31', 'The following winter = 1905-WI'],
    ['It began in January 2019. By mid-March it had reached the capital.', '2019-06-05', 'mid-March = 2019-03'],
    ['He left in summer 2003, only to return two seasons later.', '2019-06-05', 'two seasons later = 2005'],
    ['It failed on 2 October 2008. By the spring it had shut.', '2019-12-31', 'the spring = 2009-SP'],
    ['It opened in spring 2005. In autumn it was full.', '2019-12-31', 'autumn = 2005-FA'],
    ['It opened in June 2005. In December it was full.', '2019-12-31', 'December = 2005-12'],
    ['It shut on 24 June 2016. He took over three weeks later.', '2019-12-31', 'three weeks later = 2016-W28'],
    ['The speech is on 17 July and they rise for the summer on the 30th.', '2024-07-08', 'the 30th = 2024-07-30'],
    ['It fell in February. A receiver was appointed on the 13th.', '2024-06-17', 'the 13th = 2024-02-13'],
    ['He left in February. On Monday he said it ended on the 13th.', '2024-06-17', 'the 13th = 2024-06-13'],
    ['He speaks at 8 p.m. Eastern on Monday.', '2025-07-23', '8 p.m. Eastern on Monday = 2025-07-28T20:00'],
    ['It was up from 22 days a year ago.', '2025-07-23', '22 days = P22D'],
    ['In October it was over.', '2024-06-17', 'October = 2023-10'],
    ['It will end in October.', '2024-06-17', 'October = 2024-10'],
    ['The ban took effect Dec. 28.', '2024-01-05', 'Dec. 28 = 2023-12-28'],
    ['The court hears the case on Jan. 4.', '2023-12-28', 'Jan. 4 = 2024-01-04'],
    ['Third-quarter profit rose.', '2013-01-15', 'Third-quarter = 2012-Q3'],
    ['It was sold last year.', '2024-06-17', 'last year = 2023'],
    ['Prices will rise this year and next.', '2024-06-17', 'next = 2025'],
    ['Output fell this quarter and last, it said.', '2024-06-17', 'last = 2024-Q1'],
    ['It struck over the weekend and hurt two.', '2024-06-17', 'the weekend = 2024-W24-WE'],
    ['It happened on the night of Dec. 14 there.', '2013-03-22', 'the night of Dec. 14 = 2012-12-14TNI'],
  ])('%s (%s): %s', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });

  it('keeps the period of its sentence where a year earlier is compared with it', () => {
    expect(readings('Third-quarter sales were $5 million, up from $4 million a year earlier.', '2012-10-20')).toEqual([
      'Third-quarter = 2012-Q3',
      'a year earlier = 2011-Q3',
    ]);
  });

  it('reads which quarter ended from the day beside it', () => {
    expect(readings('Net fell in the quarter ended Sept. 30, he said.', '1989-10-16')).toContain(
      'the quarter = 1989-Q3',
    );
  });

  it('is not drawn into the past by years that are only mentioned', () => {
    const text = 'It was founded in 1991. The war came in 2014. In 2019 they met. In June he wrote to her.';
    expect(readings(text, '2023-09-05')).toContain('June = 2023-06');
  });
});

describe('a lone “next” or “last” after a unit', () => {
  it.each([
    'Sales rose this year and last month.',
    'He won this week and next faces Hull.',
    'He spoke last year and next.',
  ])('is no date by itself: %s', (text) => {
    expect(tag(text, '2024-06-17').map((expression) => expression.text)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:next|last)$/)]),
    );
  });
});

describe('in a history, dates hang on the story', () => {
  const story = 'On 4 July 1943 the attack began. ';

  it.each([
    ['On 9 July it failed.', '9 July = 1943-07-09'],
    ['It ended in November.', 'November = 1943-11'],
    ['Two days later it stopped.', 'Two days later = 1943-07-06'],
    ['The next day it rained.', 'The next day = 1943-07-05'],
    ['Later that month it rained.', 'Later that month = 1943-07'],
    ['The following year it was lost.', 'The following year = 1944'],
    ['Later that decade it was forgotten.', 'Later that decade = 194'],
    ['In January the thaw came.', 'January = 1944-01'],
    ['It had been planned in April.', 'April = 1943-04'],
    ['By the end of the month it was over.', 'the end of the month = 1943-07'],
    ['That evening he wrote.', 'That evening = 1943-07-04TEV'],
    ['The previous April nobody knew.', 'The previous April = 1943-04'],
  ])('%s: %s', (text, reading) => {
    expect(readings(story + text, '2009-12-19')).toContain(reading);
  });

  it('is not moved by a year mentioned by the way', () => {
    const text = `${story}Papers released in 2005 show it. On 12 July they struck back.`;
    expect(readings(text, '2009-12-19')).toContain('12 July = 1943-07-12');
  });

  it('is not moved by a year for which something is planned', () => {
    const text = `${story}The road would be needed for a campaign in 1944. On 12 July they struck back.`;
    expect(readings(text, '2009-12-19')).toContain('12 July = 1943-07-12');
  });

  it('is back where it was after a date far ahead, as the next date with a year shows', () => {
    const begun = 'The war began in May 2003. The capital fell on 9 June 2003. In March 2008 its mayor was tried.';
    const [back, on] = ['On 15 July the north gave up.', 'On 20 July the south did.'];
    expect(readings(`${begun} ${back} The fleet left on 22 August 2003.`, '2020-06-17')).toContain(
      '15 July = 2003-07-15',
    );
    expect(readings(`${begun} ${back} ${on} He was freed on 4 May 2011.`, '2020-06-17')).toContain(
      '20 July = 2008-07-20',
    );
    expect(readings(`${begun} ${back} It had been warned on 3 May 2002.`, '2020-06-17')).toContain(
      '15 July = 2008-07-15',
    );
  });

  it('moves on where a sentence opens with a year', () => {
    const text = `${story}In 1944, the roles changed. In June they landed.`;
    expect(readings(text, '2009-12-19')).toContain('June = 1944-06');
  });

  it('reads “now” and “today” as some present, not as the publication day', () => {
    expect(
      readings(`${story}On 9 July 1943 it failed. “How many ships are there today?” he asked.`, '2009-12-19'),
    ).toContain('today = PRESENT_REF');
  });
});

describe('the following year or decade', () => {
  it('goes on from the year that its own sentence names', () => {
    const text =
      'On 4 July 1943 the attack began. On 9 July it failed. The mine, sold in 2009, grew over the following decade.';
    expect(readings(text, '2024-06-17')).toContain('the following decade = 201');
  });
});

describe('an expression without an anchor', () => {
  it('is returned as unresolved, never dropped', () => {
    expect(tag('Ten years later he was rich.', '2024-06-17')[0]).toMatchObject({
      text: 'Ten years later',
      value: { type: 'unresolved', reason: 'no-anchor' },
    });
  });
});

describe('a story that begins with a day counted from publication', () => {
  it('goes on from that day', () => {
    const text =
      'The panel stopped last April. Reyes came on 18 June, and the next day they signed. In 2017 the council had refused. It took effect on 4 December 2024.';
    expect(readings(text, '2025-03-01')).toContain('the next day = 2024-06-19');
  });
});

describe('what had come before, in a story', () => {
  it('does not lead to where the story goes on', () => {
    const text =
      'She resigned on 3 December 2019. The old tug had stood by from 1981 to 2016; another tanker had split in half in 1978. A new tug arrived on 1 May.';
    expect(readings(text, '2020-10-10')).toContain('1 May = 2020-05-01');
  });

  it('is no day that something had been set for', () => {
    const text =
      'The brigade stormed the palace on 26 August 2011. The ballot that he had set for 9 October never took place.';
    expect(readings(text, '2012-08-05')).toContain('9 October = 2011-10-09');
  });
});

describe('the reasons for a reading', () => {
  it('are its rule, its anchor, its direction and its open form', () => {
    expect(tag('He came last July.', '2023-09-05')[0]).toMatchObject({
      ruleId: 'relative-month',
      anchor: 'published',
      anchorValue: '2023-09-05',
      direction: 'past',
      underspecified: 'XXXX-07',
      value: { edtf: '2023-07', granularity: 'month', interval: { start: '2023-07-01', end: '2023-08-01' } },
    });
  });
});
