import { errorAt, type Finding } from '../text/finding.ts';

const examples = {
  date: ':date[last July]{edtf=2023-07}',
  event: ':event[the clause]{headline="What happened"}',
} as const;

/** A decision in braces, as only our directives have one. */
const decision = String.raw`\{(?:edtf|headline)\s*=[^{}\n]*\}|\{skip\}`;

/**
 * What is left of a directive in a text where one was meant: its name behind a colon, with a blank between them or
 * behind them, with round brackets or none, or with its colon missing. A backslash before it says that it is meant as it stands.
 */
const forms: readonly RegExp[] = [
  /(?<![\\:]):(?<name>date|event)(?=[[{])/giu,
  /(?<![^\s(“‘"'—–]):(?<name>date|event)(?![\w-])/giu,
  new RegExp(String.raw`(?<![\\:]):(?<name>date|event)(?=\([^()\n]*\)(?:${decision}))`, 'giu'),
  /(?<![\\:]):[ \t]+(?<name>date|event)(?=[[{])/giu,
  new RegExp(String.raw`(?<![\\\w]|:[ \t]{0,9})(?<name>date|event)(?=:?[ \t]?\[[^[\]\n]*\](?:${decision}))`, 'giu'),
];

/** The words and the decision of a directive that has both, in whatever brackets. */
const whole = new RegExp(
  String.raw`^:?[ \t]*(?:date|event):?[ \t]*[[(](?<words>[^[\](){}\n]+)[\])]?(?<decision>${decision})`,
  'iu',
);

/**
 * Directives of ours that a text still shows once the file is parsed, and lines that open with `:::`, in a stretch of
 * the file that is text: they would be published as they stand. `start` and `end` bound the stretch in `source`.
 */
export function findBrokenDirectives(source: string, start: number, end: number): readonly Finding[] {
  const text = source.slice(start, end);
  const found = new Map<number, Finding>();
  for (const form of forms) {
    for (const { groups, index } of text.matchAll(form)) {
      const kind = groups?.['name']?.toLowerCase() === 'event' ? 'event' : 'date';
      if (!found.has(index)) found.set(index, broken(kind, text.slice(index), start + index));
    }
  }
  return [...found.values(), ...blocksIn(source, text, start)];
}

function broken(kind: 'date' | 'event', rest: string, offset: number): Finding {
  const read = whole.exec(rest);
  const { words, decision: decided = '' } = read?.groups ?? {};
  const line = read?.[0] ?? (rest.slice(0, 60).split('\n')[0] ?? '').trimEnd();
  const shown = line.length > 50 ? `${line.slice(0, 49)}…` : line;
  const message = `Expected the directive \`:${kind}[words]{…}\`; found \`${shown}\`, which would be printed.`;
  const write =
    words === undefined ? `Write it like \`${examples[kind]}\`` : `Write \`:${kind}[${words.trim()}]${decided}\``;
  const hint = rest.startsWith(':')
    ? `${write}, or put a backslash before the colon to show the sign itself.`
    : `${write}.`;
  return errorAt(offset, 'broken-directive', message, hint);
}

/** Before the first word of a line: marks of quotes and lists. */
const opening = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t>]+)*$/u;

function blocksIn(source: string, text: string, start: number): readonly Finding[] {
  return [...text.matchAll(/(?<!:):{3,}[ \t]*[\w-]*/gu)].flatMap(({ 0: found, index }) => {
    const offset = start + index;
    if (!opening.test(source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset))) return [];
    const message = `Expected text; found a line that opens with \`${found}\`, which would be printed.`;
    const hint =
      'Delete the line, since the site has no such blocks, or put a backslash before it to show the signs themselves.';
    return [errorAt(offset, 'block-directive', message, hint)];
  });
}
