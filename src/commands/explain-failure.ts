import { isAbsolute, relative } from 'node:path';

/** What a failed build says of itself: the message, where it happened, and what to do where the error knows it. */
export function explainFailure(root: string, error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = placeOf(root, error);
  const hint = 'hint' in error && typeof error.hint === 'string' ? `  ${error.hint}` : '';
  const message = `${place}${error.name === 'Error' ? '' : `${error.name}: `}${error.message}`;
  // A fault of the program itself: whoever mends it needs to know where it is.
  const stack = error instanceof TypeError || error instanceof ReferenceError ? stackOf(error) : '';
  return [message, hint, stack].filter((part) => part !== '').join('\n');
}

function stackOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at ') && !line.includes('node_modules'))
    .slice(0, 5)
    .join('\n');
}

function placeOf(root: string, error: Error): string {
  if (!('loc' in error) || typeof error.loc !== 'object' || error.loc === null) return '';
  const { file, line, column } = error.loc as { file?: string; line?: number; column?: number };
  if (file === undefined) return '';
  return `${isAbsolute(file) ? relative(root, file) : file}:${line ?? 1}:${column ?? 1}  `;
}
