import { restTokens, wordsOf } from '../clauses/clause-parts.ts';
import { danglingWords, droppedWords } from '../lexicon/connectives.ts';
import { isOrdinal } from '../lexicon/ordinals.ts';
import { appointingVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Clause } from '../clauses/clause.ts';

/** How long a headline may grow by what is only good to have. */
export const comfortable = 100;

const parting = (read: ReadSentence, at: number): boolean => /^[,;:—–()]$/u.test(read.tokens[at]?.text ?? '');

/** The tokens after the verb that a headline keeps: dates out, asides out, lists whole. */
export function keptRest(read: ReadSentence, clause: Clause): readonly number[] {
  const rest = ownRest(read, clause).filter((at) => !read.free.has(at) && !countsFromDate(read, at));
  const pieces = withoutAge(read, nextToVerb(read, piecesOf(read, rest)));
  return trimEnd(
    read,
    joinPieces(read, clause, rest, pieces)
      .filter((at) => at !== gap && !leadsTime(read, at))
      .filter((at) => !droppedWords.has(read.tokens[at]?.lower ?? '') || read.tokens[at]?.pos !== 'ADV'),
  );
}

/** "a mill that closed in 2019 and a farm": what a conjunction adds right behind the date goes with the noun before the clause. */
function ownRest(read: ReadSentence, clause: Clause): readonly number[] {
  const rest = restTokens(clause);
  if (clause.role !== 'relative' && clause.role !== 'participle') return rest;
  const added = rest.findIndex((at) => read.tokens[at]?.pos === 'CCONJ' && read.dated.has(at - 1));
  const datedToo = added === -1 || rest.slice(added).some((at) => read.dated.has(at));
  return datedToo ? rest : rest.slice(0, added);
}

type Piece = readonly number[];

/** What marks and other clauses part: the first piece is next to the verb, each further one opens with its mark, or with a gap. */
function piecesOf(read: ReadSentence, rest: readonly number[]): readonly Piece[] {
  const pieces: number[][] = [[]];
  let quoted = false;
  for (const at of rest) {
    const mark = read.tokens[at]?.text;
    if (mark === '“' || mark === '”') quoted = mark === '“';
    const last = pieces.at(-1)?.at(-1);
    if (parting(read, at) && !quoted && !betweenAdjectives(read, at)) pieces.push([at]);
    else if (last !== undefined && interrupted(read, last, at)) pieces.push([gap, at]);
    else pieces.at(-1)?.push(at);
  }
  return pieces;
}

/** "lost, by his own account, £50m": an aside right after the verb parts it from its object. */
function nextToVerb(read: ReadSentence, pieces: readonly Piece[]): readonly Piece[] {
  const object = read.tokens[pieces[2]?.[1] ?? -1];
  if (pieces[0]?.length !== 0 || !object || object.pos === 'ADP') return pieces;
  return [pieces[2]?.slice(1) ?? [], ...pieces.slice(3)];
}

/** "named Lars Eke, 48, as its chief": the age goes, and a phrase that follows is no aside. */
function withoutAge(read: ReadSentence, pieces: readonly Piece[]): readonly Piece[] {
  const age = pieces.findIndex((piece, i) => i > 0 && i < pieces.length - 1 && isAge(read, piece));
  if (age <= 0) return pieces;
  const [before = [], after = []] = [pieces[age - 1], pieces[age + 1]];
  const phrase = read.tokens[after[1] ?? -1]?.pos === 'ADP';
  return phrase
    ? [...pieces.slice(0, age - 1), [...before, ...after.slice(1)], ...pieces.slice(age + 2)]
    : [...pieces.slice(0, age), ...pieces.slice(age + 1)];
}

