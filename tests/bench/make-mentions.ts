import { addDays, parseCalendarDate } from '../../src/pipeline/calendar/calendar-date.ts';
import { parseEdtf } from '../../src/pipeline/calendar/edtf.ts';
import type { DateValue, EventMention } from '../../src/pipeline/types.ts';

const verbs =
  'meet visit sign attack sell buy publish open close erupt collapse resign elect approve reject launch'.split(' ');
const nouns = 'treaty bridge bank probe law budget strike vaccine mine dam trial museum company port'.split(' ');

/**
 * Mentions spread over forty years, a thousand actors and a few hundred topics, three to an event. What they do not vary
 * is that of the sample.
 */
export function makeMentions(sample: EventMention, count: number): readonly EventMention[] {
  const firstDay = parseCalendarDate('1985-01-01');
  if (!firstDay) throw new Error('1985-01-01 is a day');
  return Array.from({ length: count }, (_, at) => {
    const event = Math.floor(at / 3);
    const date = parseEdtf(addDays(firstDay, (event * 7919) % 14_600)) as DateValue;
    const [action = 'meet', noun = 'law'] = [verbs[event % verbs.length], nouns[Math.floor(event / 7) % nouns.length]];
    return {
      ...sample,
      article: `article-${String(at % 5000)}`,
      sentence: { ...sample.sentence, index: at },
      date,
      action,
      terms: [action, noun, `topic-${String(event % 997)}`],
      actors: [`actor-${String(event % 1000)}`],
      places: [`place-${String(event % 50)}`],
    };
  });
}
