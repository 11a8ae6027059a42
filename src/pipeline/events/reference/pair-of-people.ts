import type { Discourse } from './discourse.ts';
import { isPlural } from '../words/inflect.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Subject } from './subject.ts';

/**
 * The two people that "they" means: "Reyes married Okafor; they parted in 1970". Only where the words before the pronoun,
 * or else the sentence before, name two people and nothing else that "they" could mean. `at` is the pronoun's index.
 */
export function pairOfPeople(read: ReadSentence, at: number, discourse: Discourse): Subject | undefined {
  const last = discourse.lastSentence();
  return (
    pairBefore(read, at, discourse) ??
    (last && !namesAnybody(read, at) ? pairBefore(last, last.tokens.length, discourse) : undefined)
  );
}

function pairBefore(read: ReadSentence, end: number, discourse: Discourse): Subject | undefined {
  const tokens = read.tokens.slice(0, end);
  if (tokens.some(({ pos, lower }, at) => pos === 'NOUN' && isPlural(lower) && !read.dated.has(at))) return undefined;
  const [first, second, ...others] = distinct(namesUpTo(read, end).map((mention) => discourse.resolve(mention)));
  if (!first || !second || others.length > 0) return undefined;
  const couple = tokens.some(({ lemma }) => /^(?:marry|wed|divorce)$/u.test(lemma));
  if (![first, second].every((name) => name.kind === 'person' || (couple && isFullName(name)))) return undefined;
  return { text: `${first.name} and ${second.name}`, names: [first, second], terms: [], open: false };
}

/** "Lena Marsh": nobody marries a place. */
const isFullName = ({ kind, name }: Name): boolean => kind === 'unknown' && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name);

type Name = ReadSentence['entities'][number];

/** Places aside: "they" is not the town in which two people met. */
function namesUpTo(read: ReadSentence, end: number): readonly Name[] {
  const until = read.tokens[end - 1]?.end ?? 0;
  return read.entities.filter(({ span, kind }) => span.end <= until && kind !== 'place');
}

const namesAnybody = (read: ReadSentence, end: number): boolean => namesUpTo(read, end).length > 0;

const distinct = (names: readonly Name[]): readonly Name[] => [
  ...new Map(names.map((name) => [name.entity ?? name.name, name])).values(),
];
