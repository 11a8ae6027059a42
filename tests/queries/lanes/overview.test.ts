import { describe, expect, it } from 'vitest';
import {
  describeAxis,
  describeAxisBriefly,
  describeLanes,
  describeYears,
  shapesShown,
} from '../../../src/queries/lanes/describe-lanes.ts';
import { layOutLanes } from '../../../src/queries/lanes/lanes.ts';
import { viewOverview } from '../../../src/queries/lanes/overview.ts';
import { makeArticle } from '../../fixtures/site/make-article.ts';
import { date, makeEvent } from '../../fixtures/site/make-event.ts';

const articles = [makeArticle('second', '2024-06-17'), makeArticle('first', '2023-09-05')];
const events = [
  makeEvent({ edtf: '1980/1983', headline: 'A war', mentions: [{ article: 'first' }] }),
  ...['2022', '2023-01', '2023-06', '2024-03'].map((edtf) => makeEvent({ edtf, mentions: [{ article: 'second' }] })),
  makeEvent({ edtf: '2024-06-18', headline: 'A visit', mentions: [{ article: 'first' }, { article: 'second' }] }),
];
const layout = layOutLanes(events, articles);

/** With nothing told from 1251 to 2023. */
const old = ['1250', '2024-02', '2024-03', '2024-05'].map((edtf) =>
  makeEvent({ edtf, mentions: [{ article: 'second' }] }),
);
const apart = layOutLanes(old, articles);

describe('viewOverview', () => {
  it('shows all years to one scale, and the window that the lanes draw wider', () => {
    const overview = layout && viewOverview(events, layout);
    // Of six events and two publication days, six fall in 2023 and 2024. 1980 to 2024 is 16,437 days; 2023 begins
    // on day 15,706 of them.
    expect(overview?.window?.from).toBeCloseTo((15_706 / 16_437) * 100, 5);
    expect(overview?.window?.to).toBe(100);
    expect(overview?.ticks.filter(({ levels }) => levels.includes(1)).map(({ label }) => label)).toEqual([
      ...['1980', '1990', '2000', '2010', '2020'],
    ]);
  });

  it('has a column for each stretch in which something happens, and the tallest where most does', () => {
    const columns = (layout && viewOverview(events, layout)?.columns) ?? '';
    const heights = [...columns.matchAll(/v-([\d.]+)/g)].map((match) => Number(match[1]));
    expect(Math.max(...heights)).toBe(1);
    expect(columns.startsWith('M0 1v')).toBe(true);
  });

  it('counts no event on the day after its last', () => {
    // 2001 to 2008 is 2922 days in 160 columns: 2004 begins in column 59, and 2005 with the first of the second half.
    const told = ['2001', '2004', '2008-01', '2008-02', '2008-03', '2008-04', '2008-05'];
    const some = told.map((edtf) => makeEvent({ edtf, mentions: [{ article: 'late' }] }));
    const lanes = layOutLanes(some, [makeArticle('late', '2008-06-01')]);
    const columns = (lanes && viewOverview(some, lanes)?.columns) ?? '';
    const filled = [...columns.matchAll(/M(\d+) /g)].map((match) => Number(match[1]));
    expect(filled.filter((column) => column > 30 && column < 130)).toEqual(
      Array.from({ length: 21 }, (_, index) => 59 + index),
    );
  });

  it('shows how far apart the years are that the lanes draw side by side, though none of them is drawn wider', () => {
    const overview = apart && viewOverview(old, apart);
    // 1250 to 2024 is 775 years, of which the first and the last have columns.
    expect(overview?.window).toBeUndefined();
    expect(overview?.columns).toMatch(/^M0 1v[^M]*M159 1v[^M]*$/);
  });

  it('is not needed where the lanes are to one scale', () => {
    const even = ['1950', '1970', '1990', '2010'].map((edtf) => makeEvent({ edtf, mentions: [{ article: 'first' }] }));
    const linear = layOutLanes(even, articles);
    expect(linear && viewOverview(even, linear)).toBeUndefined();
  });
});

describe('the lanes in words', () => {
  it('say what was done to the axis', () => {
    expect(layout && describeAxis(layout.axis)).toMatch(
      /^The scale changes: 2023 to 2024, where most events are, is drawn \d+ times wider than the other years\./,
    );
  });

  it('say what was left out of the axis', () => {
    expect(apart && describeAxis(apart.axis)).toBe(
      'Left out are 1251 to 2023, in which no event falls, and each stretch between has a scale of its own. ' +
        'The strip on top shows all years to one scale.',
    );
  });

  it('say what is left out and what is drawn wider', () => {
    const told = ['12XX', '1860', ...events.map(({ date: { edtf } }) => edtf)];
    const layout = layOutLanes(
      told.map((edtf) => makeEvent({ edtf, mentions: [{ article: 'second' }] })),
      articles,
    );
    expect(layout && describeAxis(layout.axis)).toMatch(
      /^Left out are 1300 to 1859 and 1861 to 1979, in which no event falls, .* 2023 to 2024, where most events are, is drawn \d+ times wider than 1980 to 2022\. The strip/,
    );
  });

  it.each([
    ['nothing of an axis of one scale', ['2019', '2021', '2023'], ''],
    ['what is drawn wider', events.map(({ date: { edtf } }) => edtf), 'Years with many events are drawn wider.'],
    ['what is left out', ['1250', '2023-05'], 'Long stretches without events are left out.'],
    [
      'both',
      ['1250', ...events.map(({ date: { edtf } }) => edtf)],
      'Long stretches without events are left out, and years with many are drawn wider.',
    ],
  ])('say in short %s', (_, told, words) => {
    const layout = layOutLanes(
      told.map((edtf) => makeEvent({ edtf, mentions: [{ article: 'second' }] })),
      articles,
    );
    expect(layout && describeAxisBriefly(layout.axis)).toBe(words);
  });

  it('say of each article what its lane shows, and how much the articles share', () => {
    expect(layout && describeLanes(layout)).toEqual([
      '“first”, published on 5 September 2023, tells of 2 events, from “1980 to 1983: A war” to “18 June 2024: A visit”.',
      expect.stringMatching(/^“second”, published on 17 June 2024, tells of 5 events, from “2022: /),
      'One event is told by more than one article.',
    ]);
  });

  it.each([
    ['2024', '2024'],
    ['1950/1953', '1950 to 1953'],
  ])('name the years of %s', (edtf, words) => {
    expect(describeYears(date(edtf).interval)).toBe(words);
  });
});

describe('the legend', () => {
  it('has the shapes of the picture and no other', () => {
    const told = (edtf: string) => makeEvent({ edtf, mentions: [{ article: 'second' }] });
    const shapes = (...edtfs: readonly string[]) => {
      const picture = layOutLanes(edtfs.map(told), articles);
      return picture && [...shapesShown(picture)].sort();
    };
    expect(shapes('2024-06-18')).toEqual(['dot']);
    expect(shapes('2024-03', '2024')).toEqual(['bar', 'block']);
    expect(shapes('2024~')).toEqual(['bar', 'faded']);
  });
});
