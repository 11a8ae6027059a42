import type { Finding } from './finding.ts';

export interface DecodedText {
  /** Without a byte-order mark; line endings as they are in the file. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Decodes a file's bytes as UTF-8 and finds the characters that no article should hold. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, findings: findUnwanted(text) };
  } catch {
    return { text: new TextDecoder().decode(bytes), findings: [notUtf8(bytes)] };
  }
}

function notUtf8(bytes: Uint8Array): Finding {
  const loose = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(loose);
  let bad = 0;
  while (bad < bytes.length && bytes[bad] === again[bad]) bad += 1;
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const byte = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    severity: 'error',
    code: 'not-utf-8',
    message: utf16
      ? 'Expected UTF-8, found UTF-16.'
      : `Expected UTF-8, found the byte ${byte}, which is not part of it.`,
    hint: 'Save the file with the encoding “UTF-8”.',
    // Everything before the bad byte is valid, but a character may have begun there and broken off.
    offset: new TextDecoder('utf-8').decode(bytes.subarray(0, bad), { stream: true }).length,
  };
}

interface Unwanted {
  readonly pattern: RegExp;
  readonly severity: Finding['severity'];
  readonly code: string;
  readonly what: string;
  readonly hint: string;
}

const unwanted: readonly Unwanted[] = [
  {
    // C0 and C1 controls except tab and line ends, a lone carriage return, Unicode's own line separators.
    pattern: /[\0-\u0008\v\f\u000E-\u001F\u007F-\u009F\u2028\u2029]|\r(?!\n)/gu,
    severity: 'error',
    code: 'control-character',
    what: 'the control character',
    hint: 'Delete the character; it has no place in a text file.',
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

/** One finding a kind, at its first place: a file full of them needs no list. */
function findUnwanted(text: string): readonly Finding[] {
  return unwanted.flatMap(({ pattern, severity, code, what, hint }) => {
    const found = [...text.matchAll(pattern)];
    const [first] = found;
    if (first === undefined) return [];
    const name = `U+${(first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const more = found.length > 1 ? `, and ${found.length - 1} more of its kind` : '';
    return [{ severity, code, message: `Found ${what} ${name}${more}.`, hint, offset: first.index }];
  });
}
