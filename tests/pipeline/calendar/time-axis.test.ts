import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, fromDayNumber } from '../../../src/pipeline/calendar/calendar-date.ts';
import { overlaps } from '../../../src/pipeline/calendar/interval.ts';
import { linearAxis, placeDay, timeAxis } from '../../../src/pipeline/calendar/time-axis.ts';
import type { TimeAxis } from '../../../src/pipeline/calendar/time-axis.ts';
import { date, day } from '../../fixtures/site/make-event.ts';

const intervals = (...edtf: readonly string[]) => edtf.map((value) => date(value).interval);

/** One war before, and ten events in the two years of 2023 and 2024. */
const news = intervals(
  ...['1980/1983', '2023-01', '2023-03', '2023-05', '2023-07', '2023-09'],
  ...['2024-01', '2024-02', '2024-03', '2024-04', '2024-06-18'],
);

describe('linearAxis', () => {
  it('runs over whole years', () => {
    expect(linearAxis(intervals('2001-05', '2003-02-01'))?.pieces).toEqual([
      { interval: { start: '2001-01-01', end: '2004-01-01' }, from: 0, to: 1, kind: 'plain' },
    ]);
  });

  it('is nothing where there is nothing to show', () => {
    expect(linearAxis([])).toBeUndefined();
    expect(timeAxis([])).toBeUndefined();
  });
});

describe('timeAxis', () => {
  it('draws the crowd wider of the later of two runs with as many events', () => {
    const [older, newer] = [
      ['1800-01', '1800-02', '1800-03', '1800-04', '1830'],
      ['2000-01', '2000-02', '2000-03', '2000-04', '2030'],
    ];
    expect(timeAxis(intervals(...older, ...newer))?.crowded?.interval).toEqual({
      start: '2000-01-01',
      end: '2001-01-01',
    });
  });

  it('draws the years that most dates crowd into wider, and says how much', () => {
    const axis = timeAxis(news);
    expect(axis?.pieces.map((piece) => piece.interval)).toEqual([
      { start: '1980-01-01', end: '2023-01-01' },
      { start: '2023-01-01', end: '2025-01-01' },
    ]);
    expect(axis?.crowded).toMatchObject({ from: expect.closeTo(0.34, 10) as number, to: 1 });
    // 66 % for 731 days against 34 % for 15,706 days.
    expect(axis?.magnification).toBeCloseTo(41.7, 1);
  });

  it('stays linear where the dates are spread evenly', () => {
    expect(timeAxis(intervals('1950', '1960', '1970', '1980', '1990', '2000'))?.pieces).toHaveLength(1);
  });

  it('keeps a piece on each side of a crowd in the middle', () => {
    const axis = timeAxis(intervals('1910', '1950-01', '1950-02', '1950-03', '1950-04', '1950-05', '1990'));
    expect(axis?.pieces.map((piece) => piece.interval.start)).toEqual(['1910-01-01', '1950-01-01', '1951-01-01']);
    expect(axis?.pieces.at(-1)?.to).toBe(1);
  });

  it('draws the latest of two crowds of one length wider', () => {
    // Three of the five are to be held: those of 2001 and 2002, or those of 2002 and 2003, 730 days either way.
    const axis = timeAxis(intervals('1960', '2001', '2002-03', '2002-09', '2003'));
    expect(axis?.crowded?.interval).toEqual({ start: '2002-01-01', end: '2004-01-01' });
  });

  it('does not cut a crowd off beside a year that is as full', () => {
    // Of 50 dates 30 are to be held. The latest six years hold 31; the year before them has more than any.
    const counts = { 1980: 4, 2019: 15, 2020: 3, 2021: 3, 2022: 3, 2023: 4, 2024: 10, 2025: 8 };
    const dates = Object.entries(counts).flatMap(([year, count]) =>
      Array.from({ length: count }, (_, index) => `${year}-${String((index % 12) + 1).padStart(2, '0')}-10`),
    );
    expect(timeAxis(intervals(...dates))?.crowded?.interval).toEqual({ start: '2019-01-01', end: '2026-01-01' });
  });

  it('shows a single day as its year', () => {
    expect(timeAxis(intervals('2024-06-18'))?.pieces).toHaveLength(1);
  });
});

