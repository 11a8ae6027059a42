/** What a reader searches for, once its year is understood as a date and not only as a word. */
export interface Query {
  /** The words as typed, with straight quotation marks in pairs and without hyphens: what a search of the text takes. */
  readonly text: string;
  /** `2019`, where one is named; the last of several. */
  readonly year?: string;
  /** The words without the year and without what only leads to it (“in”, “since”); empty where nothing is left. */
  readonly rest: string;
}

/** A year with what leads to it; or a phrase in quotation marks, in which a year is a word. */
const YEAR_OR_PHRASE = /"[^"]*"|(?<!\S)(?:(?:in|of|since|until|from|during|about)\s+)?([12]\d{3})(?!\S)/giu;

/** “June 2024” → June, in the year 2024; “Kim in 2019” → Kim, in the year 2019. */
export function interpretQuery(typed: string): Query {
  const text = partCompounds(pairQuotes(typed)).replace(/\s+/gu, ' ').trim();
  const year = [...text.matchAll(YEAR_OR_PHRASE)].findLast(([, found]) => found !== undefined)?.[1];
  const rest = text.replace(YEAR_OR_PHRASE, (all, found?: string) => (found === undefined ? all : ' '));
  return { text, ...(year === undefined ? {} : { year }), rest: rest.replace(/\s+/gu, ' ').trim() };
}

/** Quotation marks of any kind as straight ones; one that is still open is not there yet. */
function pairQuotes(typed: string): string {
  const straight = typed.replace(/[“”„‟«»]/gu, '"');
  if (straight.split('"').length % 2 === 1) return straight;
  const last = straight.lastIndexOf('"');
  return straight.slice(0, last) + straight.slice(last + 1);
}

/** “Jong-un” as the words of “Jong Un”: of a compound the index has each word too. A phrase stays as it is. */
function partCompounds(text: string): string {
  return text.replace(/"[^"]*"|(?<=\p{L})[-‐‑](?=\p{L})/gu, (found) => (found.startsWith('"') ? found : ' '));
}

/** The phrases of a text that are to be found as they stand, in their quotation marks. */
export function phrasesIn(text: string): readonly string[] {
  return (text.match(/"[^"]*"/gu) ?? []).filter((phrase) => /[^\s"]/u.test(phrase));
}
