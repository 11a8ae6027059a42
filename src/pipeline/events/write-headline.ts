import type { EntityMention } from '../types.ts';
import { restTokens, subjectTokens, wordsOf } from './clause-parts.ts';
import type { Discourse } from './discourse.ts';
import { aspectualVerbs, causativeVerbs } from './lexicon/verbs.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Clause } from './split-clauses.ts';

/** The subject of a clause after reference has been settled. */
export interface Subject {
  readonly text: string;
  readonly entity?: EntityMention;
  /** Whether it is a pronoun or other pointer that the text does not settle. */
  readonly open: boolean;
}

const dropped = new Set('nevertheless nonetheless also then however later eventually finally since already still now therefore thus meanwhile afterwards subsequently again currently recently'.split(' '));
const comfortable = 100;

export interface Headline {
  readonly text: string;
  /** What came about, where the headline is that alone: the head noun's lemma of "deadly famine in the North". */
  readonly outcome?: string;
}

/** Writes what happened, from the clause's own words. Dates that only say when stay out. */
export function writeHeadline(
  read: ReadSentence,
  clause: Clause,
  subject: Subject,
  discourse: Discourse,
): Headline {
  const object = objectHeadline(read, clause, subject);
  if (object) return { text: polish(expandNames(wordsOf(read, object), read, discourse)), ...outcomeOf(read, object) };
  const words = [subject.text, verbWords(read, clause), predicate(read, clause)].filter((part) => part !== '').join(' ');
  return { text: polish(expandNames(words, read, discourse)) };
}

/** The noun before the first preposition: the head of the phrase. */
function outcomeOf(read: ReadSentence, phrase: readonly number[]): Pick<Headline, 'outcome'> {
  const end = phrase.findIndex((at) => read.tokens[at]?.pos === 'ADP');
  const noun = phrase.slice(0, end === -1 ? phrase.length : end).findLast((at) => read.tokens[at]?.pos === 'NOUN');
  return noun === undefined ? {} : { outcome: read.tokens[noun]?.lemma ?? '' };
}

/** Where the clause only says that something came about, that something: "the loss brought on a famine" → "Famine". */
function objectHeadline(read: ReadSentence, clause: Clause, subject: Subject): readonly number[] | undefined {
  const { verb } = clause;
  if (!verb) return undefined;
  const lemmas = Array.from({ length: verb.to - verb.from }, (_, i) => read.tokens[verb.from + i]?.lemma ?? '');
  const causes = lemmas.some((lemma) => causativeVerbs.has(lemma)) && !verb.passive;
  const there = subject.text.toLowerCase() === 'there';
  const points = subject.open || !subject.entity;
  if (!there && !(causes && points)) return undefined;
  const particle = (at: number, i: number): boolean => i === 0 && /^(?:on|about|to|off|in)$/u.test(read.tokens[at]?.lower ?? '');
  const rest = keptRest(read, clause).filter((at, i) => !particle(at, i));
  const bare = /^(?:a|an|the)$/u.test(read.tokens[rest[0] ?? -1]?.lower ?? '') ? rest.slice(1) : rest;
  return bare.length > 0 ? bare : undefined;
}

function verbWords(read: ReadSentence, clause: Clause): string {
  const { verb } = clause;
  if (!verb) return '';
  const group = Array.from({ length: verb.to - verb.from }, (_, i) => verb.from + i).filter(
    (at) => !dropped.has(read.tokens[at]?.lower ?? '') && !read.free.has(at),
  );
  const words = wordsOf(read, group);
  const passive = clause.role === 'participle' && verb.ambiguous;
  return passive ? `was ${words}` : words;
}

/** Object, place and what else belongs to the verb, with the predicates and clauses that complete it. */
function predicate(read: ReadSentence, clause: Clause): string {
  const rest = keptRest(read, clause);
  const parts = [wordsOf(read, rest)];
  const self = read.clauses.indexOf(clause);
  const last = rest.at(-1) ?? (clause.verb?.to ?? 1) - 1;
  for (const [at, other] of read.clauses.entries()) {
    if (other.parent !== self) continue;
    if (other.role === 'complement') parts.push(wordsOf(read, subtree(read, at)));
    else if (other.role === 'relative' && other.opener === last + 1) parts.push(wordsOf(read, trimEnd(read, other.tokens)));
    else if (joins(read, clause, other) && parts.join(' ').length < comfortable) {
      parts.push('and', verbWords(read, other), wordsOf(read, keptRest(read, other)));
    }
  }
  return parts.filter((part) => part !== '').join(' ');
}

/** Whether a further predicate of the same subject tells of the same occasion: same form, no adverb of time of its own. */
function joins(read: ReadSentence, clause: Clause, other: Clause): boolean {
  if (other.role !== 'coordinate' || !other.verb || subjectTokens(read, other).length > 0) return false;
  const plain = other.tokens.filter((at) => at < (other.verb?.from ?? 0)).length === 0;
  return plain && other.verb.form === clause.verb?.form && !other.tokens.some((at) => read.dated.has(at)) && !aspectualVerbs.has(read.tokens[other.verb.head]?.lemma ?? '');
}

