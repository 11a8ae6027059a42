import { isAbsolute, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What a failed build says of itself: the message, where it happened, and what to do where the error knows it. */
export function explainFailure(root: string, error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = placeOf(root, error);
  const hint = 'hint' in error && typeof error.hint === 'string' ? error.hint : whatToDo(error);
  const message = `${place}${error.name === 'Error' ? '' : `${error.name}: `}${plain(error.message)}`;
  // A fault of the program itself: whoever mends it needs to know where it is.
  const stack = error instanceof TypeError || error instanceof ReferenceError ? stackOf(error) : '';
  return [message, hint === '' ? '' : `  ${hint}`, stack].filter((part) => part !== '').join('\n');
}

/** What helps where the system refuses, in the words of Node or of a program that it runs. */
const remedies: readonly (readonly [refusal: RegExp, remedy: string])[] = [
  [/ENOSPC|No space left on device/u, 'Make room on the disk, and try again.'],
  [/EDQUOT|Disk quota exceeded/u, 'Make room in your part of the disk, and try again.'],
  [/EACCES|EPERM|Permission denied/u, 'Check who may read and write there.'],
  [/EROFS|Read-only file system/u, 'Write elsewhere, or have the disk writable.'],
  [/EMFILE|ENFILE|Too many open files/u, 'Allow more open files, `ulimit -n 4096`, and try again.'],
  [/ENOTDIR|EEXIST/u, 'Move away the file that stands where a folder belongs.'],
];

function whatToDo({ message }: Error): string {
  return remedies.find(([refusal]) => refusal.test(message))?.[1] ?? '';
}

function stackOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at ') && !line.includes('node_modules'))
    .slice(0, 5)
    .join('\n');
}

/** Without colours, and without the frames that Rolldown lists and that have no names in a release. */
function plain(message: string): string {
  return stripVTControlCharacters(message).replace(/\n+Stack backtrace:\n(?:[ \t]+\S.*(?:\n|$))*/u, '');
}

function placeOf(root: string, error: Error): string {
  if (!('loc' in error) || typeof error.loc !== 'object' || error.loc === null) return '';
  const { file, line, column } = error.loc as { file?: string; line?: number; column?: number };
  if (file === undefined) return '';
  return `${isAbsolute(file) ? relative(root, file) : file}:${line ?? 1}:${column ?? 1}  `;
}
