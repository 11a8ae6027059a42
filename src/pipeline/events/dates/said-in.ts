import type { Clause } from '../clauses/clause.ts';
import { subjectTokens } from '../clauses/clause-parts.ts';
import { paperNouns, speechNouns } from '../lexicon/event-nouns.ts';
import { reportVerbs, sayVerbs, verdictVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/** "In a statement issued on Monday, the bank said": the day of the paper is the day on which it speaks. */
export function clauseSaidIn(read: ReadSentence, clause: Clause): Clause | undefined {
  const saying = read.clauses[clause.parent ?? -1];
  if ((clause.role !== 'participle' && clause.role !== 'relative') || !saying?.verb) return undefined;
  const [opening, from] = [saying.tokens[0] ?? -1, clause.tokens[0] ?? -1];
  const led = read.tokens[opening]?.lower === 'in' && from < (subjectTokens(read, saying)[0] ?? -1);
  if (!led || saying.verb.passive) return undefined;
  const nouns = saying.tokens.filter((at) => at < from).map((at) => read.tokens[at]?.lemma ?? '');
  const told = saying.verb.form === 'past' && nouns.some((noun) => speechNouns.has(noun));
  const speaks = told || (says(read, saying) && nouns.some((noun) => paperNouns.has(noun) || speechNouns.has(noun)));
  return speaks ? saying : undefined;
}

/** What one does in a speech is done by speaking; of a paper the verb has to say so. */
function says(read: ReadSentence, { verb }: Clause): boolean {
  const lemma = read.tokens[verb?.head ?? -1]?.lemma ?? '';
  return sayVerbs.has(lemma) || reportVerbs.has(lemma) || verdictVerbs.has(lemma);
}