/** All tokens of a clause and of those that hang on it, in order. */
function subtree(read: ReadSentence, root: number): readonly number[] {
  const inside = new Set([root]);
  read.clauses.forEach((clause, at) => {
    if (clause.parent !== undefined && inside.has(clause.parent) && clause.role !== 'attribution') inside.add(at);
  });
  const tokens = read.clauses.flatMap((clause, at) => (inside.has(at) ? clause.tokens : []));
  return trimEnd(read, [...tokens].sort((a, b) => a - b));
}

const commas = (read: ReadSentence, at: number): boolean => /^[,;:—–()]$/u.test(read.tokens[at]?.text ?? '');

/** The tokens after the verb that a headline keeps: dates out, asides out, lists whole. */
function keptRest(read: ReadSentence, clause: Clause): readonly number[] {
  const rest = restTokens(clause).filter((at) => !read.free.has(at));
  const pieces: number[][] = [[]];
  for (const at of rest) {
    if (commas(read, at)) pieces.push([at]);
    else pieces.at(-1)?.push(at);
  }
  const [first = [], ...others] = pieces;
  const isList = others.some((piece) => piece.slice(1, -1).some((at) => read.tokens[at]?.pos === 'CCONJ')) && others.every((piece) => !startsAside(read, piece));
  const kept = [...first];
  for (const piece of others) {
    if (piece.length < 2) continue;
    const opener = read.tokens[piece[1] ?? -1];
    const fits = wordsOf(read, [...kept, ...piece]).length < comfortable;
    const phrase = opener?.pos === 'ADP' && opener.lower !== 'according' && !/^(?:as|like|despite|including|amid|unlike)$/u.test(opener.lower);
    const name = isName(read, piece) && !isName(read, kept.slice(-1));
    if (isList || (fits && (phrase || name))) kept.push(...piece);
    else if (first.length > 0) break;
  }
  return trimEnd(read, kept);
}

/** ", Kim Jong Un": a name that says who was meant. */
function isName(read: ReadSentence, piece: readonly number[]): boolean {
  const words = piece.filter((at) => read.tokens[at]?.pos !== 'PUNCT');
  return words.length > 0 && words.every((at) => read.tokens[at]?.pos === 'PROPN');
}

function startsAside(read: ReadSentence, piece: readonly number[]): boolean {
  const opener = read.tokens[piece[1] ?? -1];
  return opener?.pos === 'VERB' || opener?.pos === 'ADV' || opener?.lower === 'according' || opener?.lower === 'saying';
}

/** Cuts what would dangle at the end: marks, conjunctions, prepositions left by a date, lone adverbs. */
function trimEnd(read: ReadSentence, indexes: readonly number[]): readonly number[] {
  let end = indexes.length;
  for (; end > 0; end -= 1) {
    const token = read.tokens[indexes[end - 1] ?? -1];
    if (!token) continue;
    const mark = token.pos === 'PUNCT' && !/^[”"’)]$/u.test(token.text);
    if (!mark && token.pos !== 'CCONJ' && !dropped.has(token.lower) && !/^(?:even|both)$/u.test(token.lower)) break;
  }
  return indexes.slice(0, end);
}

/** Names that need their text to be understood give way to full ones: "the North", "there", "the two countries". */
function expandNames(words: string, read: ReadSentence, discourse: Discourse): string {
  let text = words;
  for (const mention of read.entities) {
    if (/^the\s/iu.test(mention.text) && mention.name !== mention.text && mention.entity !== undefined)
      text = text.replaceAll(new RegExp(`\\b[Tt]${mention.text.slice(1)}\\b(?!\\s\\p{Lu})`, 'gu'), mention.name);
  }
  text = text.replace(/\bthe two ([a-z]+)\b/iu, (phrase, noun: string) => discourse.pair(noun)?.join(' and ') ?? phrase);
  return text.replace(/\bthere\b(?!\s+(?:is|are|was|were|has|have|had|will))/u, (word) => {
    const place = discourse.place();
    return place ? `in ${place.name}` : word;
  });
}

/** Marks at the ends off, quotation marks paired, first letter upper case. */
function polish(words: string): string {
  let text = words.replace(/\s+([,.;:!?)])/gu, '$1').replace(/([(])\s+/gu, '$1').replace(/,\s*,/gu, ',').replace(/\s+/gu, ' ');
  text = text.replace(/^[\s,;:.—–)]+|[\s,;:.—–(]+$/gu, '');
  const opened = (text.match(/“/gu) ?? []).length;
  const closed = (text.match(/”/gu) ?? []).length;
  if (opened !== closed) text = text.replace(/[“”]/gu, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
