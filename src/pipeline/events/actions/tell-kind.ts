import type { EventKind } from '../../types.ts';
import { kindLexicon } from '../lexicon/kinds.ts';

/** The entries of a list; of those of two words, "swear_in". */
const entriesOf = (list: string): readonly string[] => list.split(' ').map((entry) => entry.replaceAll('_', ' '));

const verbKinds = new Map<string, EventKind>();
const nounKinds = new Map<string, EventKind>();
for (const { kind, verbs, nouns } of kindLexicon) {
  for (const verb of entriesOf(verbs)) verbKinds.set(verb, verbKinds.get(verb) ?? kind);
  for (const noun of entriesOf(nouns)) nounKinds.set(noun, nounKinds.get(noun) ?? kind);
}

/**
 * Tells the kind of an event from its verbs, then from its nouns and pairs of nouns. All are lemmas in lower case, in
 * the clause's order.
 */
export function tellKind(verbs: readonly string[], nouns: readonly string[]): EventKind {
  const pairs = nouns.map((noun, index) => `${noun} ${nouns[index + 1] ?? ''}`);
  for (const pair of pairs) {
    const kind = nounKinds.get(pair);
    if (kind) return kind;
  }
  for (const verb of verbs) {
    const kind = verbKinds.get(verb);
    if (kind) return kind;
  }
  for (const noun of nouns) {
    const kind = nounKinds.get(noun);
    if (kind) return kind;
  }
  return 'other';
}
