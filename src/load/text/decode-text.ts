import { errorAt, type Finding } from './finding.ts';
import { findUnwanted } from './unwanted-characters.ts';

export interface DecodedText {
  /** Without a byte-order mark; line endings as they are in the file. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Decodes a file's bytes as UTF-8 and finds the characters that no article should hold. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return {
      text,
      findings: findUnwanted(text).map(({ found, ...rest }) => ({ ...rest, message: `Found ${found}.` })),
    };
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
  const message = utf16
    ? 'Expected UTF-8, found UTF-16.'
    : `Expected UTF-8, found the byte ${byte}, which is not part of it.`;
  // Everything before the bad byte is valid, but a character may have begun there and broken off.
  const offset = new TextDecoder('utf-8').decode(bytes.subarray(0, bad), { stream: true }).length;
  return errorAt(offset, 'not-utf-8', message, 'Save the file with the encoding “UTF-8”.');
}
