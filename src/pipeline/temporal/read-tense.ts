import { CANCELS } from './lexicon/event-words.ts';
import { wordSet } from './lexicon/word-set.ts';
import { BEFORE_NOUN, CLAUSE_MARKS, OPENING_VERBS, UNMARKED_PAST } from './lexicon/tense-words.ts';
import { isForetold } from './is-foretold.ts';
import { tenseOf, type Tense } from './tense-of-verb.ts';
import type { Tokens } from './scan-tokens.ts';
import type { Span } from '../types.ts';

/** How many tokens away a verb still governs an expression. */
const REACH = 30;

/**
 * The tense of the clause that holds tokens `[from, to)`: the nearest verb or cue before it in its sentence, else the
 * first one after it. Looks at most {@link REACH} tokens each way.
 */
export function readTense(tokens: Tokens, from: number, to: number, sentence: Span): Tense {
  if (opensThen(tokens, from, sentence) || isDeclared(tokens, from, to) || isCancelled(tokens, to, sentence))
    return 'future';
  if (isForetold(tokens, from, to, sentence)) return 'future';
  const before = readBackward(tokens, from, sentence);
  const tense = before === 'unknown' ? readForward(tokens, from, to, sentence) : before;
  return tense === 'unknown' && hasUnmarkedPast(tokens, from, to, sentence) ? 'past' : tense;
}

/** Whether the nearest auxiliary is one of the present (“will”, “is to”) rather than of a story (“would”, “was to”). */
export function speaksOfNow(tokens: Tokens, from: number, to: number, sentence: Span): boolean {
  for (const by of [-1, 1] as const) {
    for (
      let at = by < 0 ? from - 1 : to, steps = 0;
      at >= 0 && at < tokens.count && steps < REACH;
      at += by, steps += 1
    ) {
      if (isBeyond(tokens, at, sentence)) break;
      const word = tokens.norm[at] ?? '';
      if (NOW_WORDS.has(word)) return true;
      if (THEN_WORDS.has(word)) return false;
    }
  }
  return false;
}

const NOW_WORDS = wordSet(`
  will shall is are has have plans expects hopes aims wants begins starts opens ends closes takes faces hosts returns
  resumes reopens meets arrives concludes expires runs
`);
const THEN_WORDS = wordSet('would was were had could might did should');

/** “The next election is in May”, “the season runs from June 1”: the present, with the date right after its verb. */
export function isScheduled(tokens: Tokens, from: number, sentence: Span): boolean {
  return [1, 2].some((by) => !isBeyond(tokens, from - by, sentence) && tenseOf(tokens, from - by) === 'present');
}

