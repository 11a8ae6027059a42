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

  it('a day of the month that was named is of that month', () => {
    const text = 'Last October the mountain erupted. It buried a village. On 9 October the meters moved.';
    expect(readings(text, '2022-10-11')).toContain('9 October = 2021-10-09');
  });
});
