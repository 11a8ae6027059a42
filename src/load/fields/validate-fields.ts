import { closestMatch } from 'leven';
import type { z } from 'zod';
import { explainImpossibleDay, isDay } from './field-types.ts';
import { guideKey, knownFields, type Guides } from './field-guide.ts';
import { errorAt, type Finding } from '../text/finding.ts';
import type { Path } from '../yaml/offset-in-yaml.ts';
import type { YamlData } from '../yaml/read-yaml.ts';
import { closestSlug } from './slug.ts';
import { suggestDate } from './suggest-date.ts';
import { findForbidden } from '../text/unwanted-characters.ts';

export interface Validated<Fields> {
  /** Absent when there are findings. */
  readonly fields?: Fields;
  readonly findings: readonly Finding[];
}

/** Checks YAML data against a schema. Each fault is reported at the value that has it, in the words of the guides. */
export function validateFields<Fields>(schema: z.ZodType<Fields>, yaml: YamlData, guides: Guides): Validated<Fields> {
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const result = schema.safeParse(yaml.value);
  if (result.success) return { fields: result.data, findings: [] };
  const misspelt = new Set(result.error.issues.flatMap((issue) => meantBy(issue, guides)));
  const issues = result.error.issues.filter(
    ({ path }) => valueAt(yaml.value, path) !== undefined || !misspelt.has(nameOf(path)),
  );
  return { findings: issues.flatMap((issue) => describeIssue(issue, yaml, guides)) };
}

/** The fields that unknown ones were meant to be: to call them missing too would have them written twice. */
function meantBy(issue: z.core.$ZodIssue, guides: Guides): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const nearest = nearestField(issue.path, key, guides);
    return nearest === undefined ? [] : [nameOf([...issue.path, nearest])];
  });
}

function nearestField(path: Path, key: string, guides: Guides): string | undefined {
  const maxDistance = Math.max(2, Math.floor(key.length / 3));
  return closestMatch(key.toLowerCase(), [...knownFields(path, guides)], { maxDistance });
}

function describeIssue(issue: z.core.$ZodIssue, yaml: YamlData, guides: Guides): readonly Finding[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(issue.path, key, yaml, guides));
  if (issue.code === 'invalid_key') return [wrongKey(issue.path, yaml, guides)];
  const found = valueAt(yaml.value, issue.path);
  if (issue.path.length === 0) return [wholeFile(found, yaml, guides)];
  return [found === undefined ? missingField(issue.path, yaml, guides) : wrongField(issue, found, yaml, guides)];
}

function unknownField(path: Path, key: string, yaml: YamlData, guides: Guides): Finding {
  const known = knownFields(path, guides);
  const nearest = nearestField(path, key, guides);
  const inside = path.length === 0 ? '' : ` in \`${nameOf(path)}\``;
  const isThere = nearest !== undefined && valueAt(yaml.value, [...path, nearest]) !== undefined;
  const correct = isThere ? `Remove the line: \`${nearest}\` is there already.` : `Write \`${nearest}\`.`;
  const hint = nearest === undefined ? 'Remove it, or use one of those fields.' : correct;
  const message = `Expected one of the fields ${known.join(', ')}${inside}; found \`${key}\`.`;
  return errorAt(yaml.offsetOfKey(path, key), 'unknown-field', message, hint);
}

/** A name that is an id, such as an event's, and is not written like one. */
function wrongKey(path: Path, yaml: YamlData, guides: Guides): Finding {
  const key = String(path.at(-1));
  const message = `Expected ${guides[guideKey(path, guides)]?.expected ?? 'another name'}; found “${key}”.`;
  const better = closestSlug(key);
  const hint = better === '' ? 'Write it in small letters a–z, digits and hyphens.' : `Write \`${better}\`.`;
  return errorAt(yaml.offsetOfKey(path.slice(0, -1), key), 'wrong-field', message, hint);
}

