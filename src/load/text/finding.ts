import { makePlaceFinder } from '../../pipeline/prose/source-position.ts';
import type { Diagnostic } from '../../pipeline/types.ts';

/** A diagnostic that knows where in a text it stands, but not yet in which file. */
export interface Finding {
  readonly severity: Diagnostic['severity'];
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** UTF-16, from the start of the text. */
  readonly offset: number;
}

/** What stops the build: where it stands, what was expected and found, and what to write instead. */
export function errorAt(offset: number, code: string, message: string, hint: string): Finding {
  return { severity: 'error', code, message, hint, offset };
}

/** Names the file, line and column of findings in the text of one file. */
export function locateFindings(file: string, source: string, findings: readonly Finding[]): readonly Diagnostic[] {
  const placeOf = makePlaceFinder(source);
  return findings.map(({ severity, code, message, hint, offset }) => ({
    severity,
    code,
    message,
    hint,
    file,
    ...placeOf(offset),
  }));
}

/** What is said where a step over a file's Markdown throws; the place is what the error knows of it. */
export function pluginFailed(error: unknown): Finding {
  const said = error instanceof Error ? error.message : String(error);
  const message = `Expected the Markdown to be read; a plugin stopped with “${said}”.`;
  const hint = 'Undo the last change to src/markdown, or write what stands there more simply.';
  return errorAt(offsetIn(error), 'plugin-failed', message, hint);
}

/** Where unified's own messages say that they arose. */
function offsetIn(error: unknown): number {
  const place = error instanceof Error && 'place' in error ? error.place : undefined;
  const start = typeof place === 'object' && place !== null && 'start' in place ? place.start : place;
  const offset = typeof start === 'object' && start !== null && 'offset' in start ? start.offset : undefined;
  return typeof offset === 'number' ? offset : 0;
}
