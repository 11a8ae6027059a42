import type { EntityMention } from '../../types.ts';
import { leadOfRelative } from '../reference/antecedent.ts';
import type { Clause } from '../clauses/clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { renderWords } from '../reference/render-words.ts';
import { isNominal } from '../words/token.ts';

interface Source {
  readonly read: ReadSentence;
  readonly clause: Clause;
  readonly names: readonly EntityMention[];
}

/** What follows the verb of a relative clause, with the object that its pronoun stands for where an object stands. */
export function aroundObject({ read, clause, names }: Source, object: string, rest: readonly number[]): string[] {
  const first = read.tokens[rest[0] ?? -1];
  const lead = leadOfRelative(read, clause);
  const all = renderWords(read, rest, names);
  if (lead !== undefined) {
    const phrase = `${read.tokens[lead]?.text ?? ''} ${object}`;
    return first?.pos === 'ADP' ? [phrase, all] : [all, phrase];
  }
  if (!opensWithParticle(read, rest)) return [object, all];
  // "which it walked out of in May": the object stands after both.
  const of = (rest[0] ?? -1) + 1;
  const led = read.tokens[of]?.lower === 'of' ? 'of' : '';
  const further = rest.slice(1).filter((at) => led === '' || at !== of);
  return [first?.text ?? '', led, object, renderWords(read, further, names)];
}

/** "set up in Varn": a word that goes with the verb, not a preposition that a noun phrase follows, as in "sold in Varn". */
function opensWithParticle(read: ReadSentence, rest: readonly number[]): boolean {
  const [first, next] = [read.tokens[rest[0] ?? -1], read.tokens[rest[1] ?? -1]];
  return /^(?:up|out|off|down|in|on|over)$/u.test(first?.lower ?? '') && !isNominal(next) && next?.pos !== 'ADJ';
}
