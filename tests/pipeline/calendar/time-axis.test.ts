import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, fromDayNumber } from '../../../src/pipeline/calendar/calendar-date.ts';
import { linearAxis, placeDay, ticksOf, timeAxis } from '../../../src/pipeline/calendar/time-axis.ts';
import { date, day } from '../../fixtures/site/make-event.ts';

const intervals = (...edtf: readonly string[]) => edtf.map((value) => date(value).interval);

/** One old war, and ten events in the two years of 2023 and 2024. */
const news = intervals(
  ...['1950/1953', '2023-01', '2023-03', '2023-05', '2023-07', '2023-09'],
  ...['2024-01', '2024-02', '2024-03', '2024-04', '2024-06-18'],
);

describe('linearAxis', () => {
  it('runs over whole years', () => {
    expect(linearAxis(intervals('2001-05', '2003-02-01'))?.pieces).toEqual([
      { interval: { start: '2001-01-01', end: '2004-01-01' }, from: 0, to: 1 },
    ]);
  });

  it('is nothing where there is nothing to show', () => {
    expect(linearAxis([])).toBeUndefined();
    expect(timeAxis([])).toBeUndefined();
  });
});

describe('timeAxis', () => {
  it('draws the years that most dates crowd into wider, and says how much', () => {
    const axis = timeAxis(news);
    expect(axis?.pieces.map((piece) => piece.interval)).toEqual([
      { start: '1950-01-01', end: '2023-01-01' },
      { start: '2023-01-01', end: '2025-01-01' },
    ]);
    expect(axis?.crowded).toMatchObject({ from: expect.closeTo(0.34, 10) as number, to: 1 });
    // 66 % for 731 days against 34 % for 26,663 days.
    expect(axis?.magnification).toBeCloseTo(70.8, 1);
  });

  it('stays linear where the dates are spread evenly', () => {
    expect(timeAxis(intervals('1950', '1960', '1970', '1980', '1990', '2000'))?.pieces).toHaveLength(1);
  });

  it('keeps a piece on each side of a crowd in the middle', () => {
    const axis = timeAxis(intervals('1900', '1950-01', '1950-02', '1950-03', '1950-04', '1950-05', '2000'));
    expect(axis?.pieces.map((piece) => piece.interval.start)).toEqual(['1900-01-01', '1950-01-01', '1951-01-01']);
    expect(axis?.pieces.at(-1)?.to).toBe(1);
  });

  it('draws the latest of two crowds of one length wider', () => {
    // Three of the five are to be held: those of 2001 and 2002, or those of 2002 and 2003, 730 days either way.
    const axis = timeAxis(intervals('1950', '2001', '2002-03', '2002-09', '2003'));
    expect(axis?.crowded?.interval).toEqual({ start: '2002-01-01', end: '2004-01-01' });
  });

  it('shows a single day as its year', () => {
    expect(timeAxis(intervals('2024-06-18'))?.pieces).toHaveLength(1);
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

describe('ticksOf', () => {
  it('stands at round years, as d3-time has them', () => {
    const axis = linearAxis(intervals('1950', '2024'));
    expect(axis && ticksOf(axis, 0.1).map((tick) => tick.label)).toEqual(
      ['1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020'], //
    );
  });

  it('names months by their short names where years are wide', () => {
    const axis = linearAxis(intervals('2024'));
    expect(axis && ticksOf(axis, 0.2).map((tick) => tick.label)).toEqual(['2024', 'Apr', 'Jul', 'Oct']);
  });

  it('takes whole years where quarters would stand too close, never a month without its year', () => {
    const axis = linearAxis(intervals('2020', '2024'));
    // A quarter takes a twentieth of five years.
    expect(axis && ticksOf(axis, 0.06).map((tick) => tick.label)).toEqual(['2020', '2021', '2022', '2023', '2024']);
  });

  it('labels each stretch, however short', () => {
    for (const years of [['2021', '2023'], ['2023'], ['1951', '1958']] as const) {
      const axis = linearAxis(intervals(...years));
      expect(axis && ticksOf(axis, 0.9).length).toBe(1);
    }
  });

  it('never puts two labels closer than the gap', () => {
    const axis = timeAxis(news);
    const ticks = axis ? ticksOf(axis, 0.06) : [];
    expect(ticks.length).toBeGreaterThan(4);
    for (const [index, tick] of ticks.entries()) {
      const previous = ticks[index - 1];
      if (previous) expect(tick.at - previous.at).toBeGreaterThanOrEqual(0.06);
    }
  });

  it('writes years before the common era with their era', () => {
    const axis = linearAxis(intervals('-0099', '-0001'));
    // Ticks stand at round astronomical years, and year −50 is 51 BC.
    expect(axis && ticksOf(axis, 0.5)[0]).toMatchObject({ day: '-0050-01-01', label: '51 BC' });
  });
});
