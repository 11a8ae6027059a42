import { phraseVerbs, willingVerbs } from '../lexicon/verbs.ts';
import type { Token } from '../words/token.ts';
import type { VerbGroup } from './find-verb-groups.ts';

const opensPhrase: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM']);

/**
 * Whether a phrase or an infinitive completes a verb as it does no participle: "voted on Monday for a plan", "refused to
 * appear". `dates` marks the tokens of dates, which may stand between.
 */
export function takesPhrase(tokens: readonly Token[], dates: ReadonlySet<number>, { head, to }: VerbGroup): boolean {
  const lemma = tokens[head]?.lemma ?? '';
  const prepositions = phraseVerbs.get(lemma);
  if (!prepositions && !willingVerbs.has(lemma)) return false;
  let at = to;
  while (dates.has(at) || dates.has(at + 1) || tokens[at]?.pos === 'ADV') at += 1;
  const next = tokens[at + 1];
  if (willingVerbs.has(lemma) && tokens[at]?.lower === 'to' && next?.pos === 'VERB') return true;
  return prepositions?.has(tokens[at]?.lower ?? '') === true && opensPhrase.has(next?.pos ?? 'X') && !dates.has(at + 1);
}
