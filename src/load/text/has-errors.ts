import type { Diagnostic } from '../../pipeline/types.ts';

/** Whether it stops the build, as an error does and a warning does not. */
export function isError({ severity }: Pick<Diagnostic, 'severity'>): boolean {
  return severity === 'error';
}

/** Whether what they were said of is not to be built from. */
export function hasErrors(diagnostics: ReadonlyArray<Pick<Diagnostic, 'severity'>>): boolean {
  return diagnostics.some(isError);
}
