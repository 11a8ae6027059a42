import type { Clause } from '../clauses/clause.ts';
import { restTokens } from '../clauses/clause-parts.ts';
import { headNoun } from '../clauses/head-noun.ts';
import { bodilyNouns, eventNouns } from '../lexicon/event-nouns.ts';
import { isParticipleOnly } from '../words/inflect.ts';
import { irregularPast } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

const inObject: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN', 'PRON']);

/** "had a stroke", "had his first exhibition": the object is a happening. "Had no talks", "had a war to fight" tell of none. */
function happenedToSubject(read: ReadSentence, rest: readonly number[]): boolean {
  const noun = headNoun(read, rest) ?? '';
  const none = read.tokens[rest[0] ?? -1]?.lower === 'no';
  const ahead = rest.some((at) => read.tokens[at]?.lower === 'to' && read.tokens[at + 1]?.pos === 'VERB');
  return (eventNouns.has(noun) || bodilyNouns.has(noun)) && !none && !ahead;
}

/** "had two fingers amputated", "had Reyes sent off": what befell somebody, where "had" alone tells a state. */
export function befellSubject(read: ReadSentence, clause: Clause): boolean {
  const { verb } = clause;
  if (verb?.form !== 'past' || verb.to - verb.from > 1 || read.tokens[verb.head]?.lower !== 'had') return false;
  const rest = restTokens(clause).filter((at) => !read.dated.has(at));
  if (happenedToSubject(read, rest)) return true;
  const end = rest.findIndex((at) => !inObject.has(read.tokens[at]?.pos ?? 'X'));
  const participle = read.tokens[rest[end] ?? -1];
  if (end < 1 || participle?.pos !== 'VERB') return false;
  return participle.lower.endsWith('ed') || irregularPast.has(participle.lower) || isParticipleOnly(participle.lower);
}
