import { beforeAll, describe, expect, it } from 'vitest';
import { blankCanvas } from '../../src/pictures/canvas.ts';
import { loadResvg } from '../../src/pictures/load-resvg.ts';
import { makePrinter, type Printer } from '../../src/pictures/print-text.ts';
import { loadTypeface } from '../../src/pictures/typeface.ts';

describe('a printed text', () => {
  let printer: Printer;
  beforeAll(async () => {
    const face = await loadTypeface(process.cwd(), 'newsreader', 600);
    printer = makePrinter(await loadResvg(), { face, size: 20, tone: 'ink' });
  });

  /** The lines that a word is printed in, each as hexadecimal: a digit a pixel, after the two of the filter. */
  function printed(x: number, y: number, word = 'Vaffj'): readonly string[] {
    const canvas = blankCanvas(120, 40);
    printer.print(canvas, printer.face.set(word), x, y);
    const digits = Buffer.from(canvas.lines).toString('hex');
    return Array.from({ length: 40 }, (_, line) => digits.slice(122 * line + 2, 122 * (line + 1)));
  }

  it.each([1, 2, 3])('is the same %d pixels further', (by) => {
    const moved = printed(20.75 + by, 25).map((line) => line.slice(by));
    expect(moved).toEqual(printed(20.75, 25).map((line) => line.slice(0, -by)));
    expect(moved.join('')).toMatch(/[1-6]/u);
  });

  it('stands at the nearest quarter of a pixel', () => {
    const places = [20, 20.1, 20.25, 20.5, 20.75].map((x) => printed(x, 25, 'V').join('\n'));
    expect(places[1]).toBe(places[0]);
    expect(new Set(places).size).toBe(4);
  });

  it('begins where it should and stands on its baseline', () => {
    const inked = printed(20, 25).map((line) => line.search(/[1-6]/u));
    const columns = inked.filter((column) => column !== -1);
    // A “V” of twenty pixels has its serif within one of where it begins.
    expect(Math.min(...columns)).toBeGreaterThanOrEqual(19);
    expect(Math.min(...columns)).toBeLessThanOrEqual(21);
    // Capitals are some two thirds of an em high, and a “j” hangs down.
    expect(inked.findIndex((column) => column !== -1)).toBeLessThanOrEqual(13);
    expect(inked.findLastIndex((column) => column !== -1)).toBeGreaterThan(25);
  });
});