function readBackward(tokens: Tokens, from: number, sentence: Span): Tense {
  for (let at = from - 1; at >= 0 && at >= from - REACH; at -= 1) {
    const word = tokens.norm[at] ?? '';
    if (isBeyond(tokens, at, sentence)) return 'unknown';
    // “crashed while landing on Saturday”
    if (CLAUSE_MARKS.has(word) && !(word === 'while' && tokens.norm[at + 1]?.endsWith('ing'))) return 'unknown';
    const tense = tenseOf(tokens, at);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

/** “the games open Saturday”, “talks resume on Monday”. */
function opensThen(tokens: Tokens, from: number, sentence: Span): boolean {
  const verb = BEFORE_DAY.has(tokens.norm[from - 1] ?? '') ? from - 2 : from - 1;
  if (verb < 1 || isBeyond(tokens, verb - 1, sentence) || !OPENING_VERBS.has(tokens.norm[verb] ?? '')) return false;
  const subject = tokens.norm[verb - 1] ?? '';
  return SPEAKERS.has(subject) || /^[a-z]{3,}[^s]s$/.test(subject);
}

const SPEAKERS = wordSet('we they you i');

const BEFORE_DAY = wordSet('on in at');

/** “declared Monday a holiday”. */
function isDeclared(tokens: Tokens, from: number, to: number): boolean {
  return DECLARES.has(tokens.norm[from - 1] ?? '') && /^(?:an?|the)$/.test(tokens.norm[to] ?? '');
}

const DECLARES = wordSet('declared declares declare proclaimed proclaims proclaim');

/** “Wednesday's match between the two was called off”. */
function isCancelled(tokens: Tokens, to: number, sentence: Span): boolean {
  if (tokens.norm[to] !== "'" || tokens.norm[to + 1] !== 's') return false;
  for (let at = to; at < tokens.count && at < to + REACH && !isBeyond(tokens, at, sentence); at += 1) {
    const word = tokens.norm[at] ?? '';
    if (CANCELS.has(word) || ((word === 'called' || word === 'put') && tokens.norm[at + 1] === 'off')) return true;
    if (CLAUSE_MARKS.has(word) || word === ',') return false;
  }
  return false;
}

/** “hit”, “cut”, “put” look the same in the present: taken as past where no other verb says otherwise. */
function hasUnmarkedPast(tokens: Tokens, from: number, to: number, sentence: Span): boolean {
  const step = (at: number, by: 1 | -1): boolean => {
    for (let i = at; i >= 0 && i < tokens.count && Math.abs(i - at) < REACH; i += by) {
      if (isBeyond(tokens, i, sentence)) return false;
      if (UNMARKED_PAST.has(tokens.norm[i] ?? '') && !BEFORE_NOUN.has(tokens.norm[i - 1] ?? '')) return true;
    }
    return false;
  };
  return step(from - 1, -1) || step(to, 1);
}

/** Between two commas it says something by the way, and the verb after them is not its own. */
function readForward(tokens: Tokens, from: number, to: number, sentence: Span): Tense {
  const comma = commaBefore(tokens, from, sentence);
  const aside = comma >= 0 && !isCircumstance(tokens, comma, from) && !isOfLast(tokens, comma, from, to);
  for (let at = to; at < tokens.count && at < to + REACH; at += 1) {
    const mark = tokens.norm[at];
    if (isBeyond(tokens, at, sentence) || mark === ';' || (aside && mark === ',')) return 'unknown';
    const tense = tenseOf(tokens, at);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

/** Where the nearest comma before it stands, or −1. */
function commaBefore(tokens: Tokens, from: number, sentence: Span): number {
  for (let at = from - 1; at >= 0 && at >= from - REACH; at -= 1) {
    if (isBeyond(tokens, at, sentence)) return -1;
    if (tokens.norm[at] === ',') return at;
  }
  return -1;
}

/** “, speaking with reporters Thursday, said”, “, in an interview Thursday, said”, “, at 8.1 percent in May, was”: how the verb after it was done. */
function isCircumstance(tokens: Tokens, comma: number, from: number): boolean {
  const word = tokens.norm[comma + 1] ?? '';
  if (word.length > 4 && word.endsWith('ing')) return true;
  if (word !== 'in' && word !== 'at' && word !== 'on') return false;
  if (word === 'at' && /^\d/.test(tokens.norm[comma + 2] ?? '')) return true;
  for (let at = comma + 2; at < from; at += 1) if (SPEECHES.has(tokens.norm[at] ?? '')) return true;
  return false;
}

/** How many tokens “The last round of talks” may have. */
const NAME_REACH = 6;

/** “The last round, in November, failed”, “The first, in May, ended badly”: the verb behind it is that of what was then. */
function isOfLast({ norm }: Tokens, comma: number, from: number, to: number): boolean {
  if (comma !== from - 2 || norm[to] !== ',') return false;
  for (let at = comma - 1; at >= 0 && at >= comma - NAME_REACH; at -= 1) {
    const word = norm[at] ?? '';
    if (word === ',' || CLAUSE_MARKS.has(word)) return false;
    if (LAST.has(word)) return true;
    if (COUNTED.has(word)) return !PASSIVES.has(norm[to + 1] ?? '');
  }
  return false;
}

const LAST = wordSet('last previous earlier prior latest initial original');
const COUNTED = wordSet('first second third fourth fifth');
const PASSIVES = wordSet('was were is are');

const SPEECHES = wordSet('interview statement speech address briefing conference testimony remarks letter broadcast');

function isBeyond(tokens: Tokens, at: number, { start, end }: Span): boolean {
  const place = tokens.start[at] ?? 0;
  return place < start || place >= end;
}
