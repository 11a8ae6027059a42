import { restTokens } from './clause-parts.ts';
import type { Clause } from './clause.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Subject } from './subject.ts';

/** Verbs that mean founding where what is started is a body, and say little otherwise. Lemmas. */
const foundingVerbs = new Set(['start', 'launch']);

/** Whether the clause tells of the founding of a body: "the airline that she started", "Harbour Bank was started by two men". */
export function foundsBody(
  read: ReadSentence,
  clause: Clause,
  verb: string,
  subject: Subject | undefined,
  object: Subject | undefined,
): boolean {
  if (!foundingVerbs.has(verb)) return false;
  const founded = clause.verb?.passive === true ? subject : object;
  if (founded) return founded.entity?.kind === 'organisation';
  const first = restTokens(clause).find((at) => read.tokens[at]?.pos !== 'DET');
  return read.entities.some(
    ({ kind, span }) => kind === 'organisation' && span.start === read.tokens[first ?? -1]?.start,
  );
}
