import type { DateValue, EventMention } from '../types.ts';
import { compareDates } from '../calendar/calendar-date.ts';
import { conceptsOf } from './concepts.ts';
import { spanOf } from './date-span.ts';
import { kin, onceInALife, onceOnly } from './lexicon/synonyms.ts';

/** How the dates of two mentions stand to each other. */
export type DateRelation = 'agree' | 'near' | 'conflict' | 'moved' | 'apart';

const approximateSlack = 0.5;
/** How far an announced event may be put off, or brought forward, and still be the same: in days. */
const putOff = 31;
const broughtForward = 7;
/** How many days apart two accounts of one day may lie; more are two events. */
const daySlack = 3;

const touch = (a: DateValue, b: DateValue): boolean => gapInDays(a, b) === 0;

/** Whether both dates can be true of one event: one holds or overlaps the other, with slack where one is approximate. */
export function datesAgree(a: DateValue, b: DateValue): boolean {
  if (touch(a, b)) return true;
  if (a.qualifier === 'exact' && b.qualifier === 'exact') return false;
  return gapInDays(a, b) <= approximateSlack * Math.max(spanOf(a).length, spanOf(b).length);
}

/** Days between two dates that do not overlap; 0 where they do. */
function gapInDays(a: DateValue, b: DateValue): number {
  const [first, second] = [spanOf(a), spanOf(b)];
  return Math.max(0, second.start - first.end + 1, first.start - second.end + 1);
}

/** How far accounts of one birth or death may lie apart: sources are wrong by a year or two, in whatever grain. */
const lifeSlack = 3 * 366;

/**
 * How far the date of another telling of the same event may lie from a mention's: a few days for days, the next year for
 * years, a few years for what happens once in a life.
 */
export function slackInDays(mention: EventMention): number {
  if (onceInALife.has(conceptsOf(mention).action)) return lifeSlack;
  return Math.max(putOff, lengthSlack(mention.date));
}

const lengthSlack = (date: DateValue): number => Math.min(366, spanOf(date).length);

/**
 * `near`: agreeing only because one is approximate. `moved`: announced for one day, reported for another not long after.
 * `conflict`: dates that cannot both be true, but near enough to mean the same: days a few days apart, neighbouring years
 * of what happens only once, or any dates within a few years of what happens once in a life.
 */
export function relateDates(a: EventMention, b: EventMention): DateRelation {
  if (datesAgree(a.date, b.date)) return touch(a.date, b.date) ? 'agree' : 'near';
  if (isMoved(a, b)) return 'moved';
  const gap = gapInDays(a.date, b.date);
  const [mine, theirs] = [spanOf(a.date).length, spanOf(b.date).length];
  if (a.status === 'announced' || b.status === 'announced') return 'apart';
  if (gap <= lifeSlack && isOfOneLife(a, b)) return 'conflict';
  if (Math.max(mine, theirs) <= 2) return gap <= daySlack && a.article !== b.article ? 'conflict' : 'apart';
  const { action } = conceptsOf(a);
  const once = onceOnly.has(action) && action === conceptsOf(b).action;
  return once && mine <= 4 * theirs && theirs <= 4 * mine && gap <= Math.max(putOff, lengthSlack(a.date))
    ? 'conflict'
    : 'apart';
}

/** Two articles on what happens once in a life, to the same people and to nobody else: not to his wife. */
function isOfOneLife(a: EventMention, b: EventMention): boolean {
  const { action } = conceptsOf(a);
  if (!onceInALife.has(action) || action !== conceptsOf(b).action || a.article === b.article) return false;
  return a.actors.length > 0 && sameWords(a.actors, b.actors) && sameWords(kinOf(a), kinOf(b));
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

const kinOf = ({ terms }: EventMention): readonly string[] => terms.filter((term) => kin.has(term));

/** The announcement came first, and the day was put off, or brought forward a little. */
function isMoved(a: EventMention, b: EventMention): boolean {
  const planned = [a, b].find(({ status }) => status === 'announced');
  const other = planned === a ? b : a;
  if (!planned || planned.article === other.article || compareDates(planned.reported, other.reported) > 0) return false;
  const later = spanOf(planned.date).start < spanOf(other.date).start;
  return gapInDays(a.date, b.date) <= (later ? putOff : broughtForward);
}
