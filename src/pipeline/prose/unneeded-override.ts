import type { Diagnostic, Override } from '../types.ts';

/** What is said of a directive that changes nothing; `text` is what it stands around. */
export function unneededOverride({ line, column }: Override, file: string, text: string, why: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'unneeded-override',
    message: `The override on “${text}” changes nothing: ${why}.`,
    hint: `Write “${text}” without the directive.`,
    file,
    line,
    column,
  };
}
