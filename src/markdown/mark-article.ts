import type { ReadArticle, TemporalExpression } from '../pipeline/types.ts';
import { htmlDatetime } from './html-datetime.ts';
import type { DateMark, Marks } from './mark-dates.ts';
import { resolvedWords } from './resolved-words.ts';

/** The id of the link of an article’s expression, by its place among them: `date-3`. */
export function dateId(index: number): string {
  return `date-${String(index + 1)}`;
}

/**
 * What to mark in an article: the sentences that tell of an event, and those dates for which `hrefOf` knows where their
 * event is. It is asked with the offset in the prose at which the expression begins.
 */
export function markArticle(
  { expressions, mentions, foretold, prose }: ReadArticle,
  hrefOf: (start: number) => string | undefined,
): Marks {
  const told = new Set([...mentions, ...foretold].map(({ sentence }) => sentence.index));
  return {
    dates: expressions.flatMap((expression, index): readonly DateMark[] => {
      const href = hrefOf(expression.span.start);
      return href === undefined ? [] : [markDate(expression, dateId(index), href)];
    }),
    sentences: prose.sentences.filter((_, index) => told.has(index)),
  };
}

function markDate(expression: TemporalExpression, id: string, href: string): DateMark {
  const { value, span } = expression;
  const resolved = resolvedWords(expression);
  const datetime = value.type === 'date' ? htmlDatetime(value) : undefined;
  return {
    id,
    span,
    href,
    edtf: value.type === 'date' || value.type === 'open' ? value.edtf : '',
    ...(datetime === undefined ? {} : { datetime }),
    ...(resolved === undefined ? {} : { resolved }),
  };
}
