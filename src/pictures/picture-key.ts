import { createHash } from 'node:crypto';
import type { Mark } from './draw-strip.ts';

/** All that the bytes of one picture depend on. */
export interface PictureInputs {
  readonly label: string;
  readonly title: string;
  /** The picture's own events on the strip; nothing where the ground shows them. */
  readonly marks: readonly Mark[];
  /** {@link digestOf} the picture under the text. */
  readonly ground: string;
  /** {@link digestOf} the fonts, the libraries and the code that draw. */
  readonly renderer: string;
}

/** A hash that two pictures share only when their bytes are the same. */
export function pictureKey({ label, title, marks, ground, renderer }: PictureInputs): string {
  const places = marks.map(({ from, to, depth }) => [from, to, depth]);
  return digestOf([JSON.stringify([label, title, places, ground, renderer])]);
}

/** SHA-256 in hexadecimal of parts, each kept apart from the next. */
export function digestOf(parts: ReadonlyArray<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(createHash('sha256').update(part).digest());
  return hash.digest('hex');
}
