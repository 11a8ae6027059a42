import type { Passage, Timex } from './parse-passage.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  /\b(jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?![a-z])/i;
const DAY_BESIDE_MONTH = /(?:[a-z]{3,}\.? (\d{1,2})(?:st|nd|rd|th)?\b(?!\d|:|\.\d))|(?:\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? [a-z]{3,})/i;
const POINT =
  /^(?:(?:BC)?\d{1,4}|(?:\d{4}|XXXX)-(?:(?:\d\d|XX)(?:-(?:\d\d|XX))?|Q[1-4X]|H[12X]|SP|SU|FA|WI|W(?:\d\d|XX)(?:-WE|-[1-7])?)|(?:PAST|PRESENT|FUTURE)_REF)(?:T(?:MO|MI|AF|EV|NI|\d\d(?::\d\d)?(?::\d\d)?))?$/;
const PERIOD = /^P(?:(?:[\d.]+|X)(?:Y|Q|M|W|D|DE|CE))*(?:T(?:(?:[\d.]+|X)[HMS])+)?$/;

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
const isRealDay = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

function* faultsOf({ text, type, value }: Timex): Generator<string> {
  const isPeriod = PERIOD.test(value);
  if (!isPeriod && !POINT.test(value)) yield 'value is not TIMEX3';
  if (type === 'DURATION' && !isPeriod) yield 'a DURATION needs a period';
  if (type === 'DATE' && (isPeriod || /\dT/.test(value))) yield 'a DATE needs a date without a time';
  if (type === 'TIME' && !value.includes('T')) yield 'a TIME needs a time';

  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  if (day !== undefined && !isRealDay(day)) yield 'no such day';
  const weekday = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(text));
  if (weekday >= 0) {
    const said = /^XXXX-WXX-([1-7])/.exec(value)?.[1];
    const valued = day !== undefined ? weekdayOf(day) : said === undefined ? -1 : Number(said) % 7;
    // Saturday ends at midnight, where Sunday begins.
    const midnight = /\bmidnight\b/i.test(text) && value.endsWith('T00:00') && valued === (weekday + 1) % 7;
    if (valued !== weekday && !midnight) yield 'the weekday named is not that of the value';
  }
  const month = MONTH.exec(text)?.[1];
  // “the week of Oct. 25” is a week, which has no month.
  if (month !== undefined && !isPeriod && type !== 'SET' && !/quarter/i.test(text) && !/-W\d/.test(value)) {
    const number = String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
    if (!new RegExp(`^(?:\\d{4}|XXXX)-${number}`).test(value)) yield 'the month named is not that of the value';
    const beside = DAY_BESIDE_MONTH.exec(text);
    const dayNumber = beside?.[1] ?? beside?.[2];
    if (dayNumber !== undefined && value.slice(8, 10) !== dayNumber.padStart(2, '0')) yield 'the day named is not that of the value';
  }
  // “1530 GMT” is no year, and “fiscal 2022/23” ends in the second of its years.
  const year = /\b(1\d{3}|20\d{2})\b(?!'s| GMT)/.exec(text)?.[1];
  const fiscal = /\d{4}[/–-]\d\d\b/.test(text) && value === String(Number(year) + 1);
  if (year !== undefined && !isPeriod && !value.startsWith(year) && !fiscal) yield 'the year named is not that of the value';
}

/** What is wrong with a passage's annotation as far as a calendar can tell; empty when nothing is. */
export function checkPassage(passage: Passage): string[] {
  const faults = passage.gold.flatMap((timex) =>
    [...faultsOf(timex)].map((fault) => `${passage.id}: "${timex.text}" = ${timex.value}: ${fault}`),
  );
  if (!isRealDay(passage.dct)) faults.push(`${passage.id}: ${passage.dct} is no day`);
  return faults;
}
