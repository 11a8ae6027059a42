import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber } from '../../../src/pipeline/calendar/calendar-date.ts';
import { timeAxis } from '../../../src/pipeline/calendar/time-axis.ts';
import { EDGE, labelWidth, LEVELS, scaleLabels, tickLevels } from '../../../src/queries/lanes/tick-levels.ts';
import { date } from '../../fixtures/site/make-event.ts';

const axisOf = (...edtf: readonly string[]) => timeAxis(edtf.map((value) => date(value).interval));
const labelsAt = (axis: ReturnType<typeof timeAxis>, level: number) =>
  (axis ? tickLevels(axis) : []).filter(({ levels }) => levels.includes(level)).map(({ label }) => label);

describe('tickLevels', () => {
  it('has the more ticks the more words of text the picture is wide', () => {
    const axis = axisOf('1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020');
    expect(LEVELS.map((_, level) => labelsAt(axis, level))).toEqual([
      ['1950', '2000'],
      ['1950', '1970', '1990', '2010'],
      ['1950', '1960', '1970', '1980', '1990', '2000', '2010'],
      ['1950', '1955', '1960', '1965', '1970', '1975', '1980', '1985', '1990', '1995', '2000', '2005', '2010', '2015'],
    ]);
  });

  it('has no more of them than asked for, however wide the picture', () => {
    const axis = axisOf('1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020');
    const ticks = (axis ? tickLevels(axis, 0.145) : []).filter(({ levels }) => levels.includes(3));
    expect(ticks.map(({ label }) => label)).toEqual(['1950', '1970', '1990', '2010']);
  });

  it('has no label over another, or out of the picture, at any width', () => {
    const stretch = fc.tuple(fc.integer({ min: -900_000, max: 40_000 }), fc.integer({ min: 1, max: 9000 }));
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 12 }), (stretches) => {
        const axis = timeAxis(
          stretches.map(([start, size]) => ({ start: fromDayNumber(start), end: fromDayNumber(start + size) })),
        );
        for (const [level, { from }] of LEVELS.entries()) {
          let end = -1;
          for (const tick of (axis ? tickLevels(axis) : []).filter(({ levels }) => levels.includes(level))) {
            expect(tick.at * from).toBeGreaterThan(end);
            end = tick.at * from + labelWidth(tick.label);
            expect(end).toBeLessThanOrEqual(from + EDGE);
          }
        }
      }),
    );
  });

  it('names every run of a broken axis where there is room for a phone’s width of text', () => {
    expect(labelsAt(axisOf('12XX', '1950/1953', '1991', '2022', '2024'), 1).slice(0, 2)).toEqual(['1200', '1950']);
  });
});

describe('scaleLabels', () => {
  it('says of each piece what it is, from the width on at which the words fit into it', () => {
    const axis = axisOf('12XX', '1950/1953', '1991', '2022', '2023-01', '2023-05', '2023-09', '2024-01', '2024-04');
    expect((axis ? scaleLabels(axis) : []).map(({ label, levels }) => [label, levels])).toEqual([
      ['1200 to 1299', [3]],
      ['71× narrower', [2, 3]],
      ['2023 to 2024', [1, 2, 3]],
    ]);
  });

  it('leaves a run of one year to its tick, which says as much', () => {
    const axis = axisOf('1860', '1990', '2000', '2010', '2020');
    expect((axis ? scaleLabels(axis) : []).map(({ label }) => label)).toEqual(['1990 to 2020']);
  });

  it('says nothing of an axis of one scale', () => {
    const axis = axisOf('2024');
    expect(axis && scaleLabels(axis)).toEqual([]);
  });
});
