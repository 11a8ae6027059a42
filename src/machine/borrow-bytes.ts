import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** What one file after the other is read into. */
let shared = Buffer.alloc(65_536);

/**
 * The bytes of a file, or the first `most` of them: good until the next file is borrowed. Whoever looks at thousands of
 * pages one by one would otherwise hold all of them, since V8 collects what is outside its own heap late.
 */
export function borrowBytes(path: string, most = Infinity): Buffer {
  const file = openSync(path, 'r');
  try {
    const wanted = Math.min(fstatSync(file).size, most);
    if (wanted > shared.length) shared = Buffer.alloc(2 * wanted);
    return shared.subarray(0, readSync(file, shared, 0, wanted, 0));
  } finally {
    closeSync(file);
  }
}
