import type { CustomRecord } from 'pagefind';
import { yearOf } from '../../pipeline/calendar/calendar-date.ts';
import { describeDate } from '../../pipeline/calendar/describe-date.ts';
import { articlesOf, tellingsOf } from '../../pipeline/timeline/tellings-of.ts';
import type { TimelineEvent } from '../../pipeline/types.ts';
import { eventPath } from '../../queries/events/event-view.ts';
import { describeStatus } from '../../queries/words/headline-with-status.ts';
import { plainWords } from './plain-words.ts';

/**
 * One event as Pagefind takes it. What it searches is the content alone, so that the headline and the date in words
 * stand there as well as in `meta`. Without `titles` it cannot be filtered by article.
 */
export function searchRecord(
  event: TimelineEvent,
  language: string,
  titles?: ReadonlyMap<string, string>,
): CustomRecord {
  const { id, headline, date, kind, status } = event;
  const words = describeDate(date);
  const sentences = [...new Set(tellingsOf(event).map(({ sentence }) => sentence.text))];
  const plain = plainWords([headline, ...sentences].join(' '));
  return {
    url: eventPath(id),
    language,
    content: `${headline}. ${words}. ${sentences.join(' ')}`,
    meta: {
      title: headline,
      date: words,
      ...(status === 'happened' ? {} : { status: describeStatus(event) }),
      type: 'event',
      ...(plain !== '' && { plain }),
    },
    filters: {
      type: ['event'],
      year: yearsOf(event),
      kind: [kind],
      status: [status],
      // By title, which is what a reader chooses from.
      ...(titles && { article: articlesOf(event).map((slug) => titles.get(slug) ?? slug) }),
    },
    sort: { date: date.interval.start },
  };
}

/** Every year that the date touches, up to the eleven of a decade; a longer stretch goes by its ends. */
function yearsOf({ date: { interval, granularity } }: TimelineEvent): string[] {
  const first = yearOf(interval.start);
  // The end is exclusive: a year that ends on 1 January is not touched.
  const last = yearOf(interval.end) - (interval.end.endsWith('-01-01') ? 1 : 0);
  if (granularity === 'century' || last - first > 10) return [...new Set([first, last].map(nameOf))];
  return Array.from({ length: last - first + 1 }, (_, index) => nameOf(first + index));
}

/** “2019”, “44 BC”: year 0 is 1 BC. */
function nameOf(year: number): string {
  return year > 0 ? `${year}` : `${1 - year} BC`;
}
