import { defineRule } from '../define-rule.ts';
import { grainOf } from '../grain.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Meaning, Mod } from '../meaning.ts';

function modified(mod: Mod, of: Meaning): Meaning | undefined {
  return grainOf(of) === undefined || of.kind === 'modified' ? undefined : { kind: 'modified', mod, of };
}

export const parts = [
  defineRule({
    id: 'early-late',
    summary:
      '“early June”, “mid-2007”, “late last year”, “earlier this week”: a part of a date, with the date’s value.',
    pattern: [
      '{early} {date}',
      '{early} - {date}',
      'the {early} {date}',
      'the {early} - {date}',
      '{early} in {date}',
      '{early} on {date}',
      '{early} in the {date}',
      'very {early} {date}',
      '{early} of {date}',
      '[the] {first:early} to {early} {date}',
      '[the] {first:early} - to - {early} {date}',
    ],
    read: ({ early, date }) => modified(early, date),
    examples: [
      { text: 'It was over by mid-September 1942.', finds: 'mid-September 1942', value: '1942-09' },
      { text: 'It grew in the mid-to-late 1990s.', finds: 'the mid-to-late 1990s', value: '199' },
      { text: 'It left earlier this week.', published: '2024-06-19', finds: 'earlier this week', value: '2024-W25' },
    ],
    rejects: ['early birds', 'the late President'],
  }),
  defineRule({
    id: 'edge-of',
    summary: '“the end of March”, “the beginning of 2006”, “the rest of 496”: a part of a date, with the date’s value.',
    pattern: ['the {edge} of {date}', '{edge} of {date}', 'the very {edge} of {date}', '{edge} - {date}'],
    // “the early hours of Sunday” is a part of the day.
    read: ({ edge, date }, { text }) =>
      grainOf(date) === 'day' && / hours of /i.test(text()) ? undefined : modified(edge, date),
    examples: [
      { text: 'By the end of April 1942 it was lost.', finds: 'the end of April 1942', value: '1942-04' },
      {
        text: 'They leave at the end of the month.',
        published: '2024-06-19',
        finds: 'the end of the month',
        value: '2024-06',
      },
    ],
    rejects: ['the end of the road'],
  }),
  defineRule({
    id: 'year-end',
    summary: '“by year-end”, “the year’s end”, “month-end”.',
    pattern: [
      '[the] {unit} - end',
      "the {unit} ' s end",
      "{unit} ' s end",
      'end of {unit}',
      '{unit} end',
      '(midyear|mid - year|midmonth|mid - month|midweek|mid - week)',
    ],
    read: ({ unit }, { text, before }) => {
      const mid = /^mid/i.test(text());
      const size = mid ? MIDDLES.find((one) => text().toLowerCase().endsWith(one)) : unit;
      if (size !== 'year' && size !== 'month' && size !== 'quarter' && size !== 'week') return undefined;
      if (/^(?:\S+ end|mid\S*|(?!the )\S+.s end)$/i.test(text()) && !END_PREPOSITIONS.has(before())) return undefined;
      return {
        kind: 'modified',
        mod: mid ? 'MID' : 'END',
        of: { kind: 'shift', unit: size, count: 0, direction: 'same', from: 'context' },
      };
    },
    examples: [
      { text: 'It opens by year-end.', published: '2024-06-19', finds: 'year-end', value: '2024' },
      { text: 'It opens by midyear.', published: '2024-02-19', finds: 'midyear', value: '2024' },
      { text: 'It opens by mid-month.', published: '2024-02-05', finds: 'mid-month', value: '2024-02' },
      { text: 'It opens by midweek.', published: '2024-02-05', finds: 'midweek', value: '2024-W06' },
    ],
    rejects: ['the week ended', 'a midweek game'],
  }),
  defineRule({
    id: 'about-date',
    summary: '“about 2005”, “circa 466 BC”: near a year.',
    pattern: [
      '(about|around|circa) {date}',
      'around {date}',
      '(ca|c) . {date}',
      '(ca|c) {date}',
      'sometime in {date}',
      'some time in {date}',
    ],
    read: ({ date }, { text }) =>
      date.kind === 'calendar' && (grainOf(date) === 'year' || (/^around/i.test(text()) && date.day !== undefined))
        ? modified('APPROX', date)
        : undefined,
    examples: [{ text: 'It was dated to ca. 466 BC by some.', finds: 'ca. 466 BC', value: 'BC0466' }],
    rejects: ['about noon', 'around town'],
  }),
  defineRule({
    id: 'date-of-date',
    summary: '“June of last year”, “Tuesday of next week”, “July 25 of that year”: a date within a larger one.',
    pattern: ['{date} of {outer:date}', '{date} , {outer:date}', '{date} {outer:date}', '{date} in {outer:date}'],
    read: ({ date, outer }, { text }) => {
      if (date.kind !== 'calendar' || date.within || date.year !== undefined || date.lean) return undefined;
      if (outer.kind !== 'shift' && outer.kind !== 'calendar') return undefined;
      const [inner, larger] = [grainOf(date), grainOf(outer)];
      if (
        larger !== 'year' &&
        !(larger === 'week' && date.weekday !== undefined) &&
        !(larger === 'month' && date.day !== undefined && date.month === undefined)
      )
        return undefined;
      if (inner === undefined || inner === 'year' || inner === 'decade' || inner === 'century') return undefined;
      if (!/ of /i.test(text()) && outer.kind === 'calendar') return undefined;
      return { ...date, within: outer };
    },
    examples: [
      { text: 'He came in June of last year.', published: '2024-06-19', finds: 'June of last year', value: '2023-06' },
      {
        text: 'It opens on Tuesday of next week.',
        published: '2022-08-02',
        finds: 'Tuesday of next week',
        value: '2022-08-09',
      },
    ],
    rejects: ['the war of the roses'],
  }),
];

const MIDDLES = ['year', 'month', 'week'] as const;

const END_PREPOSITIONS = wordSet('by at before until since around after from to of in');
