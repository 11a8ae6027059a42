import { describe, expect, it } from 'vitest';
import { ticksOf } from '../../../src/pipeline/calendar/axis-ticks.ts';
import { linearAxis, timeAxis } from '../../../src/pipeline/calendar/time-axis.ts';
import { date } from '../../fixtures/site/make-event.ts';

const intervals = (...edtf: readonly string[]) => edtf.map((value) => date(value).interval);

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
    const axis = timeAxis(intervals('1980/1983', '2023-01', '2023-05', '2023-09', '2024-01', '2024-04', '2024-06-18'));
    const ticks = axis ? ticksOf(axis, 0.06) : [];
    expect(ticks.length).toBeGreaterThan(4);
    for (const [index, tick] of ticks.entries()) {
      const previous = ticks[index - 1];
      if (previous) expect(tick.at - previous.at).toBeGreaterThanOrEqual(0.06);
    }
  });

  it('begins each run of years with its first, however soon the scale changes', () => {
    const axis = timeAxis(intervals('1800', '2000', '2001-01', '2001-02', '2001-03', '2001-04', '2040'));
    // 2000 alone is squeezed to less than a hundredth of the width, and 2001 is drawn wider.
    expect(axis?.crowded?.interval).toEqual({ start: '2001-01-01', end: '2002-01-01' });
    expect(axis && ticksOf(axis, 0.05).slice(0, 2)).toMatchObject([{ label: '1800' }, { label: '2000' }]);
  });

  it('says from which year on the scale is another', () => {
    // 2019 is drawn wider with the three years after it: no round year, and the round one before it gives way.
    const crowd = ['2019-02', '2019-05', '2019-08', '2020-03', '2020-05', '2021-03', '2021-08', '2022-01', '2022-09'];
    const axis = timeAxis(intervals('1981', '2004', '2016', '2031', ...crowd));
    const ticks = axis ? ticksOf(axis, 0.09) : [];
    const labels = ticks.map(({ label }) => label);
    expect(axis?.pieces.map(({ interval }) => interval.start.slice(0, 4))).toEqual(['1981', '2019', '2023']);
    expect(labels).toEqual(expect.arrayContaining(['2019', '2023']));
    for (const [index, tick] of ticks.entries())
      expect(tick.at - (ticks[index - 1]?.at ?? -1)).toBeGreaterThanOrEqual(0.09);
  });

  it('writes years before the common era with their era', () => {
    const axis = linearAxis(intervals('-0099', '-0001'));
    // Ticks stand at round astronomical years, and year −50 is 51 BC.
    expect(axis && ticksOf(axis, 0.5)[0]).toMatchObject({ day: '-0050-01-01', label: '51 BC' });
  });

  it('names the year in which each run between breaks begins, and none that is left out', () => {
    // Five years of the 38 from 1987 on take 0.11; 1990 would stand too close to 1987.
    const axis = timeAxis(intervals('1250', '1987', '2003', '2012', '2024'));
    const ticks = axis ? ticksOf(axis, 0.1) : [];
    expect(ticks.map((tick) => tick.label).slice(0, 5)).toEqual(['1250', '1987', '1995', '2000', '2005']);
    expect(ticks[1]?.at).toBeCloseTo(0.145, 10);
  });
});
