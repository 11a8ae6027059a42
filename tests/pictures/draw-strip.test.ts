import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearAxis } from '../../src/pipeline/calendar/time-axis.ts';
import type { Interval } from '../../src/pipeline/types.ts';
import { marksOf, planStrip } from '../../src/pictures/draw-strip.ts';
import { date } from '../fixtures/site/make-event.ts';

const intervalsOf = (...edtf: readonly string[]): readonly Interval[] => edtf.map((value) => date(value).interval);
const years = (from: number, count: number): readonly Interval[] =>
  Array.from({ length: count }, (_, index) => date(String(from + index)).interval);
/** A hundred years in a thousand pixels: ten a year. */
const axis = linearAxis(intervalsOf('1900/1999'));

describe('marksOf', () => {
  it.each([
    [['1950'], [{ from: 500, to: 510, depth: 1 }]],
    // A day would be a thirtieth of a pixel.
    [['1950-01-01'], [{ from: 500, to: 506, depth: 1 }]],
    [['1999-12-31'], [{ from: 994, to: 1000, depth: 1 }]],
    [
      ['1950/1952', '1951'],
      [
        { from: 500, to: 510, depth: 1 },
        { from: 510, to: 520, depth: 2 },
        { from: 520, to: 530, depth: 1 },
      ],
    ],
    [
      ['1950', '1970'],
      [
        { from: 500, to: 510, depth: 1 },
        { from: 700, to: 710, depth: 1 },
      ],
    ],
    [[], []],
  ])('places %j', (dates, marks) => {
    expect(axis && marksOf(axis, intervalsOf(...dates), 1000)).toEqual(marks);
  });

  it('stays on the strip, without overlap, in order', () => {
    const edtf = fc.integer({ min: 1900, max: 1999 }).map(String);
    fc.assert(
      fc.property(fc.array(edtf), (dates) => {
        const marks = axis ? marksOf(axis, intervalsOf(...dates), 1000) : [];
        let last = 0;
        for (const { from, to, depth } of marks) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(depth).toBeGreaterThan(0);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(1000);
      }),
    );
  });
});

describe('planStrip', () => {
  it('has none for a site without events', () => {
    expect(planStrip([], 1000)).toBeUndefined();
  });

  it('marks each of a few events, and counts many in columns', () => {
    expect(planStrip(years(1900, 120), 1000)?.ground.kind).toBe('marks');
    expect(planStrip(years(1900, 121), 1000)?.ground.kind).toBe('columns');
  });

  it('makes a column one step higher for each doubling of what begins there', () => {
    // 1900 to 1999 in 125 columns: none holds two years. Sixteen in 1950 are five steps, a single one is one.
    const ground = planStrip([...years(1900, 100), ...new Array<Interval>(15).fill(date('1950').interval)], 1000);
    expect(ground?.ground.kind).toBe('marks');
    const many = planStrip([...years(1900, 100), ...new Array<Interval>(31).fill(date('1950').interval)], 1000);
    const heights = many?.ground.kind === 'columns' ? many.ground.heights : [];
    expect(new Set(heights)).toEqual(new Set([0, 1 / 6, 1]));
    expect(heights.filter((height) => height === 1)).toHaveLength(1);
  });

  it('is the same after one more event in a full column', () => {
    const many = [...years(1900, 100), ...new Array<Interval>(40).fill(date('1950').interval)];
    expect(planStrip([...many, date('1950').interval], 1000)).toEqual(planStrip(many, 1000));
  });
});
