import { lineAndColumn } from '../pipeline/prose/source-position.ts';
import type { Diagnostic } from '../pipeline/types.ts';

/** A diagnostic that knows where in a text it stands, but not yet in which file. */
export interface Finding {
  readonly severity: Diagnostic['severity'];
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** UTF-16, from the start of the text. */
  readonly offset: number;
}

/** Names the file, line and column of findings in the text of one file. */
export function locateFindings(file: string, source: string, findings: readonly Finding[]): readonly Diagnostic[] {
  return findings.map(({ severity, code, message, hint, offset }) => ({
    severity,
    code,
    message,
    hint,
    file,
    ...lineAndColumn(source, offset),
  }));
}
