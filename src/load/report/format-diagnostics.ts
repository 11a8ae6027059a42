import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../pipeline/types.ts';
import { formatDiagnostic } from './format-diagnostic.ts';
import { readSource } from '../text/read-source.ts';

/** Diagnostics as text, each with its line, one empty line between them. Each file is read once. */
export function formatDiagnostics(root: string, diagnostics: readonly Diagnostic[]): string {
  const files = new Map<string, readonly string[]>();
  return diagnostics
    .map((diagnostic) => {
      const lines = files.get(diagnostic.file) ?? linesOf(root, diagnostic.file);
      files.set(diagnostic.file, lines);
      return formatDiagnostic(diagnostic, lines);
    })
    .join('\n\n');
}

/** Of `content/`: a file of `public/` may hold anything, and its lines say nothing. */
function linesOf(root: string, file: string): readonly string[] {
  if (!file.startsWith('content/')) return [];
  const path = join(root, file);
  const source = existsSync(path) && statSync(path).isFile() ? readSource(root, file).source : '';
  return source === '' ? [] : source.split('\n');
}
