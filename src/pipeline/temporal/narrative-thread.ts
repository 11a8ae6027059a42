import { yearOf } from '../calendar/calendar-date.ts';
import { cellOf, type Cell } from '../calendar/cell.ts';
import type { ByTheWay } from './by-the-way.ts';
import type { NamedDate, NarrativeThread } from './resolve/context.ts';
import type { Placed } from './resolve/placed.ts';

/** What an expression is to the story, beyond its place. */
export interface Mention {
  readonly placed: Placed;
  readonly sentence: number;
  readonly block: number;
  /** “next year's”. */
  readonly possessive: boolean;
  /** It names a month, as “17 July” does and “Monday” does not. */
  readonly namesMonth: boolean;
  /** It names its year as “3 March last year” does. */
  readonly namesYear: boolean;
  /** “since 1946” points away from where the story stands. */
  readonly signal: string | undefined;
  /** Counted back from another date: “the previous year” looks back and does not lead there. */
  readonly flashback: boolean;
  /** It opens its sentence: “In 1812, …” moves the story there. */
  readonly opensSentence: boolean;
  readonly narrative: boolean;
  /** How its clause is beside what the text tells, if it is: asked only of days. */
  readonly byTheWay: () => ByTheWay | undefined;
  /** Another period is compared with it: “rose in February from January”. */
  readonly isCompared: () => boolean;
  /** It ends the three months of a report. */
  readonly endsQuarter: () => boolean;
  /** It lies after publication. */
  readonly isAhead: boolean;
  /** It is to come in the story: “a campaign planned for 1976”. */
  readonly isPlanned: () => boolean;
  /** It came before what the story tells there: “another had split in 1978”. */
  readonly isPluperfect: () => boolean;
}

/** How many years from the story a bare year may lie and still move it. */
const ASIDE = 5;

export const EMPTY_THREAD: NarrativeThread = {
  previous: undefined,
  before: undefined,
  latest: undefined,
  previousDay: undefined,
  pastDay: undefined,
  eventDay: undefined,
  previousPeriod: undefined,
  previousQuarter: undefined,
};

/** The thread after one more mention. */
export function followMention(thread: NarrativeThread, mention: Mention): NarrativeThread {
  const { placed, sentence, block, possessive, namesMonth } = mention;
  const { previous } = thread;
  // “On 20 July 2017 … Six days later … on 2 August”: what goes on from a date with its year stands in that year too.
  const isNear = placed.cell.unit === 'day' && previous?.cell.unit === 'day' && mention.flashback;
  const goesOn = placed.anchor === 'previous' && (placed.direction !== 'past' || isNear);
  const yearIn = placed.anchor === 'none' || mention.namesYear ? sentence : goesOn ? previous?.yearIn : undefined;
  const deictic = mention.namesYear || (goesOn && previous?.deictic === true);
  const { isPluperfect } = mention;
  const { cell, time } = placed;
  // “On 8 September … The next day … on the 19th”
  const inMonth = namesMonth || (goesOn && previous?.namesMonth === true);
  const named: NamedDate = {
    cell,
    time,
    sentence,
    block,
    possessive,
    namesMonth: inMonth,
    yearIn,
    deictic,
    isPluperfect,
  };
  const reported = mention.endsQuarter() ? quarterTo(named, thread.previousQuarter) : undefined;
  const period = reported ?? (isReported(named, thread.previousPeriod, mention) ? named : thread.previousPeriod);
  const quarter = reported ?? (placed.cell.unit === 'quarter' ? named : thread.previousQuarter);
  // What hangs on publication is beside a story, but for days of the calendar before it has named a year of its own: “it
  // stopped last April. On 18 June they met, and the next day”.
  const begins = thread.previous?.yearIn === undefined && thread.previousDay === undefined && namesMonth;
  if (mention.narrative && placed.anchor === 'published' && !begins) return thread;
  if (thread.previous && isAside(thread.previous.cell, thread.latest?.cell, mention))
    return { ...thread, latest: named, previousPeriod: period, previousQuarter: quarter };
  return {
    previous: named,
    before: thread.previous,
    latest: named,
    previousDay: placed.cell.unit === 'day' ? named : thread.previousDay,
    eventDay: placed.cell.unit === 'day' && !isBesideEvent(thread.eventDay, mention) ? named : thread.eventDay,
    pastDay: placed.cell.unit === 'day' && !mention.isAhead ? named : thread.pastDay,
    previousPeriod: period,
    previousQuarter: quarter,
  };
}

/** “up from $4 million a year earlier”, “from January”: a report goes on about the period that it compares with these. */
function isReported({ cell, sentence }: NamedDate, last: NamedDate | undefined, mention: Mention): boolean {
  if ((cell.unit !== 'quarter' && cell.unit !== 'month') || mention.flashback) return false;
  const isBeside = last?.sentence === sentence && last.cell.unit === cell.unit && cell.start < last.cell.start;
  return !(isBeside && mention.isCompared());
}

/** The quarter that a report gave its own number just before, or else the calendar's. */
function quarterTo(day: NamedDate, last: NamedDate | undefined): NamedDate {
  const isNumbered = last !== undefined && last.sentence >= day.sentence - QUARTER_REACH;
  return { ...day, cell: isNumbered ? last.cell : cellOf('quarter', day.cell.start) };
}

/** In sentences. */
const QUARTER_REACH = 5;

/** “It struck Wednesday, officials said on Thursday”: the day of saying, in the sentence that tells what happened. */
function isBesideEvent(eventDay: NamedDate | undefined, { byTheWay, sentence }: Mention): boolean {
  const way = byTheWay();
  return way === 'aside' || (way === 'said' && eventDay?.sentence === sentence);
}

function isAside(
  story: Cell,
  latest: Cell | undefined,
  { placed, signal, flashback, opensSentence, isPlanned, isPluperfect }: Mention,
): boolean {
  const { unit } = placed.cell;
  if (unit === 'decade' || unit === 'century') return true;
  if (signal === 'since') return true;
  if (flashback && !opensSentence) return true;
  if (unit === 'year' && !opensSentence && story.unit !== 'year' && yearOf(story.start) === yearOf(placed.cell.start))
    return true;
  if (unit !== 'year' || opensSentence) return false;
  if (story.unit !== 'year' && isPluperfect()) return true;
  if (story.unit === 'year') return false;
  const year = yearOf(placed.cell.start);
  if (year > yearOf(story.start) && isPlanned()) return true;
  const confirmed = latest !== undefined && latest.start !== story.start && Math.abs(year - yearOf(latest.start)) <= 1;
  return !confirmed && Math.abs(year - yearOf(story.start)) >= ASIDE;
}
