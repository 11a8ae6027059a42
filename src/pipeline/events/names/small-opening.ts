import type { PartOfSpeech } from 'wink-nlp';
import type { EntityMention } from '../../types.ts';
import { capitalWords, massNouns } from '../lexicon/capital-words.ts';
import { titles } from '../lexicon/titles.ts';
import { tagWord } from '../words/tag-words.ts';
import type { Token } from '../words/token.ts';
import { possessives } from '../lexicon/pronouns.ts';

/** What a sentence is read in: who is named in it, and how the article writes its words elsewhere. */
interface Surroundings {
  readonly entities: readonly EntityMention[];
  /** The words that the article writes with a capital inside its sentences. */
  readonly proper: ReadonlySet<string>;
  /** Whether the article writes a word small, and without an article: "in oil", but not "a shell company". */
  readonly isSmall: (word: string) => boolean;
}

/** Words that are never the first of a name, or only of one that loses its article anyway: "the Hague". */
const closed: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PRON', 'ADP', 'ADV', 'CCONJ', 'SCONJ', 'PART', 'NUM']);

/** Only the first letter, with small ones after it: neither "NATO" nor "McKay", nor the "I" that is always written so. */
const capitalised = /^\p{Lu}[\p{Ll}’'-]+$/u;

/**
 * The words of a sentence with the first one small, unless it is a name: it has its capital from where it stands, and a
 * headline may put it elsewhere. Where nothing tells a name from a common noun, it keeps its capital.
 */
export function withSmallOpening(tokens: readonly Token[], surroundings: Surroundings): readonly Token[] {
  const at = tokens.findIndex(({ text }) => !/^[([—–-]+$/u.test(text));
  const first = tokens[at];
  if (!first || !isCommon(first, tokens[at + 1], surroundings)) return tokens;
  // A common noun passes for a name at the start of a sentence.
  const common = first.pos === 'PROPN' ? tagWord(first.lower) : undefined;
  return tokens.with(at, { ...first, ...common, text: first.lower });
}

function isCommon(first: Token, next: Token | undefined, { entities, proper, isSmall }: Surroundings): boolean {
  const { text, lower, pos } = first;
  if (text === 'A') return true;
  if (!capitalised.test(text) || capitalWords.has(lower)) return false;
  if (closed.has(pos)) return true;
  if (entities.some(({ span }) => span.start <= first.start && first.start < span.end)) return false;
  if (proper.has(text) || isNamePart(first, next, entities)) return false;
  const word = tagWord(lower);
  switch (word?.pos) {
    case 'NOUN':
      return word.lemma !== lower || massNouns.has(lower) || isSmall(lower);
    case 'VERB':
      return /(?:ed|ing)$/u.test(lower);
    case 'ADJ':
      return true;
    default:
      return word !== undefined && closed.has(word.pos);
  }
}

/** "Royal Mail", "President Lind": a name that goes on. In "Ships Okafor bought" another one begins. */
function isNamePart(first: Token, next: Token | undefined, entities: readonly EntityMention[]): boolean {
  if (next === undefined || !/^\p{Lu}/u.test(next.text)) return false;
  return titles.has(first.lower) || !entities.some(({ span }) => span.start === next.start);
}

const articles = [...possessives, ...'a an the this that each every no any another'.split(' ')].join('|');
const smallWord = new RegExp(`(?<!\\b(?:${articles}) )(?<![\\p{L}\\p{N}’'-])\\p{Ll}[\\p{L}’'-]*`, 'gu');

/** Prepares the words that a text writes small without an article; they are looked for when one is asked for first. */
export function smallWords(text: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(text.match(smallWord));
    return words.has(word);
  };
}
