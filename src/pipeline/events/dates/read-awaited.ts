import type { DateValue, TemporalExpression } from '../../types.ts';
import type { Clause } from '../clauses/clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/** Before a date that ends a wait: "not until at least Friday" ends none. */
const ends: ReadonlySet<string> = new Set(['until', 'till']);

/** What a word of place or time may stand between: "until late on the Sunday". */
const between: ReadonlySet<string> = new Set(['late', 'early', 'about', 'around', 'the', 'on', 'in', 'end', 'of']);

/** "The embassies did not reopen until 1994": they did then. The clause without its "not", and the date. */
export function readAwaited(
  read: ReadSentence,
  expression: TemporalExpression,
): { readonly clause: Clause; readonly date: DateValue } | undefined {
  const { value } = expression;
  const date = value.type === 'open' ? value.date : value.type === 'date' ? value : undefined;
  const first = read.tokens.findIndex(({ end }) => end > expression.span.start);
  const clause = read.clauses.find(({ tokens }) => tokens.includes(first));
  const verb = clause?.verb;
  if (
    !date ||
    !clause ||
    !verb?.negated ||
    verb.form !== 'past' ||
    first < verb.to ||
    !endsWait(read, expression, first)
  )
    return undefined;
  return { clause: { ...clause, origin: clause, verb: { ...verb, negated: false } }, date };
}

function endsWait(read: ReadSentence, { signal }: TemporalExpression, first: number): boolean {
  if (ends.has(signal?.text.toLowerCase() ?? '')) return true;
  let at = first - 1;
  while (at > 0 && first - at < 4 && between.has(read.tokens[at]?.lower ?? '')) at -= 1;
  return ends.has(read.tokens[at]?.lower ?? '');
}
