/** What a reader searches for, once its year is understood as a date and not only as a word. */
export interface Query {
  /** The words as typed: what a search of the text takes. */
  readonly text: string;
  /** `2019`, where one is named; the last of several. */
  readonly year?: string;
  /** The words without the year and without what only leads to it (“in”, “since”); empty where nothing is left. */
  readonly rest: string;
}

const YEAR = /(?<!\S)(?:(?:in|of|since|until|from|during|about)\s+)?([12]\d{3})(?!\S)/gi;

/** “June 2024” → June, in the year 2024; “Kim in 2019” → Kim, in the year 2019. */
export function interpretQuery(typed: string): Query {
  const text = typed.replace(/\s+/g, ' ').trim();
  const year = [...text.matchAll(YEAR)].at(-1)?.[1];
  const rest = text.replace(YEAR, ' ').replace(/\s+/g, ' ').trim();
  return { text, ...(year === undefined ? {} : { year }), rest };
}
