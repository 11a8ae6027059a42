import type { TemporalExpression } from '../types.ts';
import { namesThing } from './dates/names-thing.ts';
import { leadOfExtreme } from './words/lead-of-extreme.ts';
import type { Token } from './words/token.ts';

type Dated = ReadonlyMap<number, TemporalExpression>;

/** Which words of a sentence are of its dates. */
interface DateMarks {
  /** Each word of a date, or of the preposition that leads it. */
  readonly dated: Dated;
  /** Those of the date itself. */
  readonly inDate: ReadonlySet<number>;
  /** Those that only say when: a headline does without them. */
  readonly free: ReadonlySet<number>;
}

const none: DateMarks = { dated: new Map(), inDate: new Set(), free: new Set() };

/** Marks the words of the dates of a sentence. */
export function markDates(tokens: readonly Token[], expressions: readonly TemporalExpression[]): DateMarks {
  if (expressions.length === 0) return none;
  const dated = new Map<number, TemporalExpression>();
  const inDate = new Set<number>();
  tokens.forEach((token, at) => {
    const expression = expressions.find(
      ({ span, signal }) =>
        token.start < span.end && token.end > Math.min(span.start, signal?.span.start ?? span.start),
    );
    if (!expression) return;
    dated.set(at, expression);
    if (token.end > expression.span.start) inDate.add(at);
  });
  // "as early as 1988": the words go with the date.
  for (const [at, expression] of [...dated])
    for (let lead = leadOfExtreme(tokens, at) ?? at; lead < at; lead += 1) {
      dated.set(lead, expression);
      inDate.add(lead);
    }
  return { dated, inDate, free: freeWords(tokens, expressions, dated) };
}

/** The words of the dates that say when, and not which: "in 1988", and neither "the crisis of 1988" nor "the 1988 crisis". */
function freeWords(
  tokens: readonly Token[],
  expressions: readonly TemporalExpression[],
  dated: Dated,
): ReadonlySet<number> {
  const says = new Set(
    expressions.filter(
      (expression) =>
        expression.value.type !== 'duration' &&
        !namesThing(tokens, expression) &&
        !isOfNoun(tokens, dated, expression) &&
        !measuresOrder(tokens, dated, expression),
    ),
  );
  // "after Saturday’s defeat": the mark goes with the day, and the preposition stays with the noun.
  const owns = (at: number): boolean => /^['’]s?$/u.test(tokens[at]?.text ?? '') && dated.has(at - 1) && !dated.has(at);
  const owning = new Set([...dated].flatMap(([at, expression]) => (owns(at + 1) ? expression : [])));
  return new Set(
    [...dated].flatMap(([at, expression]) => {
      if (!says.has(expression) || isSworn(tokens, at)) return [];
      if (!owning.has(expression)) return [at];
      return (tokens[at]?.start ?? 0) < expression.span.start ? [] : owns(at + 1) ? [at, at + 1] : [at];
    }),
  );
}

/** "was sworn in the following January": the one "in" is the verb's, too. */
const isSworn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'in' && tokens[at - 1]?.lower === 'sworn';

const firstOf = (tokens: readonly Token[], dated: Dated, expression: TemporalExpression): number =>
  tokens.findIndex((_, at) => dated.get(at) === expression);

/** "the crisis of 1988" */
function isOfNoun(tokens: readonly Token[], dated: Dated, expression: TemporalExpression): boolean {
  const first = firstOf(tokens, dated, expression);
  // "walked out of in May": the preposition before goes with the verb.
  if (tokens[first]?.pos === 'ADP' && tokens[first].lower !== 'of') return false;
  const of = tokens[first]?.lower === 'of' ? first : tokens[first - 1]?.lower === 'of' ? first - 1 : -1;
  return of > 0 && tokens[of - 1]?.pos !== 'VERB' && !dated.has(of - 1);
}

/** "the first delivery since 2020": without its date it would be the first of all. */
function measuresOrder(tokens: readonly Token[], dated: Dated, expression: TemporalExpression): boolean {
  const first = firstOf(tokens, dated, expression);
  const since = tokens[first]?.lower === 'since' ? first : first - 1;
  if (tokens[since]?.lower !== 'since' || tokens[since - 1]?.lower === 'time') return false;
  const phrase = tokens.slice(Math.max(0, since - 5), since);
  const order = phrase.findLastIndex(({ lower }) => ranks.has(lower));
  return order !== -1 && !phrase.slice(order).some(({ pos, text }) => pos === 'VERB' || text === ',');
}

const ranks = new Set('first last only highest lowest biggest largest worst best deadliest longest fastest'.split(' '));
