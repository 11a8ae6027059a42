import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech } from 'wink-nlp';
import { oncePerWord } from '../../once-per-word.ts';
import type { Span } from '../../types.ts';
import { joinCompounds } from './join-compounds.ts';
import { plainLetters } from './plain-letters.ts';
import { repairTags } from './repair-tags.ts';
import type { Token } from './token.ts';

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;
/** The library's types forget that `lemma` is given the model's addons by the library itself. */
const lemmaOf = its.lemma as unknown as typeof its.value;

/** The number that the library gives to the first word that it does not know; each further one gets a higher number. */
const [firstUnknown = 0] = nlp.readDoc('\uFFFC').tokens().out(its.uniqueId) as readonly number[];

type TaggedWord = Pick<Token, 'pos' | 'lemma'>;

/** Sentences open with the same words again and again. */
const taggedWords = new Map<string, TaggedWord | undefined>();

/** How a word by itself is read; nothing for one that is no common English word. It knows names by their capital alone. */
export function tagWord(lower: string): TaggedWord | undefined {
  if (!taggedWords.has(lower)) taggedWords.set(lower, tagAlone(lower));
  return taggedWords.get(lower);
}

function tagAlone(lower: string): TaggedWord | undefined {
  const words = nlp.readDoc(lower).tokens();
  const [id = Infinity] = words.out(its.uniqueId) as readonly number[];
  if (words.length() !== 1 || id >= firstUnknown) return undefined;
  return { pos: words.out(its.pos)[0] as PartOfSpeech, lemma: words.out(lemmaOf)[0] ?? lower };
}

/** A word in small letters; one string for all that are alike is the faster to look up. */
const small = oncePerWord(50_000, (word) => word.toLowerCase());

/** Parts a sentence into words and gives each its part of speech. `sentence` is where it stands in `text`. */
export function tagWords(text: string, sentence: Span): readonly Token[] {
  const plain = plainLetters(text.slice(sentence.start, sentence.end));
  const doc = nlp.readDoc(plain);
  const words = doc.tokens();
  const [texts, tags, lemmas] = [words.out(its.value), words.out(its.pos), words.out(lemmaOf)];
  const tokens: Token[] = [];
  let cursor = 0;
  texts.forEach((tagged, index) => {
    const at = plain.indexOf(tagged, cursor);
    if (at === -1) return;
    cursor = at + tagged.length;
    const [start, end] = [sentence.start + at, sentence.start + cursor];
    const pos = (tags[index] ?? 'X') as PartOfSpeech;
    if (text.startsWith(tagged, start)) {
      tokens.push({ start, end, text: tagged, lower: small(tagged), pos, lemma: small(lemmas[index] ?? tagged) });
      return;
    }
    // The tagger knows no forms of a word whose letters it was not shown.
    const word = text.slice(start, end);
    const lower = word.toLowerCase();
    tokens.push({ start, end, text: word, lower, pos, lemma: lower });
  });
  return repairTags(joinCompounds(curlQuotes(text, joinScores(tokens))));
}

/** What stands behind the comma of "10,000th". */
const ordinal = /^\d{3}(?:st|nd|rd|th)$/u;

/** "3–1", "10,000th": a mark inside a figure parts no clauses, so that a score or a place in a row is one word. */
function joinScores(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text, lower }) => text === '–' || ordinal.test(lower))) return tokens;
  const isFigure = (token: Token | undefined): boolean => /^\d+$/u.test(token?.text ?? '');
  return tokens.flatMap((token, at) => {
    const [first, dash, last] = [token, tokens[at + 1], tokens[at + 2]];
    const joins = (from: number): boolean => {
      const [left, mark, right] = [tokens[from], tokens[from + 1], tokens[from + 2]];
      const tight = mark?.start === left?.end && mark?.end === right?.start;
      if (!tight || !isFigure(left)) return false;
      return (mark?.text === '–' && isFigure(right)) || (mark?.text === ',' && ordinal.test(right?.lower ?? ''));
    };
    if (joins(at) && dash && last) {
      const words = `${first.text}${dash.text}${last.text}`;
      return { start: first.start, end: last.end, text: words, lower: words, lemma: words, pos: 'NUM' };
    }
    return joins(at - 1) || joins(at - 2) ? [] : token;
  });
}

const isStraightQuote = ({ text }: Token): boolean => text === '"' || text === '``' || text === "''";

/** Straight quotation marks as opening and closing ones, so that what stands between them is one stretch. */
function curlQuotes(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isStraightQuote)) return tokens;
  let open = false;
  return tokens.map((token) => {
    if (!isStraightQuote(token)) return token;
    const closes = open || /[\p{L}\p{N}.,!?%]/u.test(text.charAt(token.start - 1));
    open = !closes;
    const mark = closes ? '”' : '“';
    return { ...token, text: mark, lower: mark, pos: 'PUNCT' };
  });
}
