/** Shortest rest of a lead, in characters, that is taken for it: a year and its full stop. */
const SHORTEST = 5;

/**
 * How many characters at the start of an excerpt are those of `lead`, or of its end where the excerpt begins within it.
 * What a search record begins with, its headline and its date, stands above the excerpt already.
 */
export function leadIn(excerpt: string, lead: string): number {
  for (let from = 0; from <= lead.length - SHORTEST; from += 1) {
    if ((from === 0 || lead.charAt(from - 1) === ' ') && excerpt.startsWith(lead.slice(from)))
      return lead.length - from;
  }
  return 0;
}
