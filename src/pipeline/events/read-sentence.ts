import type { EntityMention, Sentence, TemporalExpression } from '../types.ts';
import type { EntityFinder } from './find-entities.ts';
import { namesThing } from './names-thing.ts';
import { splitClauses, type Clause } from './split-clauses.ts';
import { tagWords, type Token } from './tag-words.ts';

/** A sentence with all that the event stage knows of it. Token indexes count from its first word. */
export interface ReadSentence {
  readonly index: number;
  readonly sentence: Sentence;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly entities: readonly EntityMention[];
  readonly expressions: readonly TemporalExpression[];
  /** Which expression a token belongs to, signal included, by token index. */
  readonly dated: ReadonlyMap<number, TemporalExpression>;
  /** Of those, the tokens whose expression only says when: a headline does without them. */
  readonly free: ReadonlySet<number>;
}

/** Words, clauses and names of one sentence. `text` is the whole prose, `expressions` those of this sentence. */
export function readSentence(
  text: string,
  sentence: Sentence,
  index: number,
  expressions: readonly TemporalExpression[],
  findEntities: EntityFinder,
): ReadSentence {
  const tokens = tagWords(text, sentence.span);
  const dated = new Map<number, TemporalExpression>();
  const inDate = new Set<number>();
  tokens.forEach((token, at) => {
    const expression = expressions.find(({ span, signal }) => token.start < span.end && token.end > Math.min(span.start, signal?.span.start ?? span.start));
    if (!expression) return;
    dated.set(at, expression);
    if (token.end > expression.span.start) inDate.add(at);
  });
  const says = new Set(expressions.filter((expression) => expression.value.type !== 'duration' && !namesThing(tokens, expression)));
  const free = new Set([...dated].flatMap(([at, expression]) => (says.has(expression) ? [at] : [])));
  const skip = new Set([...inDate].filter((at) => tokens[at]?.pos !== 'SCONJ'));
  return {
    index,
    sentence,
    text,
    tokens,
    clauses: splitClauses(tokens, skip),
    entities: findEntities(text, tokens, inDate),
    expressions,
    dated,
    free,
  };
}
