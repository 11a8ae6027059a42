import { createInterface } from 'node:readline';
import { parseCalendarDate } from '../pipeline/calendar/calendar-date.ts';
import { readPlainText } from '../pipeline/prose/read-plain-text.ts';
import { tagProse } from '../pipeline/temporal/tag-prose.ts';
import type { CalendarDate, TemporalExpression } from '../pipeline/types.ts';

interface Answer {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** What is wrong with a line, in words for its writer. */
class BadLine extends Error {}

function readLine(line: string): { text: string; published: CalendarDate } {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    throw new BadLine('expected one JSON object {"text","dct"}, found no JSON');
  }
  if (typeof input !== 'object' || input === null || !('text' in input) || typeof input.text !== 'string') {
    throw new BadLine('expected a string "text"');
  }
  if (!('dct' in input) || typeof input.dct !== 'string')
    throw new BadLine('expected a date "dct", such as "2024-06-17"');
  const published = parseCalendarDate(input.dct.slice(0, 10));
  if (!published)
    throw new BadLine(`"dct" is no day of the calendar: "${input.dct}"; expected YYYY-MM-DD, such as "2024-06-17"`);
  return { text: input.text, published };
}

function leavesOf(expression: TemporalExpression): readonly TemporalExpression[] {
  return expression.parts ? expression.parts.flatMap(leavesOf) : [expression];
}

/** An impossible day has no TIMEX3 value; `--explain` shows it. */
function isAnswer({ value }: TemporalExpression): boolean {
  return value.type !== 'unresolved' || value.reason !== 'impossible';
}

function answer(line: string): readonly Answer[] {
  const { text, published } = readLine(line);
  return tagProse(readPlainText(text), { published })
    .flatMap(leavesOf)
    .filter(isAnswer)
    .map(({ span, timex }) => ({ start: span.start, end: span.end, type: timex.type, value: timex.value }));
}

async function answerLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${JSON.stringify(answer(line))}\n`);
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      process.stderr.write(`dates: line ${number}: ${error.message}\n`);
      process.stdout.write('[]\n');
      process.exitCode = 2;
    }
  }
}

await answerLines();
