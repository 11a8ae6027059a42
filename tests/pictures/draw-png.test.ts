import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPng } from '../../src/pictures/draw-png.ts';

describe('drawPng', () => {
  it('draws a PNG of the size and the colour that the SVG asks for', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><path fill="#0b5a73" d="M0 0h4v3H0z"/></svg>';
    const { data, info } = await sharp(await drawPng(svg))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([4, 3]);
    expect([...data]).toEqual(new Array(12).fill([0x0b, 0x5a, 0x73]).flat());
  });
});
