import type { TemporalExpression } from '../../types.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { leadOfExtreme } from '../words/lead-of-extreme.ts';

const bounds = new Set('since until till by before after following prior pending than except besides as'.split(' '));

/** Words that may stand between a preposition and its date: "until at least the end of". */
const between = new Set(
  'at least about around early late mid the a end beginning start middle turn of first second last week month day weekend year half'.split(
    ' ',
  ),
);

/** A time of day with its day after it. */
const hour = /^(?:midnight|noon|midday|dawn|dusk|sunrise|sunset|daybreak|nightfall|\d)[^,]* on \p{L}/iu;

/** “six on Thursday morning”; “midnight” of a day that the text has named. */
function isClockOfDay({ text, timex, anchor }: TemporalExpression): boolean {
  return (/^[^,]* on \p{L}/u.test(text) || anchor === 'previous') && /T\d\d:/.test(timex.value);
}

/** Whether a date only bounds or measures a stretch: "by May", "until at least the end of 2019", "in the 14 months to May". */
export function isBound(read: ReadSentence, expression: TemporalExpression, first: number): boolean {
  const signal = expression.signal?.text.toLowerCase().split(' ')[0] ?? '';
  // "broke out after midnight on Friday", "left on Friday and sank after midnight": the hour bounds, and the day is the day.
  if (
    /^(?:after|before)$/u.test(signal === '' ? (read.tokens[first - 1]?.lower ?? '') : signal) &&
    (hour.test(expression.text) || isClockOfDay(expression))
  )
    return false;
  if (
    (bounds.has(signal) && signal !== 'as') ||
    (read.tokens[first - 1]?.lower === 'to' && /^(?:this|the present) da/iu.test(expression.text))
  )
    return true;
  // "in the 14 months to May"
  const to = read.tokens[first]?.lower === 'to' ? first : first - 1;
  if (read.tokens[to]?.lower === 'to' && /^(?:days|weeks|months|year)$/u.test(read.tokens[to - 1]?.lower ?? ''))
    return true;
  if (leadOfExtreme(read.tokens, first) !== undefined) return false;
  // "cut by half last month"
  if (read.tokens[first - 1]?.lower === 'half' && read.tokens[first]?.lower !== 'of') return false;
  let at = first - 1;
  while (at > 0 && first - at < 8 && between.has(read.tokens[at]?.lower ?? '')) at -= 1;
  return bounds.has(read.tokens[at]?.lower ?? '');
}
