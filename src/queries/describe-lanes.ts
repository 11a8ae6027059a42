/** What the picture of the lanes shows, in words: its captions, and a text in its place. */
import { addDays, yearOf } from '../pipeline/calendar/calendar-date.ts';
import type { TimeAxis } from '../pipeline/calendar/time-axis.ts';
import type { EventStatus, Interval } from '../pipeline/types.ts';
import { describeEdtf } from './describe-reading.ts';
import type { Mark } from './lane-marks.ts';
import type { LanesLayout } from './lanes.ts';

/** First and last year of a stretch: “1950 to 2011”, or “2024” alone. */
export function describeYears({ start, end }: Interval): string {
  const [first, last] = [start, addDays(end, -1)].map((day) => describeEdtf(day.slice(0, -6)));
  return first === last ? (first ?? '') : `${first ?? ''} to ${last ?? ''}`;
}

/** What was done to the axis, for its caption. */
export function describeAxis({ crowded, magnification, pieces }: TimeAxis): string {
  const whole = `${yearOf(pieces[0].interval.start)}`;
  if (crowded === undefined) return `One scale throughout, from ${whole} on.`;
  return (
    `The scale changes: ${describeYears(crowded.interval)}, where most events are, is drawn ` +
    `${describeTimes(magnification)} wider than the other years. The strip on top shows all years to one scale.`
  );
}

/** “9 times”; one decimal where it is small. */
function describeTimes(times: number): string {
  return `${times < 5 ? Math.round(times * 10) / 10 : Math.round(times)} times`;
}

/** One sentence a lane, for readers who do not see the picture. */
export function describeLanes({ lanes, joins }: LanesLayout): readonly string[] {
  const sentences = lanes.map(({ title, published, marks }) => {
    const count = marks.length === 1 ? 'one event' : `${marks.length} events`;
    return `“${title}”, published on ${describeEdtf(published)}, tells of ${count}${range(marks)}.`;
  });
  if (joins.length === 0) return sentences;
  const shared = new Set(
    lanes.flatMap((lane) => lane.marks.map((mark) => mark.event)).filter((id, index, all) => all.indexOf(id) !== index),
  ).size;
  return [...sentences, `${shared === 1 ? 'One event is' : `${shared} events are`} told by more than one article.`];
}

function range(marks: readonly Mark[]): string {
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined || first === last) return '';
  return `, from “${first.title}” to “${last.title}”`;
}

/** The statuses that the marks have, for the legend. */
export function statusesShown({ lanes }: LanesLayout): readonly EventStatus[] {
  return [...new Set(lanes.flatMap((lane) => lane.marks.map((mark) => mark.status)))];
}
