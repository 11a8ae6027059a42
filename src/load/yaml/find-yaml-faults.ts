import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import { errorAt, type Finding } from '../text/finding.ts';

/** A fault as the parser says it. */
interface Fault {
  readonly code: string;
  readonly message: string;
  /** From the start of the text. */
  readonly offset: number;
}

/** Finds what keeps a parsed text from being used: what is no YAML, names that stand twice, aliases. `at` places them. */
export function findYamlFaults(document: Document.Parsed, at: (offset: number) => number): readonly Finding[] {
  return [...syntaxFindings(document, at), ...aliasFindings(document, at)];
}

/** What is said of a text whose lists and mappings stand in one another deeper than is read. */
export function tooDeep(offset: number): Finding {
  return errorAt(offset, 'yaml-too-deep', 'The YAML is nested too deeply to be read.', 'Write it flat.');
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
  const errors = [...document.errors.map(faultOf), ...repeatedKeys(document)].sort((a, b) => a.offset - b.offset);
  const telling = withoutMadeUp([...errors, ...document.warnings.map(faultOf)]);
  return telling
    .filter(({ code }, index) => index < 3 || alone.has(code))
    .map((fault) => describeFault(fault, document, at));
}

function faultOf({ code, message, pos }: YAMLError): Fault {
  return { code, message, offset: pos[0] };
}

/** Names that stand in a mapping for the second time or more often, each at its place. */
function repeatedKeys(document: Document.Parsed): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map(_, { items }) {
      const met = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (met.has(key.value))
          faults.push({ code: 'DUPLICATE_KEY', message: 'Map keys must be unique', offset: key.range?.[0] ?? 0 });
        met.add(key.value);
      }
    },
  });
  return faults;
}

/** The first faults make the later ones up, above all those of the same place and of the same kind. */
function withoutMadeUp(faults: readonly Fault[]): readonly Fault[] {
  const [codes, offsets] = [new Set<string>(), new Set<number>()];
  return faults.filter(({ code, offset }) => {
    const isMadeUp = offsets.has(offset) || (codes.has(code) && !alone.has(code));
    codes.add(code);
    offsets.add(offset);
    return !isMadeUp;
  });
}

function describeFault(
  { code, message, offset }: Fault,
  document: Document.Parsed,
  at: (offset: number) => number,
): Finding {
  if (message.startsWith('Maximum call stack')) return tooDeep(at(offset));
  const open = /^Missing closing ["']quote/u.test(message) ? lastQuoteBefore(document, offset) : undefined;
  if (open !== undefined) {
    const found = 'Expected a second quotation mark that ends the text; found none.';
    return errorAt(at(open), 'yaml-syntax', found, 'Close the quotation mark that stands open here.');
  }
  const found = `Expected YAML, found a fault: ${message}.`.replace(/\.\.$/u, '.');
  return errorAt(at(offset), 'yaml-syntax', found, hintFor(code, message));
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
      const hint = 'Write the value out; aliases are not allowed here.';
      findings.push(errorAt(at(node.range?.[0] ?? 0), 'yaml-alias', message, hint));
      return visit.BREAK;
    },
  });
  return findings;
}
