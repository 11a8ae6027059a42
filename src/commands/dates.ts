/**
 * Reads dates out of prose. `npm run -s dates` answers each standard-input line `{"text","dct"}` with one line
 * `[{"start","end","type","value"}]` in TIMEX3; `npm run -s dates -- --explain --published 2024-06-17` prints a table
 * for the text on standard input. A line that cannot be read is named on standard error, is answered with `[]`, and
 * makes the exit code 2.
 */
import { text as readAll } from 'node:stream/consumers';
import { parseCalendarDate } from '../pipeline/calendar/calendar-date.ts';
import { readPlainText } from '../pipeline/prose/read-plain-text.ts';
import { tagProse } from '../pipeline/temporal/tag-prose.ts';
import type { CalendarDate } from '../pipeline/types.ts';
import { answerDates } from './dates/answer-dates.ts';
import { explainDates } from './dates/explain-dates.ts';
import { readArguments } from './terminal/read-arguments.ts';
import { readLines } from './terminal/read-lines.ts';

type Question = { readonly text: string; readonly published: CalendarDate } | { readonly fault: string };

const EXPECTED_DAY = 'expected YYYY-MM-DD, such as "2024-06-17"';

function readQuestion(line: string): Question {
  // A byte-order mark may open the first line.
  const input = parseJson(line.replace(/^\uFEFF/u, ''));
  if (typeof input !== 'object' || input === null) return { fault: 'expected one JSON object {"text","dct"}' };
  if (!('text' in input) || typeof input.text !== 'string') return { fault: 'expected a string "text"' };
  if (!('dct' in input) || typeof input.dct !== 'string') return { fault: `no date "dct": ${EXPECTED_DAY}` };
  // A publication time after the day is allowed, and not needed.
  const published = /^-?\d{4}-\d\d-\d\d(?:$|T)/.test(input.dct)
    ? parseCalendarDate(input.dct.replace(/T.*/, ''))
    : undefined;
  if (!published) return { fault: `"dct" is no day of the calendar, "${input.dct}": ${EXPECTED_DAY}` };
  return { text: input.text, published };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function answerLines(): Promise<void> {
  let number = 0;
  for await (const line of readLines(process.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const question = readQuestion(line);
    if ('fault' in question) fail(`line ${number}: ${question.fault}`);
    const answers = 'fault' in question ? [] : answerDates(question.text, question.published);
    process.stdout.write(`${JSON.stringify(answers)}\n`);
  }
}

async function explain(day: string): Promise<void> {
  const published = parseCalendarDate(day);
  if (!published) {
    fail(`--published is no day of the calendar, "${day}": ${EXPECTED_DAY}`);
    return;
  }
  const expressions = tagProse(readPlainText(await readAll(process.stdin)), { published });
  process.stdout.write(`${explainDates(expressions)}\n`);
}

function fail(message: string): void {
  process.stderr.write(`dates: ${message}\n`);
  process.exitCode = 2;
}

// Whoever reads the answers may have had enough of them: `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
const { values } = readArguments({ options: { explain: { type: 'boolean' }, published: { type: 'string' } } }, [
  'npm run -s dates -- [--explain --published YYYY-MM-DD]',
  'Answers each line {"text","dct"} of standard input with a line [{"start","end","type","value"}] in TIMEX3.',
  '--explain    print a table for the text on standard input instead',
  '--published  the day that “today” means in it',
]);
if (values.explain !== true && values.published !== undefined)
  fail('--published goes with --explain; a line says its day in "dct"');
else if (values.explain !== true) await answerLines();
else if (values.published !== undefined) await explain(values.published);
else fail('--explain needs --published, the day that "today" means: --published 2024-06-17');
