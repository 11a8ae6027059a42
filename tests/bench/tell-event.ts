/** One event as an article tells it that appears on a given day: announced, as news, or looking back. */
import { capitalised } from './generate-prose.ts';
import type { WorldEvent } from './generate-world.ts';
import type { Random } from './random.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly monthName: string;
  readonly weekday: string;
}

function partsOf(day: number): Parts {
  const date = new Date(day * 864e5);
  const month = date.getUTCMonth();
  return {
    day: date.getUTCDate(),
    month,
    year: date.getUTCFullYear(),
    monthName: MONTHS[month] ?? '',
    weekday: WEEKDAYS[date.getUTCDay()] ?? '',
  };
}

/** A sentence on `event`, true on the day `published`. */
export function tellEvent(event: WorldEvent, published: number, random: Random): string {
  const { actor, act, object, place } = event;
  const when = dateWords(event.day, published, random);
  const name = actor.kind === 'person' && random.chance(0.3) ? (actor.aliases[0] ?? actor.name) : actor.name;
  const what = `${/^[aeiou]/u.test(object) ? 'an' : 'a'} ${object}`;
  const there = `in ${place.name}`;
  const forms =
    event.day > published
      ? [
          `${name} will ${act.base} ${what} ${there} ${when}.`,
          `${capitalised(when)} ${name} will ${act.base} ${what} ${there}.`,
          `${name} is to ${act.base} ${what} ${there} ${when}.`,
        ]
      : [
          `${name} ${act.past} ${what} ${there} ${when}.`,
          `${capitalised(when)} ${name} ${act.past} ${what} ${there}.`,
          `${capitalised(when)}, ${what} was ${act.passive} ${there} by ${name}.`,
          `${capitalised(there)}, ${name} ${act.past} ${what} ${when}.`,
          `The ${object} that ${name} ${act.past} ${there} ${when} is still talked about.`,
        ];
  return random.pick(forms);
}

function dateWords(day: number, published: number, random: Random): string {
  const of = partsOf(day);
  const now = partsOf(published);
  const full = `on ${of.day} ${of.monthName} ${of.year}`;
  const dayAndMonth = `on ${of.day} ${of.monthName}`;
  const age = published - day;
  if (age < 0) return age > -200 && random.chance(0.7) ? dayAndMonth : full;
  if (age > 0 && age < 7) return random.pick([`on ${of.weekday}`, dayAndMonth]);
  const forms = [full, full, `in ${of.monthName} ${of.year}`, `in ${of.monthName} ${of.year}`, `in ${of.year}`];
  if (age < 300) forms.push(dayAndMonth, dayAndMonth, dayAndMonth);
  if (age < 300 && of.month !== now.month) forms.push(`last ${of.monthName}`, `in ${of.monthName}`);
  if (of.year === now.year - 1) forms.push('last year');
  return random.pick(forms);
}
