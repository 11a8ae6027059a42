import type { EntityMention, Sentence, TemporalExpression } from '../../types.ts';
import type { Token } from '../words/token.ts';
import type { Clause } from './clause.ts';

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
  /** The names that the article uses with "the". */
  readonly articled: ReadonlySet<string>;
  /** Whether the whole sentence stands inside a quotation. */
  readonly quoted: boolean;
  /** Whether a quotation is still open at its end. */
  readonly quoteOpen: boolean;
}