describe('timeAxis of a history with long blanks', () => {
  /** The thirteenth century, and the same ten events and their war. */
  const old = timeAxis([...intervals('12XX'), ...news]);
  const shapeOf = (axis: TimeAxis | undefined) =>
    axis?.pieces.map(({ interval, kind }) => [kind, Number(interval.start.slice(0, -6))]);

  it('leaves the blank out, and says so', () => {
    expect(shapeOf(old)).toEqual([
      ['plain', 1200],
      ['skipped', 1300],
      ['squeezed', 1980],
      ['crowded', 2023],
    ]);
  });

  it('gives one old event a tenth, and leaves the others their picture', () => {
    const [first, , squeezed, crowded] = old?.pieces ?? [];
    expect(first?.to).toBeCloseTo(0.115, 10);
    expect(squeezed?.from).toBeCloseTo(0.145, 10);
    expect((crowded?.to ?? 0) - (crowded?.from ?? 0)).toBeCloseTo(0.66 * 0.855, 10);
    expect(old?.magnification).toBeCloseTo(timeAxis(news)?.magnification ?? 0, 10);
  });

  it('gives equal room to two runs that tell of as much, in their order', () => {
    const axis = timeAxis(intervals('1914', '1916', '1918', '2020', '2022', '2024'));
    expect(shapeOf(axis)?.map(([kind]) => kind)).toEqual(['plain', 'skipped', 'plain']);
    expect(axis?.pieces[0].to).toBeCloseTo(0.485, 10);
  });

  it('gives the room to a run that tells of most', () => {
    const axis = timeAxis([...intervals('16XX', '1815-04', '1815-05'), ...news, ...news, ...news]);
    const told = axis?.pieces.filter(({ kind }) => kind !== 'skipped') ?? [];
    const [century, year, ...now] = told.map(({ from, to }) => to - from);
    expect(century).toBeCloseTo(0.115, 10);
    expect(year).toBeLessThan(0.15);
    expect(now.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(0.67);
  });

  it('changes only where a run has twice as many events', () => {
    // Four and seven are both two doublings of one.
    const seven = intervals('1250', '2018', '2019', '2020', '2021', '2022', '2023', '2024');
    const four = intervals('1250', '2018', '2020', '2022', '2024');
    expect(timeAxis(seven)?.pieces).toEqual(timeAxis(four)?.pieces);
  });

  it('covers the time from the first year to the last, end to end, and no event falls into a gap', () => {
    const stretch = fc.tuple(fc.integer({ min: -700_000, max: 700_000 }), fc.integer({ min: 1, max: 5000 }));
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1 }), (stretches) => {
        const told = stretches.map(([start, size]) => ({
          start: fromDayNumber(start),
          end: fromDayNumber(start + size),
        }));
        const { pieces } = timeAxis(told) ?? { pieces: [] };
        expect([pieces[0]?.from, pieces.at(-1)?.to]).toEqual([0, 1]);
        for (const [index, { interval, from, to, kind }] of pieces.entries()) {
          const next = pieces[index + 1];
          expect(to).toBeGreaterThan(from);
          if (next) expect([next.interval.start, next.from]).toEqual([interval.end, to]);
          if (kind === 'skipped') expect(told.filter((event) => overlaps(event, interval))).toEqual([]);
        }
      }),
    );
  });
});

describe('placeDay', () => {
  it('is linear within a piece', () => {
    const axis = linearAxis(intervals('2001', '2004'));
    expect(axis && placeDay(axis, day('2003-01-01'))).toBeCloseTo(730 / 1461, 10);
  });

  it('keeps the order of days, and stays on the axis, whatever the dates', () => {
    const days = fc.integer({ min: -700_000, max: 700_000 });
    const stretch = fc.tuple(days, fc.integer({ min: 1, max: 5000 }));
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1 }), fc.tuple(days, days), (stretches, pair) => {
        const axis = timeAxis(
          stretches.map(([start, size]) => ({ start: fromDayNumber(start), end: fromDayNumber(start + size) })),
        );
        const [first, second] = pair.map(fromDayNumber).sort(compareDates);
        if (axis === undefined || first === undefined || second === undefined) return;
        const [from, to] = [placeDay(axis, first), placeDay(axis, second)];
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1);
        expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });
});
