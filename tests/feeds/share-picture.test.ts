import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSharePicture } from '../../src/feeds/share-picture.ts';
import { drawPng } from '../../src/integrations/draw-png.ts';
import { pictureOf } from '../../src/feeds/share-pictures.ts';
import { makeEvent } from '../fixtures/site/make-event.ts';

const events = [makeEvent({ id: 'war', edtf: '1950/1953' }), makeEvent({ id: 'visit', edtf: '2024-06-18' })];
const draw = (title: string, own: readonly string[] = []): string =>
  drawSharePicture({ site: 'Site', label: '2024', title }, events, new Set(own));
const linesOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/font-family="Newsreader" font-size="(?:68|54|44)"[^>]*>([^<]*)</gu)].map((match) => match[1] ?? '');

describe('drawSharePicture', () => {
  it('breaks a title at spaces, in type that fits it', () => {
    expect(linesOf(draw('Kim Jong Un went to meet Putin in Vladivostok'))).toEqual([
      'Kim Jong Un went to meet Putin',
      'in Vladivostok',
    ]);
  });

  it('cuts a title of many lines with an ellipsis', () => {
    const lines = linesOf(draw('word '.repeat(80).trim()));
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/ …$/u);
  });

  it('marks its own events apart from the others', () => {
    const marks = (svg: string): number => svg.split('fill-opacity="0.8"').length - 1;
    expect(marks(draw('A title', ['visit']))).toBe(1);
    expect(marks(draw('A title'))).toBe(0);
  });

  it('stays well-formed whatever the title holds', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(draw(title).replace(/<[^<>]*>/gu, '')).not.toMatch(/[<>]/u);
      }),
    );
  });
});

describe('drawPng', () => {
  it('draws a PNG of the size that was asked for', async () => {
    const png = Buffer.from(await drawPng(draw('A title', ['visit'])));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

describe('pictureOf', () => {
  it.each([
    ['/', '/share/home.png'],
    ['/404/', '/share/home.png'],
    ['/articles/a-visit/', '/share/articles/a-visit.png'],
    ['/timeline/', '/share/timeline.png'],
    ['/timeline/2019-visit/', '/share/timeline/2019-visit.png'],
    ['/timeline/kind/war/', '/share/timeline.png'],
    ['/about/', '/share/about.png'],
  ])('gives %s the picture %s', (path, picture) => {
    expect(pictureOf(path)).toBe(picture);
  });
});
