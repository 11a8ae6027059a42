import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { readLines } from '../../../src/commands/terminal/read-lines.ts';

/** A stream that gives one part at each read. */
function streamOf(...parts: readonly Buffer[]): Readable {
  const rest = [...parts];
  return new Readable({
    read() {
      this.push(rest.shift() ?? null);
    },
  });
}

async function linesOf(...parts: readonly Buffer[]): Promise<readonly string[]> {
  return Array.fromAsync(readLines(streamOf(...parts)));
}

it.each([
  ['a\nb', ['a', 'b']],
  ['a\r\nb\r\n', ['a', 'b']],
  ['\na\n\n', ['', 'a', '']],
  ['a\u2028b\rc', ['a\u2028b\rc']],
  ['', []],
])('gives the lines of %j', async (text, lines) => {
  expect(await linesOf(Buffer.from(text))).toEqual(lines);
});

it('joins a line, and a character, that two reads divide', async () => {
  const bytes = Buffer.from('one é two\r\nthree');
  // The second byte of “é” is the sixth.
  expect(await linesOf(bytes.subarray(0, 5), bytes.subarray(5, 11), bytes.subarray(11))).toEqual([
    'one é two',
    'three',
  ]);
});
