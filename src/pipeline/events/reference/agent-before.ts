import { restTokens } from '../clauses/clause-parts.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Discourse } from './discourse.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { isSomebody } from './is-somebody.ts';
import type { Subject } from './subject.ts';
import { takesPronoun } from './takes-pronoun.ts';
import { tokensIn } from '../words/tokens-in.ts';

/** "a map, drawn by Reyes before she left in 1999, was found": who did what the clause around tells of a thing, by name. */
export function agentBefore(
  read: ReadSentence,
  clause: Clause,
  word: string,
  settled: ReadonlyMap<Clause, Subject>,
  discourse: Discourse,
): Subject | undefined {
  const around = clause.role === 'adverbial' ? read.clauses[clause.parent ?? -1] : undefined;
  const about = around && settled.get(around);
  if (!around?.verb || (word !== 'he' && word !== 'she')) return undefined;
  // "Okafor was succeeded by Reyes after he resigned"
  if (!about || about.open || isSomebody(about) || takesPronoun(about, word, discourse)) return undefined;
  const rest = restTokens(around);
  const by = rest.find((at) => read.tokens[at]?.lower === 'by');
  const verb = around.verb.passive || around.verb.ambiguous;
  const agent = read.entities.find(({ span }) => {
    const first = read.tokens.findIndex(({ start }) => start === span.start);
    return by !== undefined && first > by && rest.includes(first) && first - by <= 3;
  });
  if (!verb || !agent) return undefined;
  const subject = nounPhrase(read, tokensIn(read.tokens, agent.span), discourse);
  return takesPronoun(subject, word, discourse) ? subject : undefined;
}
