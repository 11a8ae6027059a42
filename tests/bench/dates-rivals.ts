import { createRequire } from 'node:module';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import { parseCalendarDate } from '../../src/pipeline/calendar/calendar-date.ts';
import { readPlainText } from '../../src/pipeline/prose/read-plain-text.ts';
import { tagProse } from '../../src/pipeline/temporal/tag-prose.ts';

/** The one function of Recognizers-Text that is measured; the package brings no types that Node resolves. */
interface Recognizers {
  readonly DateTimeOptions: { readonly None: number };
  readonly recognizeDateTime: (
    text: string,
    culture: string,
    options: number,
    reference: Date,
    fallback: boolean,
  ) => readonly unknown[];
}

/** The same of compromise-dates, whose types do not reach through its plugin call. */
type Compromise = (text: string) => {
  readonly dates: (options: object) => { readonly json: () => readonly unknown[] };
};

/** Tags one paragraph and says how many expressions it found. */
export interface Tagger {
  readonly name: string;
  readonly tag: (text: string) => number;
}

const PUBLISHED = '2024-06-17';

export function loadTaggers(): readonly Tagger[] {
  const published = parseCalendarDate(PUBLISHED);
  if (!published) throw new Error(`${PUBLISHED} is no day`);
  const reference = new Date(`${PUBLISHED}T12:00:00Z`);
  const withDates = nlp.extend(dates) as unknown as Compromise;
  const recognizers = createRequire(import.meta.url)('@microsoft/recognizers-text-date-time') as Recognizers;
  const recognize = (text: string): number =>
    recognizers.recognizeDateTime(text, 'en-us', recognizers.DateTimeOptions.None, reference, false).length;
  return [
    { name: 'tumen', tag: (text) => tagProse(readPlainText(text), { published }).length },
    { name: 'chrono-node', tag: (text) => chrono.casual.parse(text, reference).length },
    {
      name: 'compromise-dates',
      tag: (text) => countOr0(() => withDates(text).dates({ today: PUBLISHED }).json().length),
    },
    { name: 'recognizers-text', tag: (text) => countOr0(() => recognize(text)) },
  ];
}

/** Some libraries throw on some text: that paragraph counts as nothing found, and its time counts. */
function countOr0(count: () => number): number {
  try {
    return count();
  } catch {
    return 0;
  }
}
