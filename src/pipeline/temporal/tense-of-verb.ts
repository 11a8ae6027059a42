import {
  COMING_VERBS,
  FUTURE_CUES,
  INTENT_CUES,
  MODALS,
  NOT_PAST,
  ONCE_WORDS,
  PAST_CUES,
  PAST_INTENTS,
  SENSED,
  UNMARKED_PAST,
} from './lexicon/tense-words.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Tokens } from './scan-tokens.ts';

/**
 * `present` is a bare “is” or “are”; `standing` is “is halted”: done in the past, and lasting; `intended` is “threatened
 * to leave”, which says nothing of whether the time has come.
 */
export type Tense = 'past' | 'standing' | 'present' | 'intended' | 'future' | 'unknown';

/** What the word at a token says of when its clause takes place, with the words about it. */
export function tenseOf(tokens: Tokens, at: number): Tense {
  const word = tokens.norm[at] ?? '';
  if (tokens.kind[at] !== 'word' || !(word.endsWith('ed') || CUES.has(word))) return 'unknown';
  // “The Fed announces it Wednesday”
  if (word === 'fed' && isCapital(tokens, at)) return 'unknown';
  if (INTENT_CUES.has(word)) return readIntent(tokens, at, word);
  if (isWont(tokens, at)) return 'future';
  if (FUTURE_CUES.has(word)) {
    if (isNameMay(tokens, at)) return 'unknown';
    if (couldThen(tokens, at) || hadBeen(tokens, at) || wasForecast(tokens, at)) return 'past';
    // “to arrive”: what governs it says when.
    if (tokens.norm[at - 1] === 'to' && ARRIVALS.has(word)) return 'unknown';
    return wasOnce(tokens, at) ? 'past' : 'future';
  }
  if (word === 'turns') return tokens.kind[at + 1] === 'integer' ? 'future' : 'unknown';
  // “Voters in Norland go to the polls on Sunday”
  if (word === 'go' && tokens.norm[at + 3] === 'polls' && tokens.norm[at - 1] !== 'to') return 'future';
  // “Tickets go on sale Saturday”
  if (word === 'go' && /[^s]s$/.test(tokens.norm[at - 1] ?? '')) return wasLet(tokens, at) ? 'past' : 'future';
  // “The test comes on Friday”
  if (word === 'comes' && BEFORE_DAY.has(tokens.norm[at + 1] ?? '')) return 'present';
  if (GAME_VERBS.has(word) && (isGame(tokens, at) || isOfMany(tokens, at))) return 'future';
  if (COMING_VERBS.has(word) && CLAUSE_HEADS.has(tokens.norm[at - 1] ?? '')) return 'future';
  if (word === 'is' || word === 'are')
    return tokens.norm[at + 1] === 'to' || isOfNext(tokens, at) ? 'future' : 'present';
  if (word === 'runs') return RUNS_TO.has(tokens.norm[at + 1] ?? '') ? 'present' : 'unknown';
  if (word === 'to' && isInfinitive(tokens, at)) return 'future';
  // “has to report by Monday”
  if ((word === 'has' || word === 'have') && tokens.norm[at + 1] === 'to') return 'future';
  if (word === 'have' && (MODALS.has(tokens.norm[at - 1] ?? '') || MODALS.has(tokens.norm[at - 2] ?? '')))
    return 'future';
  if (UNMARKED_PAST.has(word) && isRelativeVerb(tokens, at)) return 'past';
  if (PARTICIPLES.has(word)) return participle(tokens, at);
  if (PAST_CUES.has(word)) return 'past';
  if (comesIntoForce(tokens, at)) return 'future';
  if (word.length <= 4 || !word.endsWith('ed') || NOT_PAST.has(word)) return 'unknown';
  return isAttribute(tokens, at) ? 'unknown' : participle(tokens, at);
}

/** “originally due in May”, “, first due in May,”: it was to be then. */
function wasOnce({ norm }: Tokens, at: number): boolean {
  return ONCE_WORDS.has(norm[at - 1] ?? '') || (norm[at - 1] === 'first' && norm[at - 2] === ',');
}

