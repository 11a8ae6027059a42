/**
 * Checks the event corpus and prints its counts: `node tests/corpus/events/validate.ts`.
 * It knows nothing of the extraction: it reads the lists as an editor would, with a calendar beside them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const STATUS = z.enum(['happened', 'announced', 'said', 'alleged', 'denied']);
const KIND = z.enum([
  'meeting',
  'visit',
  'war',
  'weapons test',
  'sanctions',
  'trade',
  'agreement',
  'statement',
  'change of power',
  'disaster',
  'other',
]);
const EDTF = z.union([z.string(), z.number().transform(String)]);
const PASSAGE = { article: z.string(), sentence: z.string().min(8) };
const MENTION = z.strictObject({
  ...PASSAGE,
  expression: z.string(),
  edtf: EDTF.optional(),
  status: STATUS.optional(),
  optional: z.literal(true).optional(),
});
const STORY = z.strictObject({
  events: z.array(
    z.strictObject({
      date: EDTF,
      dateToo: z.array(EDTF).optional(),
      within: EDTF.optional(),
      status: STATUS,
      statusToo: z.array(STATUS).optional(),
      kind: KIND,
      headline: z.string().regex(/^"?\p{Lu}.*[^.,;]$/u),
      source: z.string().optional(),
      optional: z.literal(true).optional(),
      mentions: z.array(MENTION).min(1),
    }),
  ),
  conflicts: z.array(z.strictObject({ between: z.array(z.strictObject(PASSAGE)).min(2), why: z.string() })).default([]),
  struck: z.array(z.strictObject({ ...PASSAGE, expression: z.string(), why: z.string() })).default([]),
});
const ENTITIES = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: z.string(),
    kind: z.enum(['person', 'place', 'organisation']),
    aliases: z.array(z.string()),
    country: z.string().optional(),
    pronouns: z.enum(['he', 'she', 'they', 'it']).optional(),
    describe: z.string().optional(),
  }),
);

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** What a second reader's eye stops at: years, decades, months, weekdays and the common relative words. */
const DATED = new RegExp(
  [
    String.raw`\b(?:1[5-9]|20)\d\ds?\b(?![,.]\d)`,
    String.raw`\b(?:${MONTHS.join('|')})\b`,
    String.raw`\b(?:${WEEKDAYS.join('|')})s?\b`,
    String.raw`\b(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)\b`,
    String.raw`\b(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|previous|following|same) (?:night|morning|afternoon|evening|day|week|weekend|month|spring|summer|autumn|winter|quarter|season|year|decade|century)\b`,
    String.raw`\b(?:days?|weeks?|months?|years?|decades?|century) (?:ago|later|earlier|before)\b`,
  ].join('|'),
  'g',
);

const faults: string[] = [];

/** The faults of one EDTF value: its form, and that each day is a day of the calendar. */
function edtfFault(edtf: string): string | undefined {
  const ends = edtf.split('/');
  if (ends.length > 2) return 'more than two ends';
  for (const end of ends) {
    if (end === '..') continue;
    const match = /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?[~?]?$/.exec(end);
    if (match?.groups === undefined) return `not EDTF: ${end}`;
    const { year, month, day } = match.groups;
    if (month === undefined) continue;
    const known = [...Array(12).keys()].map((n) => n + 1).concat([21, 22, 23, 24, 33, 34, 35, 36, 40, 41]);
    if (!known.includes(Number(month))) return `no such month: ${end}`;
    if (day === undefined) continue;
    const made = new Date(`${String(year)}-${month}-${day}T00:00:00Z`);
    if (Number.isNaN(made.getTime()) || made.toISOString().slice(8, 10) !== day) return `no such day: ${end}`;
  }
  const [from, to] = ends;
  if (from !== undefined && to !== undefined && from !== '..' && to !== '..' && from > to)
    return `ends reversed: ${edtf}`;
  return undefined;
}

/** What the words of an expression say about the calendar, held against its value. */
function calendarFault(expression: string, edtf: string): string | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.test(edtf) ? new Date(`${edtf}T00:00:00Z`) : undefined;
  const weekday = WEEKDAYS.findIndex((name) => expression.includes(name));
  if (weekday >= 0 && day !== undefined && day.getUTCDay() !== weekday)
    return `${edtf} is no ${String(WEEKDAYS[weekday])}`;
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}\\b`).test(expression)) + 1;
  const has = (part: string): boolean => edtf.includes(part);
  if (month > 0 && !has(`-${String(month).padStart(2, '0')}`)) return `${edtf} is not in ${expression}`;
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(expression)?.[0];
  if (year !== undefined && !has(year)) return `${edtf} is not in ${year}`;
  const number = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!:)/.exec(expression.replace(/\d\d?[:.]\d\d/g, ''))?.[1];
  if (month > 0 && number !== undefined && !has(`-${number.padStart(2, '0')}`)) return `${edtf} is not ${expression}`;
  return undefined;
}

function readYaml<T>(file: string, schema: z.ZodType<T>): T | undefined {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) faults.push(`${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}

