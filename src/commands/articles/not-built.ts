import type { LoadedContent } from '../../load/types.ts';
import { compareDates } from '../../pipeline/calendar/calendar-date.ts';
import type { CalendarDate } from '../../pipeline/types.ts';
import { countOf } from '../../queries/words/count-of.ts';

/** How many files are named. */
const most = 10;

/** Which articles are checked and not built, and why: a line for each. */
export function notBuilt({ articles }: Pick<LoadedContent, 'articles'>, today: CalendarDate): readonly string[] {
  const lines = articles.flatMap(({ file, fields: { draft, published } }) => {
    if (draft) return [`Not built: ${file}, a draft.`];
    return compareDates(published, today) > 0 ? [`Not built before ${published}: ${file}.`] : [];
  });
  const others = lines.length - most;
  return others > 0
    ? [...lines.slice(0, most), `Nor ${others === 1 ? 'is' : 'are'} ${countOf(others, 'other article')}.`]
    : lines;
}
