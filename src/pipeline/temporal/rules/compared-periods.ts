import { defineRule, type MatchContext } from '../define-rule.ts';
import type { ShiftMeaning } from '../meaning.ts';

export const comparedPeriods = [
  defineRule({
    id: 'year-ago-period',
    summary: '“the year-ago quarter”, “the year-earlier period”: the sentence’s own period a year before.',
    pattern: [
      '[the|a] year - (ago|earlier) (period|quarter|span|half|month)',
      'year - (ago|earlier)',
      '[the|a] year (ago|earlier) (period|quarter|span)',
      'the (same|corresponding|comparable) (period|quarter|span) (a|one) year (ago|earlier|before)',
      'the (same|corresponding|comparable) (period|quarter|span) (last year|of last year|in the previous year|of the previous year|the year before|a year previously)',
      'the prior - year (period|quarter|span)',
      'a year - (ago|earlier) (period|quarter)',
    ],
    read: (_slots, context) => {
      if (followsMonths(context))
        return { kind: 'shift', unit: 'year', count: 1, direction: 'past', from: 'published' };
      return /(?:period|quarter|span|half)\b/i.test(context.text()) ? { ...aYearBack(), ofPeriod: true } : aYearBack();
    },
    examples: [
      {
        text: 'Second-quarter sales beat the year-ago quarter.',
        published: '2013-08-01',
        finds: 'the year-ago quarter',
        value: '2012-Q2',
      },
    ],
    rejects: ['a year in quarters'],
  }),
  defineRule({
    id: 'same-unit-a-year-back',
    summary: '“the same month a year earlier”, “the same day last year”: keeps its grain.',
    pattern: [
      'the (same|corresponding|comparable) {unit} (a|one) year (ago|earlier|before)',
      'the (same|corresponding|comparable) {unit} (last year|of last year|in the previous year|of the previous year|the year before)',
    ],
    read: ({ unit }) => (unit === 'day' || unit === 'week' || unit === 'month' ? aYearBack(unit) : undefined),
    examples: [
      {
        text: 'It sold more than on the same day a year earlier.',
        published: '1991-01-02',
        finds: 'the same day a year earlier',
        value: '1990-01-02',
      },
    ],
    rejects: ['the same house a year earlier'],
  }),
  defineRule({
    id: 'period-of-year',
    summary: '“the 1988 quarter”, “the same period of 1988”: the quarter that the text spoke of last, in another year.',
    pattern: [
      'the [comparable|corresponding|same] {year} (quarter|period|span)',
      'the (comparable|corresponding|same) (quarter|period|span) (of|in) {year}',
    ],
    read: ({ year }) => ({ kind: 'calendar', year, samePeriod: true }),
    examples: [
      {
        text: 'Third-quarter sales beat those of the 1988 quarter.',
        published: '1989-10-27',
        finds: 'the 1988 quarter',
        value: '1988-Q3',
      },
    ],
    rejects: ['the 1988 season'],
  }),
];

/** “For the nine months, net was up from that of the year-earlier period”: nine months of the year before. */
function followsMonths({ before }: MatchContext): boolean {
  for (let steps = 1; steps <= REACH && before(steps) !== '.'; steps += 1)
    if (before(steps) === 'months' || (before(steps) === 'month' && before(steps + 1) === '-')) return true;
  return false;
}

const REACH = 20;

function aYearBack(keeps?: ShiftMeaning['keeps']): ShiftMeaning {
  const back = { kind: 'shift', unit: 'year', count: 1, direction: 'past', from: 'text', elastic: true } as const;
  return keeps ? { ...back, keeps } : back;
}