/** “had been expected”, “had been due”: it was to be, and the time is over. */
function hadBeen(tokens: Tokens, at: number): boolean {
  return tokens.norm[at - 1] === 'been' && tokens.norm[at - 2] === 'had';
}

/** “than was forecast in December”: then it was said. */
function wasForecast({ norm }: Tokens, at: number): boolean {
  return norm[at] === 'forecast' && (norm[at - 1] === 'was' || norm[at - 1] === 'were');
}

/** “The next vote is in November”, “its next board meeting is on May 6”. */
function isOfNext(tokens: Tokens, verb: number): boolean {
  return tokens.norm[verb - 2] === 'next' || tokens.norm[verb - 3] === 'next';
}

/** “let 12 hostages go”. */
function wasLet({ norm }: Tokens, at: number): boolean {
  return [2, 3, 4].some((steps) => norm[at - steps] === 'let' && !LETS.has(norm[at - steps - 1] ?? ''));
}

const LETS = wordSet('to will would could may might must should');
const ARRIVALS = wordSet('arrive meet decide expire resume reopen depart');

/** “The rules come into force on 1 July”. */
function comesIntoForce(tokens: Tokens, at: number): boolean {
  const object = FORCE.has(tokens.norm[at + 2] ?? '') && tokens.norm[at + 1] === 'into';
  return (
    (object && COMES.has(tokens.norm[at] ?? '')) || (tokens.norm[at] === 'take' && tokens.norm[at + 1] === 'effect')
  );
}

const COMES = wordSet('come comes enter enters go goes');
const FORCE = wordSet('force effect');

/** “access to insured funds”, but “two more followed on Thursday”. */
function isAttribute(tokens: Tokens, at: number): boolean {
  const before = tokens.norm[at - 1] ?? '';
  return BEFORE_ATTRIBUTE.has(before) && !(before === 'more' && AFTER_VERB.has(tokens.norm[at + 1] ?? ''));
}

const AFTER_VERB = wordSet('on in at by after . ,');

/** “… and leaves Monday”, “who visit Oslo on Monday”. */
const CLAUSE_HEADS = wordSet('and but who which he she it they we');

/** “access to insured funds”, “a divided state”: after these a participle is its noun's. */
const BEFORE_ATTRIBUTE = wordSet('to of for with from into a an their its his her our your my some many more all no');

/** “the season runs from June”; runs are also scored. */
const RUNS_TO = wordSet('from to until till through');

/** Participles, most of them a past by themselves too: “will be kept”, “a man seen on Monday”. */
const PARTICIPLES = wordSet(`
  been held made sent taken found paid built sold brought led told left met won kept lost spent bought caught fought
  taught sought fed shot struck laid hung dealt lent rebuilt read heard seen shown stolen driven thrown written chosen
  drawn begun beaten broken spoken torn
`);

/** “plans to meet” and “set for Friday” look ahead; “was set for Friday” and “the plan” do not. */
function readIntent(tokens: Tokens, at: number, word: string): Tense {
  if (tokens.norm[at - 1] === 'was' || tokens.norm[at - 2] === 'was') return 'past';
  const next = tokens.norm[at + 1];
  if (next === 'to' && PAST_INTENTS.has(word) && !STILL.has(tokens.norm[at - 1] ?? '')) return 'intended';
  if (next === 'to' || ((word === 'set' || word === 'planned') && next === 'for')) return 'future';
  return word.endsWith('ed') ? participle(tokens, at) : 'unknown';
}

/** “has agreed to meet”, “is prepared to leave”: that holds as the article is written. */
const STILL = wordSet('has have is are be been');

/** “the jet that cut the cable”, and not “that cut in rates”. */
function isRelativeVerb(tokens: Tokens, at: number): boolean {
  return RELATIVES.has(tokens.norm[at - 1] ?? '') && OBJECT_STARTS.has(tokens.norm[at + 1] ?? '');
}

