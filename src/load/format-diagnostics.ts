import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../pipeline/types.ts';
import { formatDiagnostic } from './format-diagnostic.ts';
import { readSource } from './read-source.ts';

/** Diagnostics as text, each with its line, one empty line between them. Each file is read once. */
export function formatDiagnostics(root: string, diagnostics: readonly Diagnostic[]): string {
  const sources = new Map<string, string>();
  return diagnostics
    .map((diagnostic) => {
      const source = sources.get(diagnostic.file) ?? sourceOf(root, diagnostic.file);
      sources.set(diagnostic.file, source);
      return formatDiagnostic(diagnostic, source);
    })
    .join('\n\n');
}

/** Of `content/`: a file of `public/` may hold anything, and its lines say nothing. */
function sourceOf(root: string, file: string): string {
  if (!file.startsWith('content/')) return '';
  const path = join(root, file);
  return existsSync(path) && statSync(path).isFile() ? readSource(root, file).source : '';
}
