import { describe, expect, it } from 'vitest';
import { groupByPeriod } from '../../../src/queries/timeline/periods.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

const labels = (...edtf: readonly string[]) =>
  groupByPeriod(edtf.map((value) => makeEvent({ edtf: value }))).map(({ label, events }) => [label, events.length]);

describe('groupByPeriod', () => {
  it('puts events under the decade in which they begin', () => {
    expect(labels('1950/1953', '199X', '1991', '2000')).toEqual([
      ['1950s', 1],
      ['1990s', 2],
      ['2000s', 1],
    ]);
  });

  it('puts a century under its own name, and not under its first decade', () => {
    expect(labels('12XX', '1201', '1209')).toEqual([
      ['13th century', 1],
      ['1200s', 2],
    ]);
  });

  it('tells a crowded decade year by year, and what spans it by itself', () => {
    expect(labels('202X', '2020', '2022', '2022-05', '2023', '2023-06', '2024-01-02')).toEqual([
      ['The 2020s, as a whole', 1],
      ['2020', 1],
      ['2022', 2],
      ['2023', 2],
      ['2024', 1],
    ]);
  });

  it('keeps a decade of six events together', () => {
    expect(labels('2020', '2021', '2022', '2023', '2024', '2025')).toEqual([['2020s', 6]]);
  });

  it('is empty where there is nothing', () => {
    expect(groupByPeriod([])).toEqual([]);
  });
});
