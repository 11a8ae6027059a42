/** What the picture of the lanes shows, in words: its captions, and a text in its place. */
import { addDays } from '../../pipeline/calendar/calendar-date.ts';
import type { AxisPiece, TimeAxis } from '../../pipeline/calendar/time-axis.ts';
import type { CalendarDate, EventStatus, Interval } from '../../pipeline/types.ts';
import { describeEdtf } from '../words/describe-reading.ts';
import type { Mark } from './lane-marks.ts';
import type { LanesLayout } from './lanes.ts';

/** First and last year of a stretch: “1950 to 2011”, or “2024” alone. */
export function describeYears({ start, end }: Interval): string {
  const [first, last] = [describeYear(start), describeYear(addDays(end, -1))];
  return first === last ? first : `${first} to ${last}`;
}

function describeYear(day: CalendarDate): string {
  return describeEdtf(day.slice(0, -6));
}

/** What was done to the axis, for its caption. */
export function describeAxis({ crowded, magnification, pieces }: TimeAxis): string {
  if (pieces.length === 1) return `One scale throughout, from ${describeYear(pieces[0].interval.start)} on.`;
  const yearsOf = (kind: AxisPiece['kind']): string =>
    pieces
      .filter((piece) => piece.kind === kind)
      .map((piece) => describeYears(piece.interval))
      .join(' and ');
  const skipped = yearsOf('skipped');
  const sentences = [
    skipped && `Left out are ${skipped}, in which no event falls, and each stretch between has a scale of its own.`,
    crowded &&
      `The scale changes: ${describeYears(crowded.interval)}, where most events are, is drawn ` +
        `${describeTimes(magnification)} wider than ${skipped ? yearsOf('squeezed') : 'the other years'}.`,
    'The strip on top shows all years to one scale.',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** The same beside a small picture; nothing where there is one scale. */
export function describeAxisBriefly({ crowded, pieces }: TimeAxis): string {
  const skips = pieces.some(({ kind }) => kind === 'skipped');
  if (!skips) return crowded ? 'Years with many events are drawn wider.' : '';
  return `Long stretches without events are left out${crowded ? ', and years with many are drawn wider' : ''}.`;
}

/** “9 times”; one decimal where it is small. */
function describeTimes(times: number): string {
  return `${times < 5 ? Math.round(times * 10) / 10 : Math.round(times)} times`;
}

/** One sentence a lane, for readers who do not see the picture. */
export function describeLanes({ lanes, joined }: LanesLayout): readonly string[] {
  const sentences = lanes.map(({ title, published, marks }) => {
    const count = marks.length === 1 ? 'one event' : `${marks.length} events`;
    return `“${title}”, published on ${describeEdtf(published)}, tells of ${count}${range(marks)}.`;
  });
  if (!joined) return sentences;
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

/** The shapes that the marks have, and whether some fade, for the legend. */
export function shapesShown({ lanes }: LanesLayout): ReadonlySet<Mark['shape'] | 'faded'> {
  return new Set(
    lanes.flatMap((lane) => lane.marks.flatMap(({ shape, faded }) => (faded ? [shape, 'faded' as const] : [shape]))),
  );
}

/** The statuses that the marks have, for the legend. */
export function statusesShown({ lanes }: LanesLayout): readonly EventStatus[] {
  return [...new Set(lanes.flatMap((lane) => lane.marks.map((mark) => mark.status)))];
}
