import { breakLines, endInEllipsis, type WidthOf } from './break-lines.ts';

/** A title broken into lines, in type of the size that suits its length. */
export interface SetTitle {
  /** Pixels an em, and from one baseline to the next. */
  readonly size: number;
  readonly lead: number;
  readonly lines: ReadonlyArray<readonly string[]>;
}

/** From large to small: a title is set in the first in which it fits so many lines. */
const settings = [
  { size: 68, lead: 80, most: 3 },
  { size: 54, lead: 66, most: 3 },
  { size: 44, lead: 54, most: 4 },
] as const;

/** More than the lines can hold: what a title of any length costs is bounded. */
const MOST_CHARACTERS = 400;

/** Sets a title in lines no wider than `width` pixels; what does not fit is cut with an ellipsis. `ems` measures. */
export function setTitle(title: string, ems: WidthOf, width: number): SetTitle {
  const text = title.slice(0, MOST_CHARACTERS);
  for (const { size, lead, most } of settings) {
    const lines = breakLines(text, ems, { width: width / size, space: ems(' ') });
    if (lines.length <= most) return { size, lead, lines };
  }
  const { size, lead, most } = settings[2];
  const measure = { width: width / size, space: ems(' ') };
  const lines = breakLines(text, ems, measure);
  const last = endInEllipsis(lines[most - 1] ?? [], ems, measure);
  return { size, lead, lines: [...lines.slice(0, most - 1), last] };
}
