import { expect, it } from 'vitest';
import { decodeText } from '../../../src/load/text/decode-text.ts';

it.each([
  ['UTF-16, the small end first', [0xff, 0xfe, 0x41, 0x00], 'Expected UTF-8, found UTF-16.', 0],
  ['UTF-16, the great end first', [0xfe, 0xff, 0x00, 0x41], 'Expected UTF-8, found UTF-16.', 0],
  ['Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x2e], 'Expected UTF-8, found the byte E9, which is not part of it.', 3],
])('says of %s what it is and where', (_, bytes, message, offset) => {
  expect(decodeText(Uint8Array.from(bytes)).findings).toMatchObject([{ code: 'not-utf-8', message, offset }]);
});

it('leaves out a byte-order mark', () => {
  expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]))).toEqual({ text: 'A', findings: [] });
});
