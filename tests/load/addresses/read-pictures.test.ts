import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isPublicFile } from '../../../src/load/addresses/read-pictures.ts';
import { loadContent } from '../../../src/load/load-content.ts';
import { makeDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import { writeContent } from '../write-content.ts';

const today = makeDate(2026, 1, 1);
if (today === undefined) throw new Error('no such day');
const options = { includeDrafts: false, today };

const made = sharp({ create: { width: 40, height: 30, channels: 3, background: '#777777' } });
const drawn = (attributes: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}></svg>`);

/** An article that shows a picture at its head and another in its text. */
function article(lead: string, inner: string): string {
  return `---
title: A title
description: What it answers.
published: 2024-06-17
authors: [Jane Doe]
image: { src: ${lead}, alt: A bridge, credit: Jane Doe }
---

![A map](${inner})
`;
}

test.each([
  ['/images/bridge.jpg', true],
  ['/images/bridge..old.jpg', true],
  ['/images/none.jpg', false],
  ['/images', false],
  ['/../content/a.md', false],
  ['/images/../../content/a.md', false],
  ['/..\\content\\a.md', false],
])('a path from the top names a file below public/, and none beside it: %s', (path, is) => {
  const root = writeContent({
    'content/a.md': 'text',
    'public/images/bridge.jpg': 'none',
    'public/images/bridge..old.jpg': 'none',
  });
  expect(isPublicFile(root, path)).toBe(is);
});

describe('how large a picture is', () => {
  test.each([
    ['a.png', () => made.clone().png().toBuffer(), 40, 30, 'image/png'],
    ['a.jpg', () => made.clone().jpeg().toBuffer(), 40, 30, 'image/jpeg'],
    ['turned.jpg', () => made.clone().jpeg().withMetadata({ orientation: 6 }).toBuffer(), 30, 40, 'image/jpeg'],
    ['a.webp', () => made.clone().webp().toBuffer(), 40, 30, 'image/webp'],
    ['a.avif', () => made.clone().avif().toBuffer(), 40, 30, 'image/avif'],
    ['a.svg', () => drawn('viewBox="0 0 320 200"'), 320, 200, 'image/svg+xml'],
    ['b.svg', () => drawn('width="32.4" height="20"'), 32, 20, 'image/svg+xml'],
  ])('is read from its file: %s', async (name, make, width, height, type) => {
    const bytes = await make();
    const root = writeContent({
      'content/articles/a.md': article(`/images/${name}`, `/images/a%20map-${name}?2`),
      [`public/images/${name}`]: bytes,
      [`public/images/a map-${name}`]: bytes,
      'public/images/not-shown.png': 'none',
    });
    const { pictures, diagnostics } = await loadContent(root, options);
    expect(diagnostics.filter(({ file }) => file === 'content/articles/a.md')).toEqual([]);
    const expected = { width, height, type, bytes: bytes.length };
    expect([...pictures]).toEqual([
      [`/images/${name}`, expected],
      [`/images/a map-${name}`, expected],
    ]);
  });

  test.each([
    ['words', () => Buffer.from('no picture\n')],
    ['nothing', () => Buffer.alloc(0)],
    ['a drawing without a size', () => drawn('')],
    ['half a picture', async () => (await made.clone().png().toBuffer()).subarray(0, 12)],
  ])('is not known of %s, which is said at its place', async (_, make) => {
    const root = writeContent({ 'content/articles/a.md': article('/a.svg', '/a.svg'), 'public/a.svg': await make() });
    const { diagnostics } = await loadContent(root, options);
    const found = diagnostics.filter(({ code }) => code === 'unreadable-picture');
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [6, 15],
      [9, 1],
    ]);
  });
});
