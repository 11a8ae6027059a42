import { placeDay, ticksOf, timeAxis, type TimeAxis } from '../pipeline/calendar/time-axis.ts';
import type { TimelineEvent } from '../pipeline/types.ts';
import { escapeHtml } from './escape-html.ts';

/** What a shared link shows, in words. */
export interface ShareText {
  readonly site: string;
  /** Over the title: a date in words, or what kind of page it is. */
  readonly label: string;
  readonly title: string;
}

/** The size that Open Graph readers expect: https://ogp.me/ with the 1.91 : 1 of the large networks. */
export const PICTURE = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const INK = '#1b1b1b';
const QUIET = '#6b6f73';
const ACCENT = '#0b5a73';
const PAPER = '#fdfdfb';
const STRIP = { top: 500, height: 34, axis: 550 } as const;
/** Sizes of type with the characters that a line of it holds; the first in which the title fits three lines. */
const SETTINGS = [
  { size: 68, line: 80, characters: 31 },
  { size: 54, line: 66, characters: 39 },
  { size: 44, line: 54, characters: 48 },
] as const;
const MOST_LINES = 4;
const THINNEST = 6;
const MOST_MARKS = 400;

/** Draws the picture of a shared link as SVG: its words, and where `own` events stand among all. */
export function drawSharePicture(text: ShareText, events: readonly TimelineEvent[], own: ReadonlySet<string>): string {
  const axis = timeAxis(events.map(({ date }) => date.interval));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}">`,
    `<rect width="${PICTURE.width}" height="${PICTURE.height}" fill="${PAPER}"/>`,
    words(MARGIN, 110, 40, 'Newsreader', INK, text.site),
    `<rect x="${MARGIN}" y="134" width="${PICTURE.width - 2 * MARGIN}" height="2" fill="${INK}"/>`,
    words(MARGIN, 196, 30, 'Public Sans Thin', ACCENT, text.label),
    ...drawTitle(text.title),
    ...(axis ? drawStrip(axis, events, own) : []),
    '</svg>',
  ].join('');
}

function words(x: number, y: number, size: number, family: string, colour: string, text: string): string {
  return `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" fill="${colour}">${escapeHtml(text)}</text>`;
}

function drawTitle(title: string): readonly string[] {
  const fits = SETTINGS.find(({ characters }) => wrap(title, characters).length <= 3) ?? SETTINGS[2];
  const lines = wrap(title, fits.characters);
  const shown =
    lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ''} …`] : lines;
  return shown.map((line, index) => words(MARGIN, 210 + (index + 1) * fits.line, fits.size, 'Newsreader', INK, line));
}

/** Lines of at most `characters`, broken at spaces; a longer word stands alone. */
function wrap(text: string, characters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Every event as a quiet mark, its own ones over them in the accent, the years below. */
function drawStrip(axis: TimeAxis, events: readonly TimelineEvent[], own: ReadonlySet<string>): readonly string[] {
  const width = PICTURE.width - 2 * MARGIN;
  const mark = ({ date: { interval } }: TimelineEvent, colour: string, opacity: number): string => {
    const from = MARGIN + placeDay(axis, interval.start) * width;
    const to = Math.max(from + THINNEST, MARGIN + placeDay(axis, interval.end) * width);
    return `<rect x="${from.toFixed(1)}" y="${STRIP.top}" width="${(to - from).toFixed(1)}" height="${STRIP.height}" fill="${colour}" fill-opacity="${opacity}"/>`;
  };
  const others = events.filter(({ id }) => !own.has(id)).slice(0, MOST_MARKS);
  return [
    ...others.map((event) => mark(event, QUIET, 0.25)),
    ...events
      .filter(({ id }) => own.has(id))
      .slice(0, MOST_MARKS)
      .map((event) => mark(event, ACCENT, 0.8)),
    `<rect x="${MARGIN}" y="${STRIP.axis - 8}" width="${width}" height="1.5" fill="${QUIET}"/>`,
    ...ticksOf(axis, 0.09).map(({ at, label }) =>
      words(MARGIN + at * width, STRIP.axis + 24, 24, 'Public Sans Thin', QUIET, label),
    ),
  ];
}
