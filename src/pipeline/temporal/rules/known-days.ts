import { partsOf } from '../../calendar/calendar-date.ts';
import { defineRule } from '../define-rule.ts';
import { KNOWN_DAYS } from '../lexicon/known-days.ts';
import type { CalendarDate } from '../../types.ts';
import type { Meaning } from '../meaning.ts';

export const knownDays = [
  defineRule({
    id: 'known-day',
    summary: '“the Sept. 11 attacks”, “9/11”: a day that keeps its year for good.',
    pattern: ['{month} {dom}', '{numeric}'],
    read: ({ month, dom, numeric }, { after, published }) => {
      if (numeric !== undefined) return numeric === '9/11' ? dayKnown(9, 11, published) : undefined;
      return month === undefined || dom === undefined ? undefined : dayKnown(month, dom, published, after());
    },
    examples: [
      {
        text: 'Ten years have passed since the Sept. 11 attacks.',
        published: '2011-05-02',
        finds: 'Sept. 11',
        value: '2001-09-11',
      },
      { text: 'It was founded after 9/11 in Ohio.', published: '2011-05-02', finds: '9/11', value: '2001-09-11' },
    ],
    rejects: ['on Sept. 11 there', 'on 9/12 there', 'the March 11 attacks'],
  }),
];

/** Before it and in its own year such a date is like any other. */
function dayKnown(month: number, day: number, published: CalendarDate, noun?: string): Meaning | undefined {
  const known = KNOWN_DAYS.find(
    (one) => one.month === month && one.day === day && (noun === undefined || one.nouns.has(noun)),
  );
  return known && partsOf(published).year > known.year ? { kind: 'calendar', year: known.year, month, day } : undefined;
}
