/** As a newsroom writes a number in a sentence: in words up to nine, in figures from ten. */
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count of things, before their name: “two” sentences, “12” events, “1,204” events. */
export function countInWords(count: number): string {
  return WORDS[count] ?? count.toLocaleString('en-GB');
}