function missingField(path: Path, yaml: YamlData, guides: Guides): Finding {
  const guide = guides[guideKey(path, guides)];
  const message = `Expected the field \`${nameOf(path)}\`, ${guide?.expected ?? 'a value'}; it is missing.`;
  return errorAt(yaml.offsetOf(path), 'missing-field', message, `Add \`${guide?.example ?? String(path.at(-1))}\`.`);
}

function wrongField(issue: z.core.$ZodIssue, found: unknown, yaml: YamlData, guides: Guides): Finding {
  const { path } = issue;
  const guide = guides[guideKey(path, guides)];
  const forbidden = typeof found === 'string' ? findForbidden(found) : undefined;
  if (forbidden !== undefined) {
    const message = `Expected \`${nameOf(path)}\` to be ${guide?.expected ?? 'another value'}; found ${forbidden.found} in it.`;
    return errorAt(yaml.offsetOf(path), forbidden.code, message, forbidden.hint);
  }
  const why = typeof found === 'string' ? explain(issue, found, guide?.expected) : undefined;
  const reason = why === undefined ? '' : ` (${why})`;
  const message = `Expected \`${nameOf(path)}\` to be ${guide?.expected ?? 'another value'}; found ${describeFound(found)}${reason}.`;
  return errorAt(yaml.offsetOf(path), 'wrong-field', message, correction(path, found, guide));
}

/** What cannot be seen at once of a text: that it is too long, or that its month has no such day. */
function explain(issue: z.core.$ZodIssue, found: string, expected = ''): string | undefined {
  if (issue.code === 'too_big') return `${found.length.toLocaleString('en')} characters; at most ${issue.maximum}`;
  return isDate(expected) ? explainImpossibleDay(found) : undefined;
}

function wholeFile(found: unknown, yaml: YamlData, guides: Guides): Finding {
  const fields = knownFields([], guides);
  const [first] = Object.values(guides);
  const expected =
    fields.length > 0 ? `the fields ${fields.join(', ')}` : `a list, each item ${first?.expected ?? 'a value'}`;
  const message = `Expected ${expected}; found ${describeFound(found)}.`;
  return errorAt(yaml.offsetOf([]), 'wrong-field', message, `Write \`${first?.example ?? ''}\`.`);
}

/** The form to write: made from what was found where that can be guessed, from the guide's example where not. */
function correction(path: Path, found: unknown, guide: Guides[string] | undefined): string {
  const name = String(path.at(-1));
  const expected = guide?.expected ?? '';
  const meant = typeof found === 'string' && isDate(expected) ? suggestDate(found.trim()) : undefined;
  if (isDay(meant)) return `Write \`${name}: ${meant}\`.`;
  const scalar = typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean';
  if (scalar && found !== '' && /^a list of (?:at least one )?(?:name|topic)/u.test(expected))
    return `Write \`${name}: [${found}]\`.`;
  if (scalar && typeof found !== 'string' && expected.startsWith('one line of text'))
    return `Write \`${name}: "${found}"\`.`;
  return `Write it like \`${guide?.example ?? name}\`.`;
}

function isDate(expected = ''): boolean {
  return expected.startsWith('a calendar date') || expected.startsWith('a day');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key)
        ? Reflect.get(inside, key)
        : undefined,
    value,
  );
}

/** `sources → item 1 → url`, counted from 1 as editors count. */
function nameOf(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : String(part))).join(' → ');
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function describeFound(found: unknown): string {
  if (found === null || found === '') return 'nothing';
  if (typeof found === 'string') return `“${shorten(found.replaceAll('\n', '⏎'))}”`;
  if (Array.isArray(found)) return found.length === 0 ? 'an empty list' : 'a list';
  if (typeof found === 'object') return 'a mapping of names to values';
  return typeof found === 'number' ? `the number ${found}` : `the value ${JSON.stringify(found)}`;
}
