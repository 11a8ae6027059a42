import type { Cell } from '../../calendar/cell.ts';
import type { Anchor, Direction } from '../../types.ts';
import type { Mod } from '../meaning.ts';

/** A meaning with its place on the calendar. */
export interface Placed {
  readonly cell: Cell;
  readonly anchor: Anchor;
  readonly anchorCell?: Cell | undefined;
  readonly direction: Direction;
  readonly mod?: Mod | undefined;
  /** `T15:30`, `TMO`. */
  readonly time?: string | undefined;
  /** Saturday and Sunday of the week cell. */
  readonly weekend?: true | undefined;
}
