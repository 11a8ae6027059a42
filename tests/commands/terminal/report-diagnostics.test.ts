import { expect, it, vi } from 'vitest';
import { countDiagnostics, reportDiagnostics } from '../../../src/commands/terminal/report-diagnostics.ts';
import type { Diagnostic } from '../../../src/pipeline/types.ts';

const found = (['error', 'info', 'warning', 'error'] as const).map((severity, index): Diagnostic => ({
  severity,
  code: `code-${String(index)}`,
  message: 'Expected one thing; found another.',
  hint: 'Write the one.',
  file: 'nowhere.md',
  line: 1,
  column: 1,
}));

it('prints the errors last, where a terminal shows them', () => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  reportDiagnostics('/', found);
  const codes = print.mock.calls.join('').match(/code-\d/gu);
  print.mockRestore();
  expect(codes).toEqual(['code-1', 'code-2', 'code-0', 'code-3']);
});

it('counts errors and warnings', () => {
  expect(countDiagnostics(found)).toBe('2 errors, 1 warning');
});
