import type { Cell } from '../calendar/cell.ts';
import type { FoundExpression } from './found-expression.ts';
import { cellInYear } from './resolve/cell-in-year.ts';
import { calendarCore } from './share-year.ts';

/** How many paragraphs on a date may stand and still be where the story goes. */
const BLOCKS = 2;

/** For each expression, the next month or day after it that names its year itself, in its paragraph or one soon after. */
export function nextDated(found: readonly FoundExpression[]): readonly (Cell | undefined)[] {
  let next: { readonly cell: Cell; readonly block: number } | undefined;
  return found
    .toReversed()
    .map(({ meaning, block }) => {
      const reached = next && next.block - block <= BLOCKS ? next.cell : undefined;
      const fields = calendarCore(meaning);
      const cell =
        fields?.year === undefined || fields.month === undefined ? undefined : cellInYear(fields, fields.year);
      if (cell) next = { cell, block };
      return reached;
    })
    .toReversed();
}
