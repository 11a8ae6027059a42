/** Ordinal numbers as words, from "first" to "tenth"; those above are made of endings. */
const small: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
);

const made = /^(?:\p{L}+teenth|\p{L}+tieth|\d+(?:st|nd|rd|th)|(?:\p{L}+-)?(?:hundred|thousand|million)th)$/u;

/** Whether a word in small letters is an ordinal number: "third", "21st", "hundredth". */
export const isOrdinal = (word: string): boolean =>
  small.has(word) || word === 'eleventh' || word === 'twelfth' || made.test(word);