/** The first piece with those that belong to it, up to the first that does not. */
function joinPieces(
  read: ReadSentence,
  clause: Clause,
  rest: readonly number[],
  [first = [], ...others]: readonly Piece[],
): readonly number[] {
  const isList =
    others.some((piece) => piece.slice(1, -1).some((at) => read.tokens[at]?.pos === 'CCONJ')) &&
    others.every((piece) => !startsAside(read, piece));
  const kept = [...first];
  let leftOut = false;
  for (const [i, piece] of others.entries()) {
    if (piece.length < 2) continue;
    const mark = piece[0] ?? -1;
    // A comma that stood beside a date, or beside what is left out, goes with it.
    const bare = ((leftOut || read.free.has(mark - 1)) && !isList) || read.tokens[mark]?.text === ':';
    const timed = hasTime(read, rest, piece);
    const belongs = !timed && (isList || fits(read, kept, piece) || namesOffice(read, clause, piece));
    if (belongs) kept.push(...(bare ? piece.slice(1) : piece));
    else if (!timed && first.length > 0) {
      // "appointed Lena Fisk, 44, a former banker, as its chief"
      const office = others.slice(i + 1).find((later) => namesOffice(read, clause, later)) ?? [];
      return [...kept, ...office.slice(1)];
    }
    leftOut = !belongs;
  }
  return kept;
}

/** "named Morag Lund, who has led it since 2015, as her successor": what somebody is made is no aside. */
const namesOffice = (read: ReadSentence, { verb }: Clause, [, opener]: readonly number[]): boolean =>
  read.tokens[opener ?? -1]?.lower === 'as' && appointingVerbs.has(read.tokens[verb?.last ?? -1]?.lemma ?? '');

/** "for the first time since 1815": without its date it would be the first of all. */
function countsFromDate(read: ReadSentence, at: number): boolean {
  for (let time = at; time < at + 4; time += 1) {
    if (read.tokens[time]?.lower !== 'time') continue;
    const words = read.tokens.slice(time - 3, time).map(({ lower }) => lower);
    return words.join(' ') === 'for the first' && read.tokens[time + 1]?.lower === 'since' && read.free.has(time + 1);
  }
  return false;
}

/** "shortly before 6 on Friday", "late on Friday": the adverb goes with its time. */
const leadsTime = (read: ReadSentence, at: number): boolean =>
  /^(?:shortly|just|soon|late|early|only)$/u.test(read.tokens[at]?.lower ?? '') &&
  (read.free.has(at + 1) || (/^(?:after|before)$/u.test(read.tokens[at + 1]?.lower ?? '') && read.free.has(at + 2)));

/** ", 48": a number alone after a name. */
const isAge = (read: ReadSentence, [mark = 0, figure, ...more]: Piece): boolean =>
  more.length === 0 && read.tokens[figure ?? -1]?.pos === 'NUM' && read.tokens[mark - 1]?.pos === 'PROPN';

/** "played on 1 June, with kick-off at 8 p.m.": a phrase with a time of its own says nothing without it. */
const hasTime = (read: ReadSentence, rest: readonly number[], piece: readonly number[]): boolean =>
  read.free.has((piece.at(-1) ?? -1) + 1) && [...read.free].some((at) => at > (rest[0] ?? 0) && at < (piece[0] ?? 0));

/** Stands for the mark that parts two pieces where another clause stands between them. */
const gap = -1;

function interrupted(read: ReadSentence, last: number, at: number): boolean {
  for (let between = last + 1; between < at; between += 1) if (!read.free.has(between)) return true;
  return false;
}

/** Prepositions that lead what is said beside the happening, and no part of it. */
const asides: ReadonlySet<string> = new Set('according as like despite including amid unlike than'.split(' '));

/** A phrase of place or means, or a name that says who was meant, as long as the headline stays short. */
function fits(read: ReadSentence, kept: readonly number[], piece: readonly number[]): boolean {
  const opener = read.tokens[piece[1] ?? -1];
  const phrase =
    opener?.pos === 'ADP' &&
    !asides.has(opener.lower) &&
    !(opener.lower === 'at' && read.tokens[(piece[1] ?? -1) + 2]?.lower === 'time');
  const name = isName(read, piece) && !isName(read, kept.slice(-1));
  return wordsOf(read, [...kept, ...piece]).length < comfortable && (phrase || name);
}

