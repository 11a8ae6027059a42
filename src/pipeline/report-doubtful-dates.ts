import { describeDate } from './calendar/describe-date.ts';
import { makePlaceFinder, sourceOffset } from './prose/source-position.ts';
import { wrongWeekday } from './temporal/wrong-weekday.ts';
import type { Diagnostic, Prose, TemporalExpression } from './types.ts';

interface Doubt {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** Where it stands in the prose. */
  readonly at: number;
}

/** What was read as a date, but for a part of it that contradicts the calendar: the weekday, or the day of the month. */
export function reportDoubtfulDates(
  {
    file,
    prose,
    expressions,
  }: { readonly file: string; readonly prose: Prose; readonly expressions: readonly TemporalExpression[] },
  text: string,
): readonly Diagnostic[] {
  const placeOf = makePlaceFinder(text);
  return expressions
    .flatMap((one) => one.parts ?? [one])
    .flatMap((one) => [...weekdayDoubt(one), ...dayDoubt(one, prose)])
    .map(({ at, ...doubt }) => ({ severity: 'warning', ...doubt, file, ...placeOf(sourceOffset(prose, at)) }));
}

function weekdayDoubt(expression: TemporalExpression): readonly Doubt[] {
  const wrong = wrongWeekday(expression);
  if (wrong === undefined || expression.value.type !== 'date') return [];
  const { text, span, value } = expression;
  const message = `The weekday of “${text}” contradicts its date: ${describeDate(value)} is a ${wrong.weekday}.`;
  const hint = `Correct the weekday or the date, or say which day is meant: :date[${text}]{edtf=${wrong.day}}`;
  return [{ code: 'wrong-weekday', message, hint, at: span.start }];
}

/** An ordinal beyond 31 in front of a month, by what was read of it. */
const before: Readonly<Record<string, RegExp>> = {
  month: /(?<![\w.,-])(?:(?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)(?: of)?|(?:for|fif|six|seven|eigh|nine)tieth of) $/iu,
  day: /(?<![\w.,-])(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)-$/iu,
};
/** A plain number there, which a year has to follow: "45 May elections". */
const plainBefore = /(?<![\w.,-])(?:3[2-9]|[4-9]\d) $/u;
const after = /^ (?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)(?![\w-])/iu;

const ofMonths: ReadonlySet<string> = new Set(['month', 'month-year', 'month-day', 'day-month-year']);

/** A number that was meant as the day of a month, and that no month has: the month alone was read. */
function dayDoubt({ span, ruleId, text, value }: TemporalExpression, prose: Prose): readonly Doubt[] {
  if (!ofMonths.has(ruleId) || value.type !== 'date') return [];
  const ahead = prose.text.slice(Math.max(0, span.start - 40), span.start);
  const found =
    before[value.granularity]?.exec(ahead) ?? (ruleId === 'month-year' ? plainBefore.exec(ahead) : undefined);
  const number = found?.[0];
  const end =
    number === undefined && value.granularity === 'month'
      ? (after.exec(prose.text.slice(span.end, span.end + 8))?.[0] ?? '')
      : '';
  if (number === undefined && end === '') return [];
  const words = `${number ?? ''}${text}${end}`;
  const message = `“${words}” is no day that the calendar has; “${text}” was read without it.`;
  const hint = `Write a day that there is, or say which is meant: :date[${words}]{edtf=YYYY-MM-DD}`;
  return [{ code: 'unresolved-date', message, hint, at: span.start - (number ?? '').length }];
}
