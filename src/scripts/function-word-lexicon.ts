/** English words that hold a sentence together and say nothing of what it is about. Lower case. */

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const QUESTION_WORDS = wordsOf('who whom whose what when where why which how');

/** Left out are those that are names as well: “may”, “will”, “us”. */
export const FUNCTION_WORDS = wordsOf(
  'a an the this that these those it there and or do does did is are was were be been has have had ' +
    'in on at of to for from by with about during',
);

/** What a question says of whatever it asks for. */
export const EMPTY_VERB = /(?<!\S)(?:happen(?:s|ed|ing)?|occur(?:s|red)?|(?:takes?|took|taken) place)(?!\S)/giu;
