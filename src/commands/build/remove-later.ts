import { spawn } from 'node:child_process';

const remove = `require('node:fs').rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 5 })`;

/**
 * Deletes a folder in a process of its own, which goes on after this one has ended: an output of 100,000 files takes
 * seconds, and nobody has to wait for them.
 */
export function removeLater(folder: string): void {
  spawn(process.execPath, ['--eval', remove, '--', folder], { detached: true, stdio: 'ignore' }).unref();
}
