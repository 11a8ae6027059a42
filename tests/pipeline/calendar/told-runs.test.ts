import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber } from '../../../src/pipeline/calendar/calendar-date.ts';
import { contains, lengthInDays } from '../../../src/pipeline/calendar/interval.ts';
import { toldRuns } from '../../../src/pipeline/calendar/told-runs.ts';
import { date } from '../../fixtures/site/make-event.ts';

/** First and last year of each run. */
const runs = (...edtf: readonly string[]) =>
  toldRuns(edtf.map((value) => date(value).interval)).map(({ start, end }) => [
    Number(start.slice(0, -6)),
    Number(end.slice(0, -6)) - 1,
  ]);

describe('toldRuns', () => {
  it('parts one old event from modern ones', () => {
    expect(runs('12XX', '1950/1953', '199X', '2019', '2024-06-18')).toEqual([
      [1200, 1299],
      [1950, 2024],
    ]);
  });

  it('parts each of several old events', () => {
    expect(runs('-0043', '1250', '1860', '1950/1953', '1991', '2024')).toEqual([
      [-43, -43],
      [1250, 1250],
      [1860, 1860],
      [1950, 2024],
    ]);
  });

  it.each([
    ['keeps 49 years without events', ['1960', '2010'], [[1960, 2010]]],
    [
      'parts what 50 years lie between',
      ['1959', '2010'],
      [
        [1959, 1959],
        [2010, 2010],
      ],
    ],
    // 59 years are nothing, and then 65 are told.
    ['keeps years without events that are fewer than those told beside them', ['1900', '1960/2024'], [[1900, 2024]]],
    [
      'parts what lies further away than the longer of the two lasts',
      ['1900', '1970/2024'],
      [
        [1900, 1900],
        [1970, 2024],
      ],
    ],
    ['keeps a history together that is told all along', ['1000', '1200', '1400', '1600', '1800'], [[1000, 1800]]],
    // Four breaks are one too many, and 1600 years are as many days wherever they begin: both short ones have 99 years.
    [
      'keeps the later of two stretches without events that are as short',
      ['0200', '0300', '1000', '1800', '1900'],
      [
        [200, 200],
        [300, 300],
        [1000, 1000],
        [1800, 1900],
      ],
    ],
    ['is one run for one event', ['2024-06-18'], [[2024, 2024]]],
  ])('%s', (_, told, expected) => {
    expect(runs(...told)).toEqual(expected);
  });

  it('is nothing where there is nothing', () => {
    expect(toldRuns([])).toEqual([]);
  });

  it('holds every interval in one run, and leaves out only what is long and longer than the runs beside it', () => {
    const stretch = fc.tuple(fc.integer({ min: -700_000, max: 700_000 }), fc.integer({ min: 1, max: 40_000 }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const told = stretches.map(([start, size]) => ({
          start: fromDayNumber(start),
          end: fromDayNumber(start + size),
        }));
        const found = toldRuns(told);
        for (const interval of told) expect(found.filter((run) => contains(run, interval))).toHaveLength(1);
        expect(found.length).toBeLessThanOrEqual(4);
        for (const [index, run] of found.entries()) {
          const next = found[index + 1];
          if (next === undefined) continue;
          const blank = lengthInDays({ start: run.end, end: next.start });
          expect(blank).toBeGreaterThan(50 * 365);
          expect(blank).toBeGreaterThan(Math.max(lengthInDays(run), lengthInDays(next)));
        }
        expect(toldRuns([...told].reverse())).toEqual(found);
      }),
    );
  });
});
