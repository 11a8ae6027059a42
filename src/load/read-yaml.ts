import { type Document, type YAMLError, isCollection, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Finding } from './finding.ts';

export type Path = readonly PropertyKey[];

export interface YamlData {
  /** Plain data; `undefined` when the text is no YAML. An empty text is `null`. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Offset of the value at a path, or of the nearest thing around it that stands in the file. */
  readonly offsetOf: (path: Path) => number;
  /** Offset of a key in the mapping at a path. */
  readonly offsetOfKey: (path: Path, key: string) => number;
}

/** Reads YAML 1.2 with the core schema, in which a date is a text. `base` is where the text begins in its file. */
export function readYaml(text: string, base: number): YamlData {
  const at = (offset: number): number => base + Math.min(offset, text.length);
  const failed = (findings: readonly Finding[]): YamlData => ({
    value: undefined,
    findings,
    offsetOf: () => base,
    offsetOfKey: () => base,
  });
  try {
    const document = parseDocument(text, { schema: 'core', prettyErrors: false, logLevel: 'error' });
    const findings = [...syntaxFindings(document, at), ...aliasFindings(document, at)];
    if (findings.length > 0) return failed(findings);
    return {
      value: document.toJS({ maxAliasCount: 0 }) as unknown,
      findings,
      offsetOf: (path) => at(offsetOfValue(document, path)),
      offsetOfKey: (path, key) => at(offsetOfKey(document, path, key)),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return failed([tooDeep(base)]);
  }
}

function tooDeep(offset: number): Finding {
  return yamlFinding('yaml-too-deep', 'The YAML is nested too deeply to be read.', 'Write it flat.', offset);
}

function yamlFinding(code: string, message: string, hint: string, offset: number): Finding {
  return { severity: 'error', code, message, hint, offset };
}

const syntaxHints: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Indent each line of a list or mapping by the same number of spaces.',
  MISSING_CHAR: 'Close the quotation mark or bracket that stands open here.',
  MULTILINE_IMPLICIT_KEY: 'Put a text that holds a colon into quotation marks: `title: "War: a history"`.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds a colon into quotation marks: `title: "War: a history"`.',
  TAG_RESOLVE_FAILED: 'Delete the word that begins with `!`: no value needs one.',
  MULTIPLE_DOCS: 'Remove the line `---` and what follows it, or make it a file of its own.',
};

/** Faults that make up no other. */
const alone: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']);

function syntaxFindings(document: Document.Parsed, at: (offset: number) => number): readonly Finding[] {
  const faults = [...document.errors, ...document.warnings];
  // The first faults make the later ones up, above all those of the same line and of the same kind.
  const telling = faults.filter(
    ({ code, pos }, index) =>
      !faults.slice(0, index).some((before) => (before.code === code && !alone.has(code)) || before.pos[0] === pos[0]),
  );
  return telling.filter(({ code }, at) => at < 3 || alone.has(code)).map((fault) => describeFault(fault, document, at));
}

function describeFault(
  { code, message, pos }: YAMLError,
  document: Document.Parsed,
  at: (offset: number) => number,
): Finding {
  if (message.startsWith('Maximum call stack')) return tooDeep(at(pos[0]));
  const open = /^Missing closing ["']quote/u.test(message) ? lastQuoteBefore(document, pos[0]) : undefined;
  if (open !== undefined) {
    const hint = 'Close the quotation mark that stands open here.';
    return yamlFinding(
      'yaml-syntax',
      'Expected a second quotation mark that ends the text; found none.',
      hint,
      at(open),
    );
  }
  return yamlFinding(
    'yaml-syntax',
    `Expected YAML, found a fault: ${message}.`.replace(/\.\.$/u, '.'),
    hintFor(code, message),
    at(pos[0]),
  );
}

function hintFor(code: string, message: string): string {
  const isOpen = /end with a [\]}]/u.test(message);
  return (
    syntaxHints[isOpen ? 'MISSING_CHAR' : code] ??
    'Write each field as `name: value`, with text that holds `: ` or `#` in quotation marks.'
  );
}

/** Where the last text in quotation marks before `end` begins. */
function lastQuoteBefore(document: Document.Parsed, end: number): number | undefined {
  let open: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE_') === true && range && range[0] < end) open = range[0];
    },
  });
  return open;
}

/** Aliases can make a few lines expand without end; none of our files needs one. */
function aliasFindings(document: Document.Parsed, at: (offset: number) => number): readonly Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Alias(_, node) {
      const message = `Expected a value, found the alias \`*${node.source}\`.`;
      findings.push(
        yamlFinding(
          'yaml-alias',
          message,
          'Write the value out; aliases are not allowed here.',
          at(node.range?.[0] ?? 0),
        ),
      );
      return visit.BREAK;
    },
  });
  return findings;
}

function offsetOfValue(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    // A field left empty has no value to point at: its key stands for it.
    const empty = isScalar(node) && node.range[0] === node.range[1];
    const key = path[length - 1];
    return empty && typeof key === 'string' ? offsetOfKey(document, path.slice(0, length - 1), key) : node.range[0];
  }
  return 0;
}

function offsetOfKey(document: Document.Parsed, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return isCollection(map) ? (map.range?.[0] ?? 0) : 0;
  const pair =
    map.items.find((item) => isScalar(item.key) && item.key.value === key) ??
    map.items.find((item) => nameOfKey(item.key) === key);
  return (isNode(pair?.key) ? pair.key : map).range?.[0] ?? 0;
}

/** What a key that is no text becomes in plain data. */
function nameOfKey(key: unknown): string {
  const value = isScalar(key) ? key.value : undefined;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
