import type { Resvg } from '@resvg/resvg-wasm';
import type { Tick } from '../pipeline/calendar/axis-ticks.ts';
import type { TimeAxis } from '../pipeline/calendar/time-axis.ts';
import type { Interval } from '../pipeline/types.ts';
import { blankCanvas, fillBox, type Canvas } from './canvas.ts';
import { digestRenderer } from './digest-renderer.ts';
import { drawAxis } from './draw-axis.ts';
import { drawGround, drawOwn, marksOf, planStrip, type Mark, type Strip } from './draw-strip.ts';
import { encodePng } from './encode-png.ts';
import { loadResvg } from './load-resvg.ts';
import { colourOf, palette, type Tone } from './palette.ts';
import { digestOf, pictureKey } from './picture-key.ts';
import { printLine, printWords } from './print-line.ts';
import { makePrinter, type Printer } from './print-text.ts';
import { remember } from './remember.ts';
import { setTitle } from './set-title.ts';
import type { SharePicture } from './share-pictures.ts';
import { PICTURE } from './share-pictures.ts';
import { loadTypeface, type Typeface } from './typeface.ts';

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
const AXIS_SHADE = 0.86;
/** Baselines. */
const LINES = { site: 110, label: 196, title: 210, ticks: 582, scale: 608 } as const;

interface Printers {
  readonly site: Printer;
  readonly label: Printer;
  readonly tick: Printer;
  readonly scale: Printer;
  /** By the size in pixels. */
  readonly title: (size: number) => Printer;
}

/** A picture without its text: what it shows of the timeline, and a digest of that. */
interface Ground {
  readonly canvas: Canvas;
  readonly digest: string;
}

/** Reads fonts and renderer below `root` and draws what all pictures share, once. */
export async function makeShareDrawer(root: string, { site, intervals }: ShareGround): Promise<ShareDrawer> {
  const faces = await Promise.all([loadTypeface(root, 'newsreader', 600), loadTypeface(root, 'public-sans', 500)]);
  const renderer = await digestRenderer(faces);
  const printers = makePrinters(await loadResvg(), faces);
  const strip = planStrip(intervals, STRIP.width);
  const grounds = {
    some: drawShared(site, strip, 'quiet', printers),
    all: drawShared(site, strip, 'accent', printers),
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
      drawWords(scratch, picture, printers);
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

function makePrinters(renderer: typeof Resvg, [serif, sans]: readonly [Typeface, Typeface]): Printers {
  return {
    site: makePrinter(renderer, { face: serif, size: 40, tone: 'ink' }),
    label: makePrinter(renderer, { face: sans, size: 30, tone: 'accent' }),
    tick: makePrinter(renderer, { face: sans, size: 24, tone: 'quiet' }),
    scale: makePrinter(renderer, { face: sans, size: 20, tone: 'quiet' }),
    title: remember((size) => makePrinter(renderer, { face: serif, size, tone: 'ink' })),
  };
}

function drawShared(site: string, strip: Strip | undefined, tone: Tone, printers: Printers): Ground {
  const canvas = blankCanvas(PICTURE.width, PICTURE.height);
  printLine(canvas, site, { x: MARGIN, y: LINES.site, width: MEASURE }, printers.site);
  fillBox(canvas, RULE, colourOf('ink', 1));
  if (strip !== undefined) {
    drawGround(canvas, strip, STRIP, tone);
    drawAxis(canvas, strip.axis, AXIS, colourOf('quiet', AXIS_SHADE));
    for (const tick of strip.ticks) drawTick(canvas, tick, printers.tick);
    drawScale(canvas, strip.axis, printers.scale);
  }
  return { canvas, digest: digestOf([canvas.lines, palette]) };
}

function drawTick(canvas: Canvas, { at, label }: Tick, { face, size, print }: Printer): void {
  const text = face.set(label);
  const x = MARGIN + Math.round(at * MEASURE);
  fillBox(canvas, { ...TICK, left: Math.min(x, MARGIN + MEASURE - TICK.width) }, colourOf('quiet', AXIS_SHADE));
  print(canvas, text, Math.min(x, MARGIN + MEASURE - text.width * size), LINES.ticks);
}

/** Says of the squeezed years how much, under those of them that have most room, where the words fit. */
function drawScale(canvas: Canvas, { pieces, magnification }: TimeAxis, printer: Printer): void {
  const [widest] = pieces.filter(({ kind }) => kind === 'squeezed').sort((a, b) => b.to - b.from - (a.to - a.from));
  if (widest === undefined) return;
  const words = `squeezed ${Math.round(magnification)}×`;
  const width = printer.face.set(words).width * printer.size;
  const x = MARGIN + Math.round(widest.from * MEASURE);
  if (width <= (widest.to - widest.from) * MEASURE)
    printLine(canvas, words, { x, y: LINES.scale, width: MEASURE }, printer);
}

function drawWords(canvas: Canvas, { label, title }: SharePicture, printers: Printers): void {
  printLine(canvas, label, { x: MARGIN, y: LINES.label, width: MEASURE }, printers.label);
  const { face } = printers.title(0);
  const { size, lead, lines } = setTitle(face.drawable(title), (text) => face.set(text).width, MEASURE);
  for (const [index, line] of lines.entries())
    printWords(canvas, line, { x: MARGIN, y: LINES.title + (index + 1) * lead }, printers.title(size));
}
