import { subjectTokens, wordsOf } from '../clauses/clause-parts.ts';
import type { Clause } from '../clauses/clause.ts';
import { keptRest } from './headline-words.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/** Length up to which words that were said stand in a headline whole; a longer quotation is left out, never cut. */
const quotable = 110;

/**
 * What a clause of saying introduces: a quotation in its marks after a colon, or what was said after "that". Empty where
 * it would be too long.
 */
export function quotedWords(read: ReadSentence, saying: Clause): string {
  const own = new Set(saying.tokens);
  const quotes = read.tokens.some(({ text }) => text === '“' || text === '”');
  const main = read.clauses[saying.parent ?? -1];
  const source = quotes || !main ? spokenTokens(read) : coreOf(read, main);
  const joints = read.tokens.map((_, at) => !read.clauses.some(({ tokens }) => tokens.includes(at)));
  const said = source.filter((at) => !own.has(at) && !joints[at] && !/^[“”]$/u.test(read.tokens[at]?.text ?? ''));
  const words = wordsOf(read, said).replace(/^[\s,.;:—–]+|[\s,.;:—–]+$/gu, '');
  if (words === '' || words.length > quotable) return '';
  return quotes ? `: “${withCapital(read, said, words)}”` : ` that ${words}`;
}

/** What is quoted begins with the capital that it began with. */
function withCapital(read: ReadSentence, said: readonly number[], words: string): string {
  const first = read.tokens[said.find((at) => read.tokens[at]?.pos !== 'PUNCT') ?? -1];
  if (!first || !words.startsWith(first.text)) return words;
  return read.text.slice(first.start, first.end) + words.slice(first.text.length);
}

/** "Reyes said: “Of course.”": where the quotation begins after a colon, and it with its marks; no words where it is too long. */
export function quotationAfter(
  read: ReadSentence,
  { tokens, verb }: Clause,
): { readonly from: number; readonly words: string } | undefined {
  const from = read.tokens.findIndex(({ text }, at) => text === ':' && read.tokens[at + 1]?.text === '“');
  if (!verb || from < verb.to || !tokens.includes(from)) return undefined;
  const close = read.tokens.findIndex(({ text }, at) => at > from && text === '”');
  const end = close === -1 ? read.tokens.length : close;
  const said = Array.from({ length: Math.max(0, end - from - 2) }, (_, i) => from + 2 + i);
  const words = wordsOf(read, said).replace(/[\s,.;:—–]+$/gu, '');
  return { from, words: words === '' || words.length > quotable ? '' : `: “${words}”` };
}

/** All tokens; of a sentence that opens with a quotation, those within its marks: "“…,” said Reyes, whose son was there". */
function spokenTokens(read: ReadSentence): readonly number[] {
  let open = read.tokens[0]?.text !== '“';
  const whole = open;
  return read.tokens.flatMap(({ text }, at) => {
    if (text === '“') open = true;
    const spoken = open;
    if (text === '”') open = whole;
    return spoken ? [at] : [];
  });
}

/** Subject, verb and what a headline keeps of the rest. */
function coreOf(read: ReadSentence, main: Clause): readonly number[] {
  const verb = main.verb
    ? Array.from({ length: main.verb.to - main.verb.from }, (_, i) => (main.verb?.from ?? 0) + i)
    : [];
  const subject = subjectTokens(read, main);
  const end = subject.findLastIndex((at) => read.tokens[at]?.pos !== 'PUNCT' || read.tokens[at].text === '”');
  return [...subject.slice(0, end + 1), ...verb.filter((at) => !read.free.has(at)), ...keptRest(read, main)];
}
