import type { EventStatus } from '../../types.ts';
import type { VerbGroup } from './find-verb-groups.ts';

export type ClauseRole =
  'main' | 'coordinate' | 'relative' | 'adverbial' | 'complement' | 'participle' | 'attribution' | 'nominal';

/** A verb with what belongs to it. Its tokens may stand apart where another clause interrupts it. */
export interface Clause {
  readonly role: ClauseRole;
  /** Indexes of its tokens in the sentence, ascending, without those of clauses nested in it. */
  readonly tokens: readonly number[];
  readonly verb: VerbGroup | undefined;
  /** Index in the list of clauses of the one that it hangs on. */
  readonly parent: number | undefined;
  /** The conjunction or relative pronoun that opens it. */
  readonly opener: number | undefined;
  /** Of a part of a clause that tells an event of its own: the clause that it was taken from. */
  readonly origin?: Clause;
  /** Its subject and what follows its verb, where they do not stand before and after it ("A in 1956, B in 1960"). */
  readonly subject?: readonly number[];
  readonly rest?: readonly number[];
  /** Of an act that somebody is accused of, denies, admits or means to do: how it stands, and by whose word. No status after an acquittal. */
  readonly claimed?: { readonly status: EventStatus | undefined; readonly by: string };
}
