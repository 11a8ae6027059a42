import type { Clause } from './clause.ts';
import { sequence } from '../lexicon/clause-words.ts';
import type { ReadSentence } from './sentence.ts';

/**
 * The clause up to an act told beside its own: "knocked out the champions ten days after being beaten by the Rovers" is
 * about the champions. The act that a date dates is a clause of its own.
 */
export function withoutFurtherAct(read: ReadSentence, clause: Clause): Clause {
  const own = clause.verb?.to ?? Infinity;
  const link = clause.tokens.find((at) => {
    if (at < own || !sequence.has(read.tokens[at]?.lower ?? '')) return false;
    const act = read.tokens[at + 1];
    return (act?.pos === 'VERB' || act?.pos === 'AUX') && act.lower.endsWith('ing');
  });
  return link === undefined ? clause : { ...clause, tokens: clause.tokens.filter((at) => at < link) };
}
