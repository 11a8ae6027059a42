import type { Diagnostic, EventDecision } from '../types.ts';

/** What editors decided, by event id. */
export type Decisions = Readonly<Record<string, EventDecision>>;

/** A diagnostic on the file of editors' decisions. The place in it takes the file's text to know. */
export function decisionFault(
  severity: Diagnostic['severity'],
  code: string,
  message: string,
  hint: string,
): Diagnostic {
  return { severity, code, message, hint, file: 'content/timeline.yaml', line: 1, column: 1 };
}
