/** What a reader searches for, once its year is understood as a date and not only as a word. */
export interface Query {
  /** The words as the texts would have them, with straight quotation marks in pairs: what a search of the text takes. */
  readonly text: string;
  /** `2019`, where one is named, the last of several; the ten of a decade. */
  readonly years: readonly string[];
  /** The words without the year and without what only leads to it (“in”, “since”); empty where nothing is left. */
  readonly rest: string;
}

/** What stands in quotation marks is a phrase, and taken as it is. */
const PHRASE = '"[^"]*"';
const YEAR = String.raw`(?<!\S)(?:(?:in|of|since|until|from|during|about)\s+(?:the\s+)?)?([12]\d{3}|[12]\d\d0s)(?!\S)`;
const YEAR_OR_PHRASE = new RegExp(`${PHRASE}|${YEAR}`, 'giu');

/** “June 2024” → June, in the year 2024; “Kim in 2019” → Kim, in the year 2019. */
export function interpretQuery(typed: string): Query {
  const text = tidy(outsidePhrases(pairQuotes(typed), (words) => spellDates(partCompounds(withoutStops(words)))));
  const year = [...text.matchAll(YEAR_OR_PHRASE)].findLast(([, found]) => found !== undefined)?.[1];
  const rest = text.replace(YEAR_OR_PHRASE, (all, found?: string) => (found === undefined ? all : ' '));
  return { text, years: year === undefined ? [] : yearsOf(year), rest: tidy(rest) };
}

/** The phrases of a text that are to be found as they stand, in their quotation marks. */
export function phrasesIn(text: string): readonly string[] {
  return text.match(new RegExp(PHRASE, 'gu')) ?? [];
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE_WORDS = new RegExp(
  String.raw`(?<!\S)(?:\d{1,2} ${MONTH}|${MONTH} \d{1,2}|${MONTH}|[12]\d{3}s?)(?![^\s,])`,
  'giu',
);

/**
 * The words of dates as phrases, which are found as they stand: of a search that names a year, “May” means the month and no mayor, and
 * 1951 no 1950.
 */
export function exactDates(text: string): string {
  return outsidePhrases(text, (words) => words.replace(DATE_WORDS, (date) => `"${date}"`));
}

/** Of a century that does not end in “th”: those of years from 1000 to 2999. */
const SUFFIXES: Readonly<Record<number, string>> = { 21: 'st', 22: 'nd', 23: 'rd' };

/** “17th century” for 1650, as the site writes it. */
export function centuryOf(year: string): string {
  const century = Math.floor(Number(year) / 100) + 1;
  return `${century}${SUFFIXES[century] ?? 'th'} century`;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function yearsOf(year: string): readonly string[] {
  if (!year.endsWith('s')) return [year];
  return Array.from({ length: 10 }, (_, index) => year.slice(0, 3) + String(index));
}

/** Quotation marks of any kind as straight ones; those around nothing go, and one that is still open. */
function pairQuotes(typed: string): string {
  const straight = typed.replace(/[“”„‟«»]/gu, '"');
  const last = straight.lastIndexOf('"');
  const isPaired = straight.split('"').length % 2 === 1;
  const paired = isPaired ? straight : straight.slice(0, last) + straight.slice(last + 1);
  return paired.replace(new RegExp(PHRASE, 'gu'), (phrase) => (/[^\s"]/u.test(phrase) ? phrase : ' '));
}

/** A text with what stands outside of its phrases changed. */
export function outsidePhrases(text: string, change: (words: string) => string): string {
  return text
    .split(new RegExp(`(${PHRASE})`, 'u'))
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('');
}

/** Without the marks that end a question or a part of it, which no word has: “in 2019?”. */
function withoutStops(words: string): string {
  return words.replace(/(?<=[^\s?!,;:])[?!,;:]+(?!\S)/gu, '');
}

/** “Jong-un” as the words of “Jong Un”: of a compound the index has each word too. */
function partCompounds(words: string): string {
  return words.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ' ');
}

/** “2024-06-18” as “18 June 2024”, which is how texts write it. */
function spellDates(words: string): string {
  return words.replace(/(?<!\S)[12]\d{3}-\d\d(?:-\d\d)?(?!\S)/gu, (date) => {
    const time = new Date(date);
    const day = date.length > 7 ? ({ day: 'numeric' } as const) : {};
    // No month 13, and no 30 February, which would be taken for 1 March.
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(date)) return date;
    return time.toLocaleDateString('en-GB', { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' });
  });
}
