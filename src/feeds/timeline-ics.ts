import { articlesOf, tellingsOf } from '../pipeline/timeline/tellings-of.ts';
import type { TimelineEvent } from '../pipeline/types.ts';
import { eventPath } from '../queries/events/event-view.ts';
import { findArticles } from '../queries/site/find-article.ts';
import { countOf } from '../queries/words/count-of.ts';
import { headlineWithStatus, isVouchedFor } from '../queries/words/headline-with-status.ts';
import { evidencePath } from './event-record.ts';
import { addressOf } from './publication.ts';
import type { TimelineData } from './timeline-data.ts';

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** How many octets a character takes in UTF-8 (RFC 3629, 3). */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** RFC 5545, 3.1: no line is longer than 75 octets; one that goes on starts with a space. No character is cut. */
function fold(line: string): string {
  const lines: string[] = [];
  let [start, at, octets] = [0, 0, 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      lines.push(line.slice(start, at));
      start = at;
      octets = 1;
    }
    at += character.length;
    octets += size;
  }
  return [...lines, line.slice(start)].join('\r\n ');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/**
 * A calendar has days and nothing coarser: an event known to the month, the year or the week alone would be given days
 * that no article names. A range counts where both its ends are days.
 */
export function hasCalendarDays({ date }: TimelineEvent): boolean {
  const isDayRange = date.granularity === 'span' && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(date.edtf);
  const isInRange = /^\d{4}-/.test(date.interval.start) && /^\d{4}-/.test(date.interval.end);
  return (date.granularity === 'day' || isDayRange) && date.qualifier === 'exact' && isInRange;
}

/**
 * When an event was last revised: when the last of its articles came out or was updated. It follows from the content, so
 * that it is the same at every build.
 */
function lastRevision(event: TimelineEvent, { articles }: TimelineData): string {
  const told = findArticles(articles, new Set(articlesOf(event)));
  const days = told.map(({ fields }) => fields.updated ?? fields.published).sort();
  return `${compact(days.at(-1) ?? event.date.interval.start)}T000000Z`;
}

function eventLines(event: TimelineEvent, data: TimelineData): readonly string[] {
  const { publication } = data;
  const { id, date } = event;
  const told = tellingsOf(event);
  const revised = lastRevision(event, data);
  const description = told.map(
    (mention) => `“${mention.sentence.text}”\n${addressOf(publication, evidencePath(mention))}`,
  );
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${publication.authority}`,
    // Without a METHOD the stamp is that of the last revision (RFC 5545, 3.8.7.2).
    `DTSTAMP:${revised}`,
    `LAST-MODIFIED:${revised}`,
    `DTSTART;VALUE=DATE:${compact(date.interval.start)}`,
    `DTEND;VALUE=DATE:${compact(date.interval.end)}`,
    `SUMMARY:${escapeText(headlineWithStatus(event))}`,
    `DESCRIPTION:${escapeText(description.join('\n\n'))}`,
    `STATUS:${isVouchedFor(event) ? 'CONFIRMED' : 'TENTATIVE'}`,
    `CATEGORIES:${escapeText(event.kind)}`,
    `URL:${addressOf(publication, eventPath(id))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The events of the timeline that are known to the day, as an iCalendar file (RFC 5545) of all-day events. */
export function serialiseTimelineIcs(data: TimelineData): string {
  const dated = data.events.filter(hasCalendarDays);
  const rest = data.events.length - dated.length;
  const others = rest === 1 ? 'The other one is' : `The other ${rest} are`;
  const note = [
    `${dated.length} of ${countOf(data.events.length, 'event')}: those whose day is known.`,
    ...(rest === 0 ? [] : [`${others} known to the week, the month, the year or less.`]),
    `Every event stands at ${addressOf(data.publication, data.path)}`,
  ].join(' ');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${data.publication.authority}//Timeline 1//EN`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(data.title)}`,
    `X-WR-CALNAME:${escapeText(data.title)}`,
    `DESCRIPTION:${escapeText(note)}`,
    `X-WR-CALDESC:${escapeText(note)}`,
    ...dated.flatMap((event) => eventLines(event, data)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
