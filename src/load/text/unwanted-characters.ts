import type { Finding } from './finding.ts';
import { isError } from './has-errors.ts';

interface Unwanted {
  readonly pattern: RegExp;
  readonly severity: Finding['severity'];
  readonly code: string;
  readonly what: string;
  readonly hint: string;
}

const unwanted: readonly Unwanted[] = [
  {
    // C0 and C1 controls except tab and line ends, and Unicode's own line separators.
    pattern: /[\0-\u0008\v\f\u000E-\u001F\u007F-\u009F\u2028\u2029]/gu,
    severity: 'error',
    code: 'control-character',
    what: 'the control character',
    hint: 'Delete the character; it has no place in a text file.',
  },
  {
    pattern: /\r(?!\n)/gu,
    severity: 'error',
    code: 'control-character',
    what: 'the carriage return without a line feed',
    hint: 'Delete the character; where lines end with it, save the file with the line ends of Unix or of Windows.',
  },
  {
    // Lone surrogates and U+FFFE and U+FFFF, which XML 1.0 forbids (§2.2, Char) as it does the controls; and what
    // programs put for a character that they cannot read, as Markdown does for `&#x1;`.
    pattern: /[\p{Cs}\uFFFD-\uFFFF]/gu,
    severity: 'error',
    code: 'no-character',
    what: 'the code without a character',
    hint: 'Write the character that is meant, or delete what stands for it.',
  },
  {
    // What stands for a picture in text that was copied without it (Unicode 17.0, 23.8), and here for inline code.
    pattern: /\uFFFC/gu,
    severity: 'error',
    code: 'lost-object',
    what: 'the character that stands for a picture or another object',
    hint: 'Delete the character, or put a picture there: `![what it shows](/images/name.jpg)`.',
  },
  {
    pattern: /[\u202A-\u202E\u2066-\u2069]/gu,
    severity: 'error',
    code: 'bidi-control',
    what: 'the invisible character that reorders text',
    hint: 'Delete the character; Arabic and Hebrew are ordered rightly without it.',
  },
  {
    pattern: /[\u00AD\u180E\u200B\u2060\uFEFF]/gu,
    severity: 'warning',
    code: 'invisible-character',
    what: 'the invisible character',
    hint: 'Delete the character; it splits words, so that dates and names in them are not found.',
  },
];

/** What is found of one kind of character: in words that complete the sentence “Found …”. */
export interface UnwantedFound extends Pick<Unwanted, 'severity' | 'code' | 'hint'> {
  readonly found: string;
  /** Of the first; UTF-16. */
  readonly offset: number;
}

/** The characters that no article should hold. One entry a kind, at its first place: a text full of them needs no list. */
export function findUnwanted(text: string): readonly UnwantedFound[] {
  return unwanted.flatMap(({ pattern, severity, code, what, hint }) => {
    const found = [...text.matchAll(pattern)];
    const [first] = found;
    if (first === undefined) return [];
    const name = `U+${(first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const more = found.length > 1 ? `, and ${found.length - 1} more of its kind` : '';
    return [{ severity, code, found: `${what} ${name}${more}`, hint, offset: first.index }];
  });
}

/** What makes a text one that no file can hold and no feed can pass on; nothing for nearly all texts. */
export function findForbidden(text: string): UnwantedFound | undefined {
  if (!forbidden.test(text)) return undefined;
  return findUnwanted(text).find(isError);
}

/** All at once, since every piece of every article is asked. */
const forbidden = new RegExp(
  unwanted
    .filter(isError)
    .map(({ pattern }) => pattern.source)
    .join('|'),
  'u',
);