/** "a long, fuel-saving path": the comma parts no pieces. */
function betweenAdjectives(read: ReadSentence, at: number): boolean {
  const [before, after] = [read.tokens[at - 1], read.tokens[at + 1]];
  return (
    read.tokens[at]?.text === ',' &&
    before?.pos === 'ADJ' &&
    (after?.pos === 'ADJ' || after?.pos === 'NOUN') &&
    read.tokens[at + 2]?.text !== ','
  );
}

/** ", Kim Jong Un": a name and nothing else. */
function isName(read: ReadSentence, piece: readonly number[]): boolean {
  const words = piece.filter((at) => read.tokens[at]?.pos !== 'PUNCT');
  return words.length > 0 && words.every((at) => read.tokens[at]?.pos === 'PROPN');
}

function startsAside(read: ReadSentence, piece: readonly number[]): boolean {
  const opener = read.tokens[piece[1] ?? -1];
  // "crossed the span on Sunday, eight years and £600m after": how long after, which no object is.
  if (read.dated.get(piece[1] ?? -1)?.value.type === 'duration') return true;
  // "born in Hull, the third child of Walter and his wife"
  if (opener?.lower === 'the' && isOrdinal(read.tokens[piece[2] ?? -1]?.lower ?? '')) return true;
  return opener?.pos === 'VERB' || opener?.pos === 'ADV' || opener?.lower === 'according' || opener?.lower === 'saying';
}

/** Cuts what would dangle at the end: marks, conjunctions, prepositions and articles left by a date, lone adverbs. */
export function trimEnd(read: ReadSentence, indexes: readonly number[]): readonly number[] {
  let end = indexes.length;
  while (end > 0 && dangles(read, indexes[end - 1] ?? -1, indexes[end - 2])) end -= 1;
  return indexes.slice(0, end);
}

/** "exploded eleven seconds after it had left": without the clause the measure says nothing. */
function measuresNext(read: ReadSentence, at: number): boolean {
  const expression = read.dated.get(at);
  if (expression?.value.type !== 'duration') return false;
  const next = read.tokens.findIndex(({ start }) => start >= expression.span.end);
  return /^(?:after|before|later|earlier)$/u.test(read.tokens[next]?.lower ?? '');
}

function dangles(read: ReadSentence, at: number, previous: number | undefined): boolean {
  const token = read.tokens[at];
  if (!token) return true;
  if (measuresNext(read, at)) return true;
  // "an inquiry into whether it had harmed anybody"
  if (read.tokens[at + 1]?.lower === 'whether') return false;
  if (token.pos === 'PUNCT') return !/^[”’)%]$/u.test(token.text);
  // "the last time the river froze was"
  if (token.pos === 'AUX' && token.lemma === 'be') return true;
  if (
    token.pos === 'CCONJ' ||
    (token.pos === 'DET' && !/^(?:this|that|these|those|all|both|another)$/u.test(token.lower)) ||
    token.pos === 'SCONJ' ||
    /^(?:which|who|whom|whose|where|when|even)$/u.test(token.lower) ||
    // "closed both" has no other object.
    (token.lower === 'both' && previous !== undefined)
  )
    return true;
  if (droppedWords.has(token.lower) && token.pos === 'ADV') return true;
  // A preposition is left over where the words after it were taken out; "heard from" ends with its own.
  const next = read.tokens[at + 1];
  const ownEnd = next === undefined || (next.pos === 'PUNCT' && !read.free.has(at + 1));
  // "collapsed on a Friday": with an article before the date it is no particle of the verb.
  const leadsDate = next?.pos === 'DET' && !read.free.has(at + 1) && read.free.has(at + 2);
  const particle = token.lower !== 'for' && token.lower !== 'until' && previous === undefined && !leadsDate;
  return danglingWords.has(token.lower) && !particle && !ownEnd && (read.free.has(at + 1) || token.pos === 'ADP');
}
