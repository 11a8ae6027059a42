import type { Diagnostic } from '../../pipeline/types.ts';

/** The place of what is wrong with a file or a folder as a whole: its beginning. */
export function wholeFile(file: string): Pick<Diagnostic, 'file' | 'line' | 'column'> {
  return { file, line: 1, column: 1 };
}

/** What stops the build and is wrong with a file or a folder as a whole. */
export function errorIn(file: string, code: string, message: string, hint: string): Diagnostic {
  return { severity: 'error', code, message, hint, ...wholeFile(file) };
}
