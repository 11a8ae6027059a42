import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankCanvas, cutStencil, fillBox, layStencil, type Canvas } from '../../src/pictures/canvas.ts';
import { colourOf } from '../../src/pictures/palette.ts';

const size = fc.record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 24 }) });
const place = { left: fc.integer({ min: -12, max: 50 }), top: fc.integer({ min: -12, max: 30 }) };
const tone = fc.constantFrom('ink', 'accent', 'quiet');
const boxes = fc.record({
  kind: fc.constant('box' as const),
  ...place,
  width: fc.nat(50),
  height: fc.nat(12),
  colour: fc.nat(15),
});
const masks = fc
  .record({ width: fc.integer({ min: 1, max: 12 }), height: fc.integer({ min: 1, max: 8 }) })
  .chain(({ width, height }) =>
    fc.record({
      kind: fc.constant('mask' as const),
      ...place,
      width: fc.constant(width),
      height: fc.constant(height),
      tone,
      shades: fc.uint8Array({ minLength: width * height, maxLength: width * height }),
      // How much of its way a stencil is moved only when it is laid.
      x: fc.integer({ min: -3, max: 3 }),
      y: fc.integer({ min: -3, max: 3 }),
    }),
  );
type Drawn<Shapes> = Shapes extends fc.Arbitrary<infer Value> ? Value : never;
type Shape = Drawn<typeof boxes> | Drawn<typeof masks>;

function draw(canvas: Canvas, shape: Shape): void {
  if (shape.kind === 'box') fillBox(canvas, shape, shape.colour);
  else {
    const { left, top, x, y } = shape;
    layStencil(canvas, cutStencil({ ...shape, left: left - 2 * x, top: top - y }, shape.tone), x, y);
  }
}

/** The colours of shapes, pixel by pixel: what a box has replaces what is there, what a mask has only lower indices. */
function paint({ width, height }: Pick<Canvas, 'width' | 'height'>, shapes: readonly Shape[]): readonly number[] {
  return Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    return shapes.reduce((there, shape) => {
      const [column, row] = [x - shape.left, y - shape.top];
      if (column < 0 || row < 0 || column >= shape.width || row >= shape.height) return there;
      if (shape.kind === 'box') return shape.colour;
      return Math.max(there, colourOf(shape.tone, (shape.shades[row * shape.width + column] ?? 0) / 255));
    }, 0);
  });
}

/** The pixels of a canvas, whose lines are read as hexadecimal: a digit each, after the two of the filter. */
function pixelsOf({ width, height, lines }: Canvas): readonly number[] {
  const digits = Buffer.from(lines).toString('hex');
  return Array.from({ length: width * height }, (_, at) => {
    const line = (Math.floor(at / width) * digits.length) / height;
    return Number.parseInt(digits.charAt(line + 2 + (at % width)), 16);
  });
}

describe('a canvas', () => {
  it('holds what was drawn on it, whatever lies over what', () => {
    fc.assert(
      fc.property(size, fc.array(fc.oneof(boxes, masks), { maxLength: 8 }), ({ width, height }, shapes) => {
        const canvas = blankCanvas(width, height);
        for (const shape of shapes) draw(canvas, shape);
        expect(pixelsOf(canvas)).toEqual(paint(canvas, shapes));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the filter of each line at none', () => {
    fc.assert(
      fc.property(size, fc.array(fc.oneof(boxes, masks), { maxLength: 8 }), ({ width, height }, shapes) => {
        const canvas = blankCanvas(width, height);
        for (const shape of shapes) draw(canvas, shape);
        const filters = canvas.lines.filter((_, at) => at % (canvas.lines.length / height) === 0);
        expect([...filters]).toEqual(new Array(height).fill(0));
      }),
    );
  });
});
