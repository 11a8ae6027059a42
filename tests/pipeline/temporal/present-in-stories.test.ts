import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

/** A history, so that the passage is read as a story, and then some sentences without a date. */
const history =
  'In March 1961 the company was founded. On 4 May 1964 it opened its first mine. In June 1968 the mine flooded. ' +
  'By October 1970 it had closed. Nobody was charged. The village lost its school. People moved away. Houses stood empty. ';

describe('in a story', () => {
  it.each([
    ['a plan of the present hangs on publication', 'Hearings will begin in September.', 'September = 2024-09'],
    ['a plan of the story hangs on the story', 'Hearings would begin in December.', 'December = 1970-12'],
    ['a day just before publication is of the present', 'The last miner died on 6 June.', '6 June = 2024-06-06'],
    [
      'a day long before publication is of the story',
      'The last shaft was filled on 6 January.',
      '6 January = 1971-01-06',
    ],
    [
      'a weekday far from any day is of the week of publication',
      'The council met on Saturday.',
      'Saturday = 2024-06-08',
    ],
  ])('%s', (_, text, reading) => {
    expect(readings(history + text, '2024-06-11')).toContain(reading);
  });
});

describe('in a story that is told from today, too', () => {
  const today = 'The judge sentenced him on Friday. ';
  const story =
    'The cabin fell on 27 February 2016. He was arrested in March 2016. The owner had bought the lift in June 2007. ' +
    'The inspectors came in November 2015. ';
  it.each([
    ['a month far from the story is of the last twelve', 'The trial opened in April.', 'April = 2018-04'],
    ['a day far from the story is of the last twelve months', 'They met on 15 January.', '15 January = 2018-01-15'],
    [
      'a day of one sentence goes on from the other',
      'On 6 March 2016 he told them of 26 February.',
      '26 February = 2016-02-26',
    ],
    [
      'and so does a month, some months away',
      'It was sold on 6 March 2016, and in July nobody cared.',
      'July = 2016-07',
    ],
    [
      'a day goes on from the sentence before',
      'He fled on 6 March 2016. On 20 March he was found.',
      '20 March = 2016-03-20',
    ],
    [
      'a month months away from the sentence before does not',
      'He fled on 6 March 2016. In September he was found.',
      'September = 2017-09',
    ],
    [
      'a day goes on over some sentences where it is days away',
      'He fled on 6 March 2016. He hid. Nobody looked. On 9 March he was found.',
      '9 March = 2016-03-09',
    ],
    ['a year in the same sentence leads on', 'In 2016 he fled, and in September he was found.', 'September = 2016-09'],
    ['a year in the sentence before does not', 'He fled in 2016. In September he was found.', 'September = 2017-09'],
  ])('%s', (_, text, reading) => {
    expect(readings(today + story + text, '2018-05-13')).toContain(reading);
  });

  it('not in a history in which hardly a date speaks from today', () => {
    const history = Array.from(
      { length: 12 },
      (_, at) => `A mine opened in May ${String(1961 + at)}. It closed in June. `,
    );
    expect(readings(`${history.join('')}${today}`, '2018-05-13')).toContain('June = 1972-06');
  });
});

describe('in a history alone', () => {
  // 25 dates, the last in June 1972.
  const begun = Array.from(
    { length: 12 },
    (_, at) => `A mine opened in May ${String(1961 + at)}. It closed in June. `,
  ).join('');

  it.each([
    ['what is said counts from when it is said', '“We took over two years ago,” she said.', 'two years ago = 1970'],
    ['a season too', '“It will be flooded next summer,” she said.', 'next summer = 1973-SU'],
    ['and the story stays there', '“It will be dry next year,” she said. In August it was.', 'August = 1972-08'],
    ['today is not counted', '“What do we dig today?” she asked.', 'today = PRESENT_REF'],
  ])('%s', (_, text, reading) => {
    expect(readings(begun + text, '2018-05-13')).toContain(reading);
  });

  it('what is told shortly before publication counts from that', () => {
    expect(readings(`${begun}A museum opened in May 2017. It closed last year.`, '2018-05-13')).toContain(
      'last year = 2017',
    );
  });
});

describe('in news', () => {
  const news = 'He said on Monday that it would rain today. ';
  const quakes = 'The network registered 61 earthquakes on 8 October 2021. ';
  const filler = 'Nobody looked at them. The village slept. Shops opened. Buses ran. Children played. Birds sang. ';

  it.each([
    [
      'a date with its year leads on for a few sentences',
      'Nobody looked. In November he left.',
      '2023-10-11',
      'November = 2021-11',
    ],
    [
      'a month may lie a little before the date that leads',
      'The analyst had left in August.',
      '2022-10-11',
      'August = 2021-08',
    ],
    [
      'a day of today’s name is last year’s where the text stands there',
      `${filler}On 11 October it moved.`,
      '2022-10-11',
      '11 October = 2021-10-11',
    ],
    [
      'what is past stays in the year that the text speaks of',
      `${filler}They went home on 24 November.`,
      '2022-10-11',
      '24 November = 2021-11-24',
    ],
  ])('%s', (_, text, published, reading) => {
    expect(readings(news + quakes + text, published)).toContain(reading);
  });

  it('a day goes on from one that was counted from a date with its year', () => {
    const text = `${news}The story began on 20 July 2017. Six days later it grew. On 2 August it ended. He told us today.`;
    expect(readings(text, '2019-02-15')).toContain('2 August = 2017-08-02');
  });

  it('a day of the month that was named is of that month', () => {
    const text = 'Last October the mountain erupted. It buried a village. On 9 October the meters moved.';
    expect(readings(text, '2022-10-11')).toContain('9 October = 2021-10-09');
  });
});

describe('one dated sentence of background', () => {
  it.each([
    ['a plan', 'He was arrested in November 2020. His trial begins in September.', '2025-08-11', 'September = 2025-09'],
    ['what “is”', 'He was held in November 2020. The next vote is in October.', '2025-08-11', 'October = 2025-10'],
    [
      'a season that runs each year',
      'The last such storm came in August 2004. The season runs from June 1.',
      '2022-09-29',
      'June 1 = 2022-06-01',
    ],
    [
      'the last few days, told in a paragraph of their own',
      'In September 2022 the Union won 52 seats.\n\nPolls closed on 27 September.',
      '2026-10-01',
      '27 September = 2026-09-27',
    ],
  ])('does not draw %s to its year', (_, text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });

  it('does draw what only is recalled of its day', () => {
    const text = 'On 1 July 1863 they met. The charge on 3 July is often recalled.';
    expect(readings(text, '2009-12-19')).toContain('3 July = 1863-07-03');
  });
});

describe('next year’s plan', () => {
  it('has its days in that year', () => {
    expect(readings('Next year’s festival runs from 25 to 29 June.', '2024-06-30')).toEqual([
      'Next year = 2025',
      '25 = 2025-06-25',
      '29 June = 2025-06-29',
    ]);
  });
});
