import type { SharePicture } from '../feeds/share-pictures.ts';
import { PICTURE } from '../feeds/share-pictures.ts';
import type { Tick } from '../pipeline/calendar/time-axis.ts';
import type { Interval } from '../pipeline/types.ts';
import { breakLines, endInEllipsis, type WidthOf } from './break-lines.ts';
import { blankCanvas, fillBox, type Canvas } from './canvas.ts';
import { digestRenderer } from './digest-renderer.ts';
import { drawGround, drawOwn, marksOf, planStrip, type Mark, type Strip } from './draw-strip.ts';
import { encodePng } from './encode-png.ts';
import { loadResvg } from './load-resvg.ts';
import { DARKEST, palette, type Tone } from './palette.ts';
import { digestOf, pictureKey } from './picture-key.ts';
import { textPrinter, type PrintText, type TextStyle } from './print-text.ts';
import { setTitle } from './set-title.ts';
import { loadTypeface, type SetText } from './typeface.ts';

/** Draws the pictures of one site, and names what each would be. */
export interface ShareDrawer {
  /** The PNG: the same bytes for the same content on every machine. */
  readonly draw: (picture: SharePicture) => Buffer;
  /** Changes whenever the bytes would. */
  readonly keyOf: (picture: SharePicture) => string;
}

/** What is shared by all of a site's pictures: its name, and when its events took place, in the order that `own` counts. */
export interface ShareGround {
  readonly site: string;
  readonly intervals: readonly Interval[];
}

const MARGIN = 80;
const MEASURE = PICTURE.width - 2 * MARGIN;
const STRIP = { left: MARGIN, top: 494, width: MEASURE, height: 44 } as const;
const AXIS = { left: MARGIN, top: 544, width: MEASURE, height: 2 } as const;
const TICK = { top: 544, width: 2, height: 10 } as const;
const RULE = { left: MARGIN, top: 134, width: MEASURE, height: 2 } as const;
const AXIS_SHADE = 6;
/** Baselines. */
const LINES = { site: 110, label: 196, title: 210, ticks: 582 } as const;

interface Styles {
  readonly site: TextStyle;
  readonly label: TextStyle;
  readonly title: TextStyle;
  readonly tick: TextStyle;
}

/** A picture without its text: what it shows of the timeline, and a digest of that. */
interface Ground {
  readonly canvas: Canvas;
  readonly digest: string;
}

/** Reads fonts and renderer below `root` and draws what all pictures share, once. */
export async function makeShareDrawer(root: string, { site, intervals }: ShareGround): Promise<ShareDrawer> {
  const faces = await Promise.all([loadTypeface(root, 'newsreader', 600), loadTypeface(root, 'public-sans', 500)]);
  const [serif, sans] = faces;
  const styles: Styles = {
    site: { face: serif, size: 40, tone: 'ink' },
    label: { face: sans, size: 30, tone: 'accent' },
    title: { face: serif, size: 68, tone: 'ink' },
    tick: { face: sans, size: 24, tone: 'quiet' },
  };
  const print = textPrinter(await loadResvg());
  const renderer = await digestRenderer(faces);
  const strip = planStrip(intervals, STRIP.width);
  const grounds = {
    some: drawShared(site, strip, 'quiet', print, styles),
    all: drawShared(site, strip, 'accent', print, styles),
  };
  const groundOf = ({ own }: SharePicture): Ground => (own === 'all' ? grounds.all : grounds.some);
  const ownMarks = ({ own }: SharePicture): readonly Mark[] =>
    own === 'all' || strip === undefined
      ? []
      : marksOf(
          strip.axis,
          own.flatMap((index) => intervals[index] ?? []),
          STRIP.width,
        );
  const scratch = blankCanvas(PICTURE.width, PICTURE.height);
  return {
    draw: (picture) => {
      scratch.lines.set(groundOf(picture).canvas.lines);
      drawOwn(scratch, ownMarks(picture), STRIP);
      drawWords(scratch, picture, print, styles);
      return encodePng(scratch, palette);
    },
    keyOf: (picture) =>
      pictureKey({
        label: picture.label,
        title: picture.title,
        marks: ownMarks(picture),
        ground: groundOf(picture).digest,
        renderer,
      }),
  };
}

function drawShared(site: string, strip: Strip | undefined, tone: Tone, print: PrintText, styles: Styles): Ground {
  const canvas = blankCanvas(PICTURE.width, PICTURE.height);
  printLine(canvas, site, LINES.site, print, styles.site);
  fillBox(canvas, RULE, 'ink', DARKEST);
  if (strip !== undefined) {
    drawGround(canvas, strip, STRIP, tone);
    fillBox(canvas, AXIS, 'quiet', AXIS_SHADE);
    for (const tick of strip.ticks) drawTick(canvas, tick, print, styles.tick);
  }
  return { canvas, digest: digestOf([canvas.lines, palette]) };
}

function drawTick(canvas: Canvas, { at, label }: Tick, print: PrintText, style: TextStyle): void {
  const text = style.face.set(label);
  const x = MARGIN + Math.round(at * MEASURE);
  fillBox(canvas, { ...TICK, left: Math.min(x, MARGIN + MEASURE - TICK.width) }, 'quiet', AXIS_SHADE);
  print(canvas, text, Math.min(x, MARGIN + MEASURE - text.width * style.size), LINES.ticks, style);
}

function drawWords(canvas: Canvas, { label, title }: SharePicture, print: PrintText, styles: Styles): void {
  printLine(canvas, label, LINES.label, print, styles.label);
  const set = remembered(styles.title);
  const { size, lead, lines } = setTitle(styles.title.face.drawable(title), (text) => set(text).width, MEASURE);
  for (const [index, line] of lines.entries())
    printWords(canvas, line, LINES.title + (index + 1) * lead, print, { ...styles.title, size }, set);
}

/** A text on one line, cut with an ellipsis where it is longer. */
function printLine(canvas: Canvas, text: string, baseline: number, print: PrintText, style: TextStyle): void {
  const set = remembered(style);
  const ems: WidthOf = (word) => set(word).width;
  const measure = { width: MEASURE / style.size, space: ems(' ') };
  const [line = [], ...more] = breakLines(style.face.drawable(text), ems, measure);
  printWords(canvas, more.length === 0 ? line : endInEllipsis(line, ems, measure), baseline, print, style, set);
}

type Setter = (text: string) => SetText;

/** Sets each word of one text once, however often it is measured. */
function remembered({ face }: TextStyle): Setter {
  const known = new Map<string, SetText>();
  return (text) => {
    const set = known.get(text) ?? face.set(text);
    known.set(text, set);
    return set;
  };
}

function printWords(
  canvas: Canvas,
  words: readonly string[],
  y: number,
  print: PrintText,
  style: TextStyle,
  set: Setter,
) {
  const space = set(' ').width * style.size;
  let x = MARGIN;
  for (const word of words) {
    const text = set(word);
    print(canvas, text, x, y, style);
    x += text.width * style.size + space;
  }
}
