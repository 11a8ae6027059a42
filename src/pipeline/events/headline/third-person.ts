import { subjectTokens } from '../clauses/clause-parts.ts';
import type { Clause } from '../clauses/clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { firstPersonVerbs, shortVerbs, thirdPersons } from '../lexicon/pronouns.ts';
import type { Discourse } from '../reference/discourse.ts';
import type { Subject } from '../reference/subject.ts';

/** How the words of a clause are put in a headline: its verb, and what stands behind it. */
export interface Person {
  readonly verb: (words: string) => string;
  readonly rest: (words: string) => string;
}

/** "I'll sell my house", told of who said so: "will sell his house". Short forms of the verb are spelt out for all. */
export function personOf(read: ReadSentence, clause: Clause, { open, entity }: Subject, discourse: Discourse): Person {
  const own = subjectTokens(read, clause).filter((at) => read.tokens[at]?.pos !== 'PUNCT');
  const speaks = !open && own.length === 1 && read.tokens[own[0] ?? -1]?.lower === 'i';
  const spellOut = (words: string): string => replaceFirst(words.replace(/^’/u, "'"), shortVerbs);
  if (!speaks) return { verb: spellOut, rest: (words) => words };
  const forms = thirdPersons.get(discourse.entity(entity?.entity)?.pronouns ?? 'they');
  return {
    verb: (words) => replaceFirst(spellOut(words), firstPersonVerbs),
    rest: (words) => words.replace(/\b(?:my|me|myself)\b/gu, (word) => forms?.get(word) ?? word),
  };
}

const replaceFirst = (words: string, by: ReadonlyMap<string, string>): string =>
  words.replace(/^\S+/u, (first) => by.get(first) ?? first);
