import { defineRule } from '../define-rule.ts';
import { grainOf } from '../grain.ts';
import { daysToNext } from '../../calendar/units.ts';
import { CLAUSE_ENDS, WEEK_LEADERS } from '../lexicon/context-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { ABOUT, AMOUNT, amountOf, isOfNights } from './amounts.ts';
import { isParticle } from './is-particle.ts';
import { shift } from './shift.ts';
import { standsInComparison } from './stands-in-comparison.ts';
import type { Meaning } from '../meaning.ts';

export const countedFrom = [
  defineRule({
    id: 'part-of-century',
    summary: '“half a century later”, “a quarter of a century ago”.',
    pattern: [
      '[{approx}] half a century ({ago}|{later}|{earlier})',
      '[{approx}] a quarter [of a|-] century ({ago}|{later}|{earlier})',
      '[{approx}] (half - a - century|a half - century|a half century) ({ago}|{later}|{earlier})',
    ],
    read: ({ ago, later, earlier }, { text, after }) => {
      if (/(?:before|after|prior)$/i.test(text()) && !CLAUSE_ENDS.has(after())) return undefined;
      const years = /half/i.test(text()) ? 50 : 25;
      return shift('year', years, ago ?? later ?? earlier ?? 'past', ago ? 'published' : 'text', true);
    },
    examples: [
      { text: 'He died in 1904. Half a century later it was found.', finds: 'Half a century later', value: '1954' },
      { text: 'It was lost half a century ago.', published: '2024-06-17', finds: 'half a century ago', value: '1974' },
    ],
    rejects: ['half a century of war', 'half a century before the war'],
  }),
  defineRule({
    id: 'unit-before-last',
    summary: '“the week before last”, “the week after next”.',
    pattern: [
      'the {unit} before last',
      'the {unit} after next',
      'the {season} before last',
      'the {weekday} before last',
      'the {weekday} after next',
    ],
    read: ({ unit, season, weekday }, { text }) => {
      const direction = / last$/i.test(text()) ? 'past' : 'future';
      if (weekday !== undefined) return shift('day', 7, direction, { kind: 'calendar', weekday, lean: direction });
      if (season !== undefined)
        return {
          kind: 'shift',
          unit: 'year',
          count: 1,
          direction: 'past',
          from: { kind: 'calendar', season, lean: 'past' },
          keeps: 'season',
        };
      return unit === undefined || unit === 'season' ? undefined : shift(unit, 2, direction, 'published');
    },
    examples: [
      {
        text: 'He left the week before last.',
        published: '2024-06-17',
        finds: 'the week before last',
        value: '2024-W23',
      },
      {
        text: 'He left the Sunday before last.',
        published: '2024-06-17',
        finds: 'the Sunday before last',
        value: '2024-06-09',
      },
    ],
    rejects: ['the week before lasting'],
  }),
  defineRule({
    id: 'from-now',
    summary: '“two years from now”: so many whole units after publication.',
    pattern: `${ABOUT} ${AMOUNT} {fromNow}` as const,
    read: (slots, { text }) => {
      const amount = amountOf(slots);
      // “two weeks from today” is a day
      if (amount?.unit === 'week' && amount.count !== 'X' && /today$/i.test(text()))
        return shift('day', amount.count * 7, 'future', 'published');
      return amount && shift(amount.unit, amount.count, 'future', 'published', true);
    },
    examples: [
      { text: 'It will open two years from now.', published: '2024-06-17', finds: 'two years from now', value: '2026' },
    ],
    rejects: ['from now on', 'two years from nowhere'],
  }),
  defineRule({
    id: 'later-earlier',
    summary: '“two days later”, “a year earlier”: counted from the date that the text named last.',
    pattern: [`${ABOUT} ${AMOUNT} ({later}|{earlier})` as const, '{units} ({later}|{earlier})'],
    read: (slots, context) => {
      const { before, after, text } = context;
      const amount = amountOf(slots);
      if (!amount || after() === 'than' || isParticle(text(), before())) return undefined;
      // “six weeks before the vote” is an amount before something else.
      if (/(?:before|after|prior)$/i.test(text()) && !CLAUSE_ENDS.has(after())) return undefined;
      const day = shift(amount.unit, amount.count, slots.later ?? slots.earlier ?? 'past', 'text', true);
      if (day?.kind === 'shift' && amount.unit === 'year' && amount.count === 1 && standsInComparison(context))
        return { ...day, compares: true };
      return day && isOfNights(amount, text) ? { kind: 'time', time: 'TNI', of: day } : day;
    },
    examples: [
      {
        text: 'Mussolini was killed on April 28, 1945. Two days later, Hitler died.',
        finds: 'Two days later',
        value: '1945-04-30',
      },
      { text: 'The fair opened in 1904. A year earlier nobody knew it.', finds: 'A year earlier', value: '1903' },
      {
        text: 'On 4 May 1990 it opened. Eight nights later it burned.',
        finds: 'Eight nights later',
        value: '1990-05-12TNI',
      },
    ],
    rejects: ['tell them later', 'five days later than planned'],
  }),
  defineRule({
    id: 'years-and-months',
    summary: '“two years and three months ago”, “a year and a day later”: counted in months or days.',
    pattern: ['({n}|{one}) ({unit}|{units}) and ({m:n}|{m:one}) ({rest:units}|{rest:unit}) ({ago}|{later}|{earlier})'],
    read: ({ n, one, unit, units, m = 1, rest, ago, later, earlier }, { text, after }) => {
      if ((units ?? unit) !== 'year' || (rest !== 'month' && rest !== 'day')) return undefined;
      if (/(?:before|after|prior)$/i.test(text()) && !CLAUSE_ENDS.has(after())) return undefined;
      const years = n ?? one ?? 1;
      const [direction, from] = [ago ?? later ?? earlier ?? 'past', ago ? 'published' : 'text'] as const;
      if (rest === 'month') return shift('month', years * 12 + m, direction, from, true);
      return shift('day', m, direction, { kind: 'shift', unit: 'year', count: years, direction, from, keeps: 'day' });
    },
    examples: [
      {
        text: 'He left two years and three months ago.',
        published: '2013-03-22',
        finds: 'two years and three months ago',
        value: '2010-12',
      },
      {
        text: 'It left on 5 August 2011 and landed a year and a day later.',
        finds: 'a year and a day later',
        value: '2012-08-06',
      },
    ],
    rejects: ['two years and three months', 'two years and three months before the vote'],
  }),
  defineRule({
    id: 'monday-week',
    summary: '“on Monday week”, “tomorrow fortnight”: so many weeks after the coming Monday, as the British say.',
    pattern: [
      '{weekday} (week|fortnight)',
      '(today|tomorrow) (week|fortnight)',
      'a (week|fortnight) on {weekday}',
      'two weeks on {weekday}',
    ],
    read: ({ weekday }, { text, before, after, published, capitalBefore }) => {
      const isOn = / on /iu.test(text());
      if (isOn && HOW_OFTEN.has(before())) return undefined;
      if (!isOn && !WEEK_LEADERS.has(before()) && (capitalBefore || after() === '-' || !CLAUSE_ENDS.has(after())))
        return undefined;
      const words = text().toLowerCase();
      const ahead = weekday === undefined ? Number(words.startsWith('tomorrow')) : daysToNext(weekday, published);
      return shift('day', ahead + (/fortnight|two weeks/u.test(words) ? 14 : 7), 'future', 'published');
    },
    examples: [
      { text: 'The court sits on Monday week.', published: '2013-03-22', finds: 'Monday week', value: '2013-04-01' },
      {
        text: 'It opens tomorrow fortnight.',
        published: '2013-03-22',
        finds: 'tomorrow fortnight',
        value: '2013-04-06',
      },
      { text: 'They vote a week on Sunday.', published: '2013-03-22', finds: 'a week on Sunday', value: '2013-03-31' },
    ],
    rejects: ['Holy Monday week-long services', 'It meets once a week on Monday.'],
  }),
  defineRule({
    id: 'from-date',
    summary:
      '“two weeks from next Tuesday”, “the day after Christmas”: counted from a date relative to publication, or the unit beside a named day; beside any other date the amount stands for itself.',
    pattern: [`${AMOUNT} {relation} {date}` as const, 'the {unit} {relation} {date}'],
    read: (slots, { before, after, text }) => {
      const amount = amountOf(slots);
      // “108 years before last week's victory” is an amount before something else, and “for five years from” is how long.
      if (after() === "'" || before() === 'for') return undefined;
      if (!amount) return undefined;
      const count = amount.count === 'X' && slots.vague === undefined ? 1 : amount.count;
      // “The day after Christmas”, and no “two weeks before Christmas”.
      const isBesideNamedDay = amount.count === 'X' && slots.vague === undefined && isNamedDay(slots.date);
      if (!isBesideNamedDay && (grainOf(slots.date) === undefined || !isNear(slots.date))) return undefined;
      // “Two weeks from Tuesday” is a Tuesday; “a week before yesterday” was that week.
      const isDay = isWeekday(slots.date) || (isDayRef(slots.date) && / from /i.test(text()));
      return amount.unit === 'week' && count !== 'X' && isDay
        ? shift('day', count * 7, slots.relation, slots.date)
        : shift(amount.unit, count, slots.relation, slots.date, true);
    },
    examples: [
      {
        text: 'It ends two weeks from next Tuesday.',
        published: '2024-06-17',
        finds: 'two weeks from next Tuesday',
        value: '2024-07-09',
      },
      {
        text: 'It ends a week from Monday.',
        published: '2013-03-22',
        finds: 'a week from Monday',
        value: '2013-04-01',
      },
      {
        text: 'He left the day before yesterday.',
        published: '2024-06-17',
        finds: 'the day before yesterday',
        value: '2024-06-15',
      },
      {
        text: 'The museum opened the day after Christmas 2019.',
        published: '2024-06-17',
        finds: 'the day after Christmas 2019',
        value: '2019-12-26',
      },
    ],
    rejects: [
      'two days before the vote',
      '108 years before last week’s victory',
      'It runs for five years from next January.',
    ],
  }),
];

/** “once a week on Monday” is how often. */
const HOW_OFTEN = wordSet('once twice thrice times day days hour hours');

function isWeekday(date: Meaning): boolean {
  return date.kind === 'calendar' && date.weekday !== undefined && grainOf(date) === 'day';
}

/** “Christmas”: the day or the week beside it is one of the calendar too. */
const isNamedDay = (date: Meaning): boolean => date.kind === 'calendar' && date.named !== undefined;

/** “tomorrow”. */
function isDayRef(date: Meaning): boolean {
  return date.kind === 'shift' && date.unit === 'day' && date.from === 'published';
}

/** A date that hangs on the day of publication. */
function isNear(date: Meaning): boolean {
  if (date.kind === 'shift') return date.from === 'published';
  return (
    date.kind === 'numeric' ||
    date.kind === 'numeric-pair' ||
    (date.kind === 'calendar' && (date.lean !== undefined || date.weekday !== undefined))
  );
}