interface Passage {
  readonly article: string;
  readonly sentence: string;
  readonly expression?: string;
}

/** Offsets of the passage's expression in its article, or a fault. */
function locate(texts: ReadonlyMap<string, string>, story: string, passage: Passage): readonly [number, number] {
  const where = `${story}/${passage.article}: “${passage.sentence}”`;
  const text = texts.get(passage.article);
  const found = text?.split(passage.sentence) ?? [];
  if (text === undefined) faults.push(`${where}: no such article`);
  else if (found.length !== 2) faults.push(`${where}: stands there ${String(found.length - 1)} times`);
  const { expression } = passage;
  if (expression === undefined) return [0, 0];
  const times = passage.sentence.split(expression).length - 1;
  if (times !== 1) faults.push(`${where}: “${expression}” stands in it ${String(times)} times`);
  const start = (found[0]?.length ?? 0) + passage.sentence.indexOf(expression);
  return [start, start + expression.length];
}

function readArticles(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new Map(names.map((name) => [name.slice(0, -3), readFileSync(join(folder, name), 'utf8')]));
}

/** Dated words of an article's body that neither list accounts for. */
function unaccounted(text: string, taken: readonly (readonly [number, number])[]): readonly string[] {
  const body = text.indexOf('\n---\n', 4) + 5;
  return [...text.matchAll(DATED)]
    .filter(
      (hit) => hit.index >= body && !taken.some(([start, end]) => hit.index < end && hit.index + hit[0].length > start),
    )
    .map((hit) => text.slice(Math.max(body, hit.index - 30), hit.index + hit[0].length + 20).replaceAll('\n', ' '));
}

const root = dirname(fileURLToPath(import.meta.url));
const total = {
  stories: 0,
  articles: 0,
  words: 0,
  events: 0,
  optional: 0,
  mentions: 0,
  merged: 0,
  conflicts: 0,
  struck: 0,
};

const later = ['second', 'held-out'];
const folders = [root, ...later.map((name) => join(root, name))].flatMap((parent) =>
  readdirSync(parent, { withFileTypes: true })
    .filter((item) => item.isDirectory() && !later.includes(item.name))
    .map(({ name }) => ({ name, folder: join(parent, name), fewestWords: parent === root ? 290 : 200 })),
);

for (const { folder, fewestWords, ...entry } of folders) {
  const texts = readArticles(folder);
  const story = readYaml(join(folder, 'events.yaml'), STORY);
  readYaml(join(folder, 'entities.yaml'), ENTITIES);
  if (story === undefined) continue;
  const taken = new Map<string, (readonly [number, number])[]>();
  const take = (passage: Passage): void => {
    const list = taken.get(passage.article) ?? [];
    const span = locate(texts, entry.name, passage);
    if (list.some(([start, end]) => start === span[0] && end === span[1]))
      faults.push(`${entry.name}: listed twice: “${passage.sentence}”`);
    taken.set(passage.article, [...list, span]);
  };
  for (const event of story.events) {
    for (const mention of event.mentions) {
      take(mention);
      const edtf = mention.edtf ?? event.date;
      const fault = edtfFault(edtf) ?? calendarFault(mention.expression, edtf);
      if (fault !== undefined) faults.push(`${entry.name}: “${mention.sentence}”: ${fault}`);
    }
    const dates = [event.date, event.within, ...(event.dateToo ?? [])].filter((date) => date !== undefined);
    const fault = dates.map(edtfFault).find((found) => found !== undefined);
    if (fault !== undefined) faults.push(`${entry.name}: ${event.headline}: ${fault}`);
    if (!event.mentions.some((mention) => (mention.status ?? event.status) === event.status))
      faults.push(`${entry.name}: no mention has the status of: ${event.headline}`);
    if (!event.mentions.some((mention) => (mention.edtf ?? event.date) === event.date))
      faults.push(`${entry.name}: no mention has the date of: ${event.headline}`);
  }
  story.struck.forEach(take);
  for (const passage of story.conflicts.flatMap((conflict) => conflict.between)) locate(texts, entry.name, passage);
  for (const [slug, text] of texts) {
    for (const left of unaccounted(text, taken.get(slug) ?? []))
      faults.push(`${entry.name}/${slug}: in neither list: …${left}…`);
    const words = text.slice(text.indexOf('\n---\n', 4)).split(/\s+/).length;
    total.words += words;
    if (words < fewestWords || words > 620) faults.push(`${entry.name}/${slug}: ${String(words)} words`);
  }
  total.stories += 1;
  total.articles += texts.size;
  total.events += story.events.length;
  total.optional += story.events.filter((event) => event.optional).length;
  total.mentions += story.events.flatMap((event) => event.mentions).length;
  total.merged += story.events.filter((event) => event.mentions.length > 1).length;
  total.conflicts += story.conflicts.length;
  total.struck += story.struck.length;
}

for (const fault of faults) console.error(fault);
console.log(
  Object.entries(total)
    .map(([name, count]) => `${name} ${String(count)}`)
    .join(', '),
);
process.exitCode = faults.length > 0 ? 1 : 0;
