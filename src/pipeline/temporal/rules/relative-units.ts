import { partsOf } from '../../calendar/calendar-date.ts';
import { defineRule } from '../define-rule.ts';
import { durationOf } from '../duration.ts';
import { shift } from './shift.ts';
import type { AnyUnit } from '../meaning.ts';

export const relativeUnits = [
  defineRule({
    id: 'last-unit',
    summary:
      '“last week” is the whole ISO week before the week of publication; “the last week” is a stretch of seven days, “the last quarter” a date.',
    pattern: ['{back} {unit}', 'this past {unit}', 'the {last:back} {unit}', 'the {last:back} [-] {one:n} {unit}'],
    read: ({ unit, last }, { after }) => {
      // “the last day” is one of some, and yesterday has a word of its own.
      if (unit === 'season' || unit === 'half' || (!last && unit === 'day')) return undefined;
      if (last && unit !== 'quarter' && unit !== 'weekend')
        return after() === 'of' && unit === 'day' ? undefined : { kind: 'duration', iso: durationOf(1, unit) };
      return shift(unit, 1, 'past', 'published');
    },
    examples: [
      { text: 'Prices fell last month.', published: '2024-03-31', finds: 'last month', value: '2024-02' },
      { text: 'It was announced last week.', published: '2024-06-17', finds: 'last week', value: '2024-W24' },
      { text: 'Sales doubled over the past year.', published: '2024-06-17', finds: 'the past year', value: 'P1Y' },
    ],
    rejects: ['the last monthly report', 'at last weekly sales rose'],
  }),
  defineRule({
    id: 'this-time-last-unit',
    summary: '“this time last year” is this month of it; “this day last year”, “this time next week” this day of it.',
    pattern: '(this time|this day) (last|next) {unit}',
    read: ({ unit }, { text }) => {
      const direction = / last /i.test(text()) ? 'past' : 'future';
      if (unit === 'week') return shift('day', 7, direction, 'published');
      return unit === 'year'
        ? {
            kind: 'shift',
            unit,
            count: 1,
            direction,
            from: 'published',
            keeps: /^this day/i.test(text()) ? 'day' : 'month',
          }
        : undefined;
    },
    examples: [
      {
        text: 'It cost half of that this time last year.',
        published: '2013-03-22',
        finds: 'this time last year',
        value: '2012-03',
      },
      {
        text: 'It was empty this day last year.',
        published: '2013-03-22',
        finds: 'this day last year',
        value: '2012-03-22',
      },
      {
        text: 'They will vote this time next week.',
        published: '2013-03-22',
        finds: 'this time next week',
        value: '2013-03-29',
      },
    ],
    rejects: ['this time last night', 'for the last time this year'],
  }),
  defineRule({
    id: 'next-unit',
    summary: '“next week”: the whole unit after the publication day’s.',
    pattern: ['next {unit}', 'the (coming|upcoming) {unit}', 'this coming {unit}'],
    read: ({ unit }) => (unit === 'season' ? undefined : shift(unit, 1, 'future', 'published')),
    examples: [{ text: 'Talks resume next month.', published: '2024-01-31', finds: 'next month', value: '2024-02' }],
    rejects: ['next to the weekly'],
  }),
  defineRule({
    id: 'new-year',
    summary: '“the new year”: the next one from October on, then the one that has begun.',
    pattern: 'the new year',
    read: (_slots, { published, after }) => {
      if (after() === "'") return undefined;
      const comes = partsOf(published).month >= OCTOBER;
      return shift('year', Number(comes), comes ? 'future' : 'same', 'published');
    },
    onlyIn: 'news',
    examples: [
      {
        text: 'He will step down in the new year.',
        published: '1993-12-30',
        finds: 'the new year',
        value: '1994',
      },
    ],
    rejects: ['the new yearbook', 'the New Year’s party'],
  }),
  defineRule({
    id: 'latest-unit',
    summary: '“the latest quarter”: the whole one that ended last.',
    pattern: ['the latest (fiscal|reporting) {unit}', 'the (most recent|latest|just - ended) {unit}'],
    read: ({ unit }, { text }) =>
      /^the (?:latest|most|just)/i.test(text()) && REPORTED.has(unit) ? shift(unit, 1, 'past', 'published') : undefined,
    examples: [
      {
        text: 'In the latest quarter, profit fell.',
        published: '1989-10-27',
        finds: 'the latest quarter',
        value: '1989-Q3',
      },
    ],
    rejects: ['the latest day of reckoning', 'the quarter'],
  }),
  defineRule({
    id: 'this-unit',
    summary: '“this month”: the unit that holds the publication day.',
    pattern: ['this {unit}', 'the current {unit}', 'this current {unit}'],
    read: ({ unit }) =>
      unit === 'season' || unit === 'second' || unit === 'minute' ? undefined : shift(unit, 0, 'same', 'published'),
    examples: [{ text: 'Launches went up this year.', published: '2024-06-17', finds: 'this year', value: '2024' }],
    rejects: ['this weekly paper'],
  }),
];

/** Units that figures are reported for. */
const REPORTED: ReadonlySet<AnyUnit> = new Set(['week', 'month', 'quarter', 'year']);

const OCTOBER = 10;
