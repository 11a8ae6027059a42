import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { blankCanvas, fillBox } from '../../src/pictures/canvas.ts';
import { encodePng } from '../../src/pictures/encode-png.ts';

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly palette: Uint8Array;
  readonly indices: readonly number[];
}

const pictures = fc
  .record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }), colours: fc.nat(15) })
  .chain(({ width, height, colours }) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      palette: fc.uint8Array({ minLength: 3 * (colours + 1), maxLength: 3 * (colours + 1) }),
      indices: fc.array(fc.nat(colours), { minLength: width * height, maxLength: width * height }),
    }),
  );

function encode({ width, height, palette, indices }: Picture): Buffer {
  const canvas = blankCanvas(width, height);
  for (const [at, index] of indices.entries())
    fillBox(canvas, { left: at % width, top: Math.floor(at / width), width: 1, height: 1 }, index);
  return encodePng(canvas, palette);
}

/** Read by libpng's successor in libvips, which checks the CRC of each chunk. */
async function decode(png: Buffer): Promise<{ readonly width: number; readonly height: number; readonly rgb: Buffer }> {
  const { data, info } = await sharp(png, { failOn: 'warning' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info.channels).toBe(3);
  return { width: info.width, height: info.height, rgb: data };
}

describe('encodePng', () => {
  it('writes what another decoder reads as the same pixels', async () => {
    await fc.assert(
      fc.asyncProperty(pictures, async (picture) => {
        const { width, height, rgb } = await decode(encode(picture));
        expect([width, height]).toEqual([picture.width, picture.height]);
        const colours = picture.indices.flatMap((index) => [...picture.palette.subarray(3 * index, 3 * index + 3)]);
        expect([...rgb]).toEqual(colours);
      }),
    );
  });

  it('writes an indexed picture of four bits, by the chunks of the specification', () => {
    const png = encode({ width: 2, height: 1, palette: Uint8Array.of(255, 0, 0, 0, 0, 255), indices: [0, 1] });
    expect(png.toString('latin1')).toMatch(/^\x89PNG\r\n\x1a\n\0\0\0\rIHDR.*PLTE.*IDAT.*\0\0\0\0IEND\xaeB`\x82$/su);
    // IHDR: width, height, bit depth, colour type, and three zeros.
    expect([...png.subarray(16, 29)]).toEqual([0, 0, 0, 2, 0, 0, 0, 1, 4, 3, 0, 0, 0]);
  });
});
