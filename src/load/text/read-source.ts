import { readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../pipeline/types.ts';
import { decodeText } from './decode-text.ts';
import { locateFindings } from './finding.ts';
import { errorIn } from './whole-file.ts';

/** A text past this is no article: 500,000 bytes are a novel. */
const MOST_BYTES = 500_000;
/** A list grows with the site: that of all events ever published takes 45 bytes an event. */
const MOST_BYTES_OF_A_LIST = 20_000_000;

export interface SourceFile {
  /** Empty where the file could not be read; then there is an error among the diagnostics. */
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether it is a file, and of a size to be read: a pipe would be waited for without end, a device read without end. */
export function isReadable(file: string, stat: Stats): boolean {
  return stat.isFile() && stat.size <= mostBytesOf(file);
}

function mostBytesOf(file: string): number {
  return file.endsWith('.yaml') ? MOST_BYTES_OF_A_LIST : MOST_BYTES;
}

/** Reads one text file of the project. `file` is its path from the project's root, with forward slashes. */
export function readSource(root: string, file: string): SourceFile {
  const path = join(root, file);
  try {
    const stat = statSync(path);
    if (!isReadable(file, stat))
      return { source: '', diagnostics: [stat.isFile() ? tooLarge(file, stat.size) : noFile(file)] };
    const { text, findings } = decodeText(readFileSync(path));
    return { source: text, diagnostics: locateFindings(file, text, findings) };
  } catch (error) {
    return { source: '', diagnostics: [unreadable(file, error)] };
  }
}

function tooLarge(file: string, size: number): Diagnostic {
  const message = `Expected at most ${mostBytesOf(file).toLocaleString('en')} bytes; found ${size.toLocaleString('en')}.`;
  return errorIn(file, 'file-too-large', message, 'Divide it into several files.');
}

function noFile(file: string): Diagnostic {
  const message = 'Expected a file; found a folder, a pipe or a device.';
  return errorIn(file, 'unreadable-file', message, 'Delete it, and write a file of that name.');
}

/** Of a file or a folder that the system does not hand out. */
export function unreadable(file: string, error: unknown, what = 'file'): Diagnostic {
  const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const message = `Expected a ${what} that can be read; the system said ${why}.`;
  const hint = why === 'ENOENT' ? `Create the ${what}.` : `Check that it is a ${what} and who may read it.`;
  return errorIn(file, `unreadable-${what}`, message, hint);
}