const RELATIVES = wordSet('that which who');
const OBJECT_STARTS = wordSet('the a an his her its their off through');

/** “…, host Finland on Friday”, “and play the Lakers”: after a comma or “and”, and before a name. */
function isGame(tokens: Tokens, at: number): boolean {
  if (!GAME_LEADERS.has(tokens.norm[at - 1] ?? '')) return false;
  return isCapital(tokens, tokens.norm[at + 1] === 'the' ? at + 2 : at + 1);
}

const GAME_LEADERS = wordSet(', and');

/** “The Giants host the Bears”, “they play Hull”. */
function isOfMany(tokens: Tokens, at: number): boolean {
  const { norm, kind } = tokens;
  const subject = norm[at - 1] ?? '';
  if (subject !== 'they' && subject !== 'we' && !(kind[at - 1] === 'word' && /[^s]s$/.test(subject))) return false;
  return OBJECT_STARTS.has(norm[at + 1] ?? '') || isCapital(tokens, at + 1);
}

const BEFORE_DAY = wordSet('on at');
const GAME_VERBS = wordSet('host face play visit choose elect');

/** “won't” is written with “won” and no past. */
function isWont(tokens: Tokens, at: number): boolean {
  return tokens.norm[at] === 'won' && tokens.norm[at + 1] === "'" && tokens.norm[at + 2] === 't';
}

/** “could not be reached Friday”, “could be heard”: “could” for what was. */
function couldThen(tokens: Tokens, at: number): boolean {
  if (tokens.norm[at] !== 'could') return false;
  return tokens.norm[at + 1] === 'not' || (tokens.norm[at + 1] === 'be' && SENSED.has(tokens.norm[at + 2] ?? ''));
}

/** “is to meet”, “were to vote”: a form of “be” before “to”. */
function isInfinitive(tokens: Tokens, at: number): boolean {
  const before = tokens.norm[at - 1];
  return before === 'is' || before === 'are' || before === 'was' || before === 'were';
}

/** “released” is past, “will be released” and “to be released” are not. */
function participle(tokens: Tokens, at: number): Tense {
  for (let back = at - 1; back >= 0 && back >= at - 5; back -= 1) {
    const word = tokens.norm[back] ?? '';
    if (MODALS.has(word) && !isNameMay(tokens, back)) return couldThen(tokens, back) ? 'past' : 'future';
    if (word === 'to' && tokens.norm[back + 1] === 'be') return 'future';
    // “Banks are closed Monday”
    if ((word === 'is' || word === 'are') && back >= at - 2)
      return tokens.norm[at] === 'closed' ? 'present' : 'standing';
    if (BREAKS.has(word) || PAST_CUES.has(word)) break;
  }
  return 'past';
}

/** “May Lin met on Monday”, “in May”: with a capital it is a month or a name. */
function isNameMay(tokens: Tokens, at: number): boolean {
  return tokens.norm[at] === 'may' && isCapital(tokens, at);
}

function isCapital({ text, start }: Tokens, at: number): boolean {
  const first = text.charAt(start[at] ?? 0);
  return first !== first.toLowerCase();
}

const BREAKS = wordSet(', ; . " that which who and but after when because as if');

/** Whether the verb at a token is past for certain: a form of the past or a participle without “will” or “to be”. */
export function pastOf(tokens: Tokens, at: number): boolean {
  const word = tokens.norm[at] ?? '';
  return !ADVERBS.has(word) && tenseOf(tokens, at) === 'past';
}

const ADVERBS = wordSet('recently ago');

/** Every word that says something of tense, but those in -ed: most words end the question here. */
const CUES: ReadonlySet<string> = new Set([
  ...wordSet('won go is are runs to have take turns'),
  ...INTENT_CUES,
  ...FUTURE_CUES,
  ...GAME_VERBS,
  ...COMING_VERBS,
  ...UNMARKED_PAST,
  ...PAST_CUES,
  ...PARTICIPLES,
  ...COMES,
]);
