import { formatAnnotation } from '../../load/report/format-annotation.ts';
import { formatDiagnostics } from '../../load/report/format-diagnostics.ts';
import type { Diagnostic } from '../../pipeline/types.ts';
import { countOf } from '../../queries/words/count-of.ts';

/** Prints diagnostics, the errors last, where a terminal shows them; on GitHub also as annotations. */
export function reportDiagnostics(root: string, diagnostics: readonly Diagnostic[]): void {
  const inOrder = (['info', 'warning', 'error'] as const).flatMap((severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  );
  if (inOrder.length === 0) return;
  console.error(`${formatDiagnostics(root, inOrder)}\n`);
  if (process.env['GITHUB_ACTIONS'] === 'true') console.log(inOrder.map(formatAnnotation).join('\n'));
}

/** "2 errors, 1 warning". */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return `${countOf(count('error'), 'error')}, ${countOf(count('warning'), 'warning')}`;
}
