/** How an expression stands to the one before it in its sentence: going on from it, leading to it, or past the aside that holds it. */
import type { FoundExpression } from './found-expression.ts';
import { grainOf } from './grain.ts';
import { SAYING_VERBS } from './lexicon/event-words.ts';
import { PAST_CUES } from './lexicon/tense-words.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Meaning } from './meaning.ts';
import type { Span } from '../types.ts';

/** What can be asked of an expression and the one before it, with the sentence that it stands in. */
type Relation = (previous: FoundExpression | undefined, expression: FoundExpression, sentence: Span) => boolean;

/** How many tokens “, $10 billion of 10-year notes” may have, and “after a shooting that killed two”. */
const LIST_REACH = 14;
const CAUSE_REACH = 10;
/** And “which peaked at nine percent in”. */
const ASIDE_REACH = 8;

/** And “, and perhaps on”. */
const LIST_WORDS = 4;

const LISTS = wordSet(', and or on perhaps maybe possibly probably again also');
const OTHER_CLAUSES = wordSet(
  'who which that after before when while until since if because . ; : ( — said says " than',
);
const CLAUSE_ENDS = wordSet('and but , ; . : — said says "');
const LINKS = wordSet(', and or then again once more also in on at');
const INTO_YEAR = wordSet('on in at');
const CAUSES = wordSet('after following over where from');
const WAS_TO = wordSet('to due scheduled expected supposed');
const ASIDES = wordSet('which who whose where');
/** Those that do not end in -ed. */
const PARTICIPLES = wordSet('born built held led lost made sent set shut sold taken won written');

/** Whether an expression goes on from the one before it in a list or a sequence: “bills Tuesday and bonds Wednesday”. */
export const goesOn: Relation = (previous, expression, sentence) => {
  const between = wordsBetween(previous, expression, sentence);
  return between !== undefined && between.length <= LIST_REACH && !between.some((word) => OTHER_CLAUSES.has(word));
};

/** Whether what happened then follows what happened before: “signed in March and annulled in November”. */
export const followsOn: Relation = (previous, expression, sentence) => {
  if (!goesOn(previous, expression, sentence)) return false;
  const between = wordsBetween(previous, expression, sentence) ?? [];
  const and = between.findIndex((word) => word === 'and' || word === 'then');
  // “3 percent in March and 2 percent in February” has no verb.
  return and !== -1 && between.slice(and).some((word) => word.endsWith('ed') || PAST_CUES.has(word));
};

/** Whether nothing but a comma and a preposition parts it from a year: “in 1922, on Easter Sunday”, “four years later, in May”. */
export const isBesideYear: Relation = (previous, expression, sentence) => {
  const between = wordsBetween(previous, expression, sentence);
  if (!previous || between?.length !== 2 || between[0] !== ',' || !INTO_YEAR.has(between[1] ?? '')) return false;
  // “since 2015, in May” and “from a year earlier, in May” open another time.
  const { meaning, tokens, from } = previous;
  if (meaning.kind === 'shift')
    return meaning.unit === 'year' && (meaning.from === 'published' || meaning.direction === 'future');
  return grainOf(meaning) === 'year' && tokens.norm[from - 1] === 'in';
};

/** Whether it is listed after today or a day to come: “closed today and perhaps Friday”. */
export const addsToToday: Relation = (previous, expression, sentence) => {
  // Asked of every weekday: the words are looked at only after a day like today.
  if (!previous || expression.from - previous.to > LIST_WORDS || !isTodayOrLater(previous.meaning)) return false;
  const between = wordsBetween(previous, expression, sentence) ?? [];
  return between.some((word) => word === 'and' || word === 'or') && between.every((word) => LISTS.has(word));
};

function isTodayOrLater(meaning: Meaning): boolean {
  if (meaning.kind === 'time') return meaning.of !== undefined && isTodayOrLater(meaning.of);
  return (
    meaning.kind === 'shift' &&
    meaning.unit === 'day' &&
    meaning.from === 'published' &&
    meaning.direction !== 'past' &&
    !meaning.elastic
  );
}

/** Whether nothing but a conjunction parts it from the one before: “In June 2019, and again in September, it had”. */
export const isListedWith: Relation = (previous, expression, sentence) =>
  wordsBetween(previous, expression, sentence)?.every((word) => LINKS.has(word)) ?? false;

/** Whether it tells what led to the expression before it: “arrested Monday after a shooting Friday”. */
export const leadsTo: Relation = (previous, expression, sentence) => {
  const between = wordsBetween(previous, expression, sentence);
  if (!previous || !between || between.length > CAUSE_REACH || between.some((word) => CLAUSE_ENDS.has(word)))
    return false;
  // “confirmed on Tuesday that a man was shot on Sunday”
  const said = between[0] === 'that' && SAYING_VERBS.has(wordBefore(previous));
  return said || between.some((word) => CAUSES.has(word));
};

/** Whether it was to follow the expression before it: “was held Sunday and was to appear Monday”. */
export const wasToFollow: Relation = (previous, expression, sentence) =>
  wordsBetween(previous, expression, sentence)?.some(
    (word, at, between) => (word === 'was' || word === 'were') && WAS_TO.has(between[at + 1] ?? ''),
  ) ?? false;

/** Whether the expression before it stands between commas: “Inflation, which peaked in October 2022, slowed in May”. */
export const isAfterAside: Relation = (previous, expression, sentence) => {
  if (!previous || wordsBetween(previous, expression, sentence)?.[0] !== ',') return false;
  const { tokens, from } = previous;
  for (let at = from - 1; at > 0 && at >= from - ASIDE_REACH; at -= 1) {
    if (tokens.norm[at - 1] !== ',') continue;
    const word = tokens.norm[at] ?? '';
    return ASIDES.has(word) || PARTICIPLES.has(word) || (word.length > 4 && word.endsWith('ed'));
  }
  return false;
};

/** The words between the two; nothing where the one before stands in another sentence. */
function wordsBetween(
  previous: FoundExpression | undefined,
  { tokens, from }: FoundExpression,
  sentence: Span,
): readonly string[] | undefined {
  if (previous?.tokens !== tokens || previous.span.start < sentence.start) return undefined;
  return tokens.norm.slice(previous.to, from);
}

/** The word before an expression and its preposition. */
function wordBefore({ tokens, from }: FoundExpression): string {
  return tokens.norm[tokens.norm[from - 1] === 'on' ? from - 2 : from - 1] ?? '';
}
