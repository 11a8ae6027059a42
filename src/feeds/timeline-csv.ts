import { recordEvent } from './event-record.ts';
import type { EventRecord } from './event-record.ts';
import type { TimelineData } from './timeline-data.ts';

const columns: ReadonlyArray<readonly [name: string, read: (event: EventRecord) => string]> = [
  ['id', ({ id }) => id],
  ['headline', ({ headline }) => words(headline)],
  ['date_edtf', ({ date }) => date.edtf],
  ['date_text', ({ date }) => date.text],
  ['first_day', ({ date }) => date.start],
  ['day_after_last', ({ date }) => date.end],
  ['granularity', ({ date }) => date.granularity],
  ['qualifier', ({ date }) => date.qualifier],
  ['kind', ({ kind }) => kind],
  ['status', ({ status }) => status],
  ['attribution', ({ attribution = '' }) => words(attribution)],
  ['actors', ({ actors }) => words(joinNames(actors.map(({ name }) => name)))],
  ['places', ({ places }) => words(joinNames(places.map(({ name }) => name)))],
  ['articles', ({ evidence }) => joinNames([...new Set(evidence.map(({ article }) => article))])],
  ['evidence', ({ evidence }) => evidence.map(({ url }) => url).join(' ')],
  ['url', ({ url }) => url],
];

function joinNames(names: readonly string[]): string {
  return names.join('; ');
}

/**
 * Words that a spreadsheet would run as a formula get an apostrophe before them, as OWASP has it (CSV Injection). Only
 * columns that hold words of articles: a date before Christ begins with a hyphen too and has to stay a date, and as a
 * formula does no more than subtract.
 */
function words(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** The timeline in CSV (RFC 4180): one line an event, a header line, CRLF, UTF-8 without a mark. */
export function serialiseTimelineCsv(data: TimelineData): string {
  const header = columns.map(([name]) => name);
  const rows = data.events.map((event) => {
    const row = recordEvent(event, data);
    return columns.map(([, read]) => read(row));
  });
  return [header, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}
