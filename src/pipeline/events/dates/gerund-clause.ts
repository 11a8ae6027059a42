import type { Clause } from '../clauses/clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/** An act told by an -ing form, or an infinitive, within another clause. */
interface Gerund {
  /** Token indexes of its verb, half-open. */
  readonly from: number;
  readonly to: number;
  readonly passive: boolean;
  /** Who does it; nobody where that is left to the clause that holds it. */
  readonly subject?: readonly number[];
  /** What follows its verb. */
  readonly rest: readonly number[];
}

/** "after losing her seat in 2019", "accused of hiding losses in 2019": the act as a clause of its own. */
export function gerundClause(read: ReadSentence, home: Clause, { from, to, passive, subject, rest }: Gerund): Clause {
  const verbs = Array.from({ length: to - from }, (_, i) => from + i);
  return {
    role: 'participle',
    tokens: [...(subject ?? []), ...verbs, ...rest].sort((a, b) => a - b),
    verb: {
      from,
      to,
      head: to - 1,
      last: to - 1,
      form: 'participle',
      finite: false,
      ambiguous: false,
      passive,
      negated: false,
    },
    parent: read.clauses.indexOf(home),
    opener: undefined,
    origin: home,
    ...(subject ? { subject } : {}),
    rest,
  };
}
