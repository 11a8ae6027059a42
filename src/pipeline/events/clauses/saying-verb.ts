import { reportPhrases, reportVerbs, tellingVerbs, verdictVerbs } from '../lexicon/verbs.ts';
import type { Token } from '../words/token.ts';

/** Whether the verb at `at` may report what a clause behind it tells: "said", "found", "pointed out". */
export function reports(tokens: readonly Token[], at: number): boolean {
  const { lemma = '' } = tokens[at] ?? {};
  const phrase = `${lemma} ${tokens[at + 1]?.lower ?? ''}`;
  return reportVerbs.has(lemma) || verdictVerbs.has(lemma) || reportPhrases.has(phrase);
}

/**
 * Index of the infinitive of a clause, with the tokens `own`, that the clause beginning at `end` hangs on: "was forced on
 * Monday to admit that", "hopes to convince the court that". What is told somebody may have him between.
 */
export function infinitiveBefore(
  tokens: readonly Token[],
  own: readonly number[],
  end: number,
  dates: Pick<ReadonlySet<number>, 'has'>,
): number | undefined {
  const verb = own.findLast((at) => at < end && tokens[at]?.pos === 'VERB');
  if (verb === undefined || tokens[verb - 1]?.lower !== 'to' || !reports(tokens, verb)) return undefined;
  const told = tellingVerbs.has(tokens[verb]?.lemma ?? '');
  const between = own.filter((at) => at > verb && at < end && !dates.has(at));
  return told || between.every((at) => /^(?:ADV|ADP)$/u.test(tokens[at]?.pos ?? '')) ? verb : undefined;
}

/** Whether a noun is one of a list, also where it opens the sentence: the tagger knows no singular of "Claims". */
export const isOneOf = ({ lemma, lower }: Token, nouns: ReadonlySet<string>): boolean =>
  nouns.has(lemma) || nouns.has(lower.replace(/s$/u, ''));
