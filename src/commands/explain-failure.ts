import { isAbsolute, relative } from 'node:path';

/** What a failed build says of itself: the message, where it happened, and what to do where the error knows it. */
export function explainFailure(root: string, error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = placeOf(root, error);
  const hint = 'hint' in error && typeof error.hint === 'string' ? `  ${error.hint}` : '';
  return [`${place}${error.name === 'Error' ? '' : `${error.name}: `}${error.message}`, hint]
    .filter((part) => part !== '')
    .join('\n');
}

function placeOf(root: string, error: Error): string {
  if (!('loc' in error) || typeof error.loc !== 'object' || error.loc === null) return '';
  const { file, line, column } = error.loc as { file?: string; line?: number; column?: number };
  if (file === undefined) return '';
  return `${isAbsolute(file) ? relative(root, file) : file}:${line ?? 1}:${column ?? 1}  `;
}
