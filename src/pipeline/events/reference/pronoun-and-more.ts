import type { Discourse } from './discourse.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Subject } from './subject.ts';

/** "He and the city signed": of several subjects, a pronoun that comes first by its name. */
export function pronounAndMore(
  read: ReadSentence,
  phrase: readonly number[],
  discourse: Discourse,
): Subject | undefined {
  const [first, link, ...more] = phrase;
  const word = read.tokens[first ?? -1]?.lower ?? '';
  if (!/^(?:he|she|they|it)$/u.test(word) || read.tokens[link ?? -1]?.lower !== 'and') return undefined;
  const meant = discourse.pronoun(word);
  if (!meant || more.length === 0) return undefined;
  const other = more.length === 1 ? discourse.pronoun(read.tokens[more[0] ?? -1]?.lower ?? '') : undefined;
  const others = other ?? nounPhrase(read, more, discourse);
  return {
    ...others,
    text: `${meant.text} and ${others.text}`,
    ...(meant.entity ? { entity: meant.entity } : {}),
    names: [...meant.names, ...others.names],
    open: false,
  };
}
