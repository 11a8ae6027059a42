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
  it('a date with its year leads on to dates without one for a few sentences', () => {
    const text =
      'The network registered 61 earthquakes between 3 and 8 October 2021. Nobody looked at them. ' +
      'The analyst had left. In November he was replaced.';
    expect(readings(text, '2022-10-11')).toContain('November = 2021-11');
  });

  it('a day of the month that was named is of that month', () => {
    const text = 'Last October the mountain erupted. It buried a village. On 9 October the meters moved.';
    expect(readings(text, '2022-10-11')).toContain('9 October = 2021-10-09');
  });
});
