import { restTokens } from '../clauses/clause-parts.ts';
import type { Clause } from '../clauses/clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Subject } from '../reference/subject.ts';

/**
 * Whether the clause tells of the founding of a body, where its verb does not say so: "the airline that she started", "Harbour Bank was started by two
 * men". What is launched may be a ship.
 */
export function foundsBody(
  read: ReadSentence,
  clause: Clause,
  verb: string,
  subject: Subject | undefined,
  object: Subject | undefined,
): boolean {
  if (verb !== 'start') return false;
  const founded = clause.verb?.passive === true ? subject : object;
  if (founded) return founded.entity?.kind === 'organisation';
  const first = restTokens(clause).find((at) => read.tokens[at]?.pos !== 'DET');
  return read.entities.some(
    ({ kind, span }) => kind === 'organisation' && span.start === read.tokens[first ?? -1]?.start,
  );
}
