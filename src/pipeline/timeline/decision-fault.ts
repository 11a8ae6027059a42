import type { Diagnostic, DiagnosticSubject, EventDecision } from '../types.ts';

/** What editors decided, by event id. */
export type Decisions = Readonly<Record<string, EventDecision>>;

type Entry = Omit<Extract<DiagnosticSubject, { readonly type: 'decision' }>, 'type'>;

/** A diagnostic on the file of editors' decisions. The place in it takes the file's text to know. */
export function decisionFault(
  entry: Entry,
  severity: Diagnostic['severity'],
  code: string,
  message: string,
  hint: string,
): Diagnostic {
  const about = { type: 'decision', ...entry } as const;
  return { severity, code, message, hint, file: 'content/timeline.yaml', line: 1, column: 1, about };
}
