import type { DateValue, EventMention } from '../types.ts';
import { compareDates } from '../calendar/calendar-date.ts';
import { spanOf, type DateSpan } from './date-span.ts';
import { kin, onceInALife, onceOnly } from './lexicon/synonyms.ts';
import { isPutOff } from './is-put-off.ts';
import type { DatedTelling } from './prepare-mention.ts';

/** How the dates of two mentions stand to each other. */
export type DateRelation = 'agree' | 'near' | 'conflict' | 'moved' | 'apart';

const approximateSlack = 0.5;
/** How far an announced event may be put off, or brought forward, and still be the same: in days. */
const putOff = 31;
const broughtForward = 7;
/** The same where the text says that it was put off. */
const putOffAtMost = 366;
/** How many days apart two accounts of one day may lie; more are two events. */
const daySlack = 3;

/** Whether both dates can be true of one event: one holds or overlaps the other, with slack where one is approximate. */
export function datesAgree(a: DateValue, b: DateValue): boolean {
  const [mine, theirs] = [spanOf(a), spanOf(b)];
  const gap = gapInDays(mine, theirs);
  return gap === 0 || isWithinSlack(gap, mine, theirs);
}

/** Whether two dates lie so near that one may be the other, put off or corrected. */
export function lieNear(a: DateValue, b: DateValue): boolean {
  return gapInDays(spanOf(a), spanOf(b)) <= putOff;
}

/** Days between two dates that do not overlap; 0 where they do. */
function gapInDays(a: DateSpan, b: DateSpan): number {
  return Math.max(0, b.start - a.end + 1, a.start - b.end + 1);
}

function isWithinSlack(gap: number, a: DateSpan, b: DateSpan): boolean {
  return !(a.exact && b.exact) && gap <= approximateSlack * Math.max(a.length, b.length);
}

/** How far accounts of one birth or death may lie apart: sources are wrong by a year or two, in whatever grain. */
const lifeSlack = 3 * 366;

/**
 * How far the date of another telling of the same event may lie from a mention's: a few days for days, the next year for
 * years, a few years for what happens once in a life, a year for what is put off.
 */
export function slackInDays({ concepts, span, mention }: DatedTelling): number {
  if (onceInALife.has(concepts.action)) return lifeSlack;
  if (mention.status === 'announced') return putOffAtMost;
  return Math.max(putOff, lengthSlack(span));
}

const lengthSlack = ({ length }: DateSpan): number => Math.min(366, length);

/**
 * `near`: agreeing only because one is approximate. `moved`: announced for one day, reported for another not long after.
 * `conflict`: dates that cannot both be true, but near enough to mean the same: days a few days apart, neighbouring years
 * of what happens only once, or any dates within a few years of what happens once in a life.
 */
export function relateDates(a: DatedTelling, b: DatedTelling): DateRelation {
  const gap = gapInDays(a.span, b.span);
  if (gap === 0) return 'agree';
  if (isWithinSlack(gap, a.span, b.span)) return 'near';
  if (a.mention.status === 'announced' || b.mention.status === 'announced')
    return isMoved(a, b, gap) ? 'moved' : 'apart';
  return isConflict(a, b, gap) ? 'conflict' : 'apart';
}

/** Whether two dates that cannot both be true are near enough to mean the same. */
function isConflict(a: DatedTelling, b: DatedTelling, gap: number): boolean {
  if (gap > lifeSlack) return false;
  if (isOfOneLife(a, b)) return true;
  const [mine, theirs] = [a.span.length, b.span.length];
  if (Math.max(mine, theirs) <= 2) return gap <= daySlack && a.mention.article !== b.mention.article;
  if (gap > Math.max(putOff, lengthSlack(a.span)) || mine > 4 * theirs || theirs > 4 * mine) return false;
  return a.concepts.action === b.concepts.action && onceOnly.has(a.concepts.action);
}

/** Two articles on what happens once in a life, to the same people and to nobody else: not to his wife. */
function isOfOneLife(
  { mention: a, concepts: { action } }: DatedTelling,
  { mention: b, concepts }: DatedTelling,
): boolean {
  if (action !== concepts.action || !onceInALife.has(action) || a.article === b.article) return false;
  return a.actors.length > 0 && sameWords(a.actors, b.actors) && sameWords(kinOf(a), kinOf(b));
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

const kinOf = ({ terms }: EventMention): readonly string[] => terms.filter((term) => kin.has(term));

/** The announcement came first, and the day was put off, or brought forward a little. */
function isMoved(a: DatedTelling, b: DatedTelling, gap: number): boolean {
  if (isPutOff(a, b)) return gap <= putOffAtMost;
  const [planned, other] = a.mention.status === 'announced' ? [a, b] : [b, a];
  if (gap > (planned.span.start < other.span.start ? putOff : broughtForward)) return false;
  const [{ mention: announcement }, { mention: report }] = [planned, other];
  return announcement.article !== report.article && compareDates(announcement.reported, report.reported) <= 0;
}
