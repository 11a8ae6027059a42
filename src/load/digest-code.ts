import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A digest of program text: of these files and folders of the project, of the packages that they may use, and of the
 * Node that runs them. What was made by the same text from the same content is the same.
 */
export function digestCode(paths: readonly string[], root = project): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of ['package-lock.json', ...paths]) addPath(hash, root, path);
  return hash.digest('hex');
}

function addPath(hash: Hash, root: string, path: string): void {
  const whole = join(root, path);
  let names: readonly string[];
  try {
    names = readdirSync(whole).sort();
  } catch {
    addFile(hash, path, readFileSync(whole));
    return;
  }
  for (const name of names) addPath(hash, root, `${path}/${name}`);
}

/** With lengths, so that no two lists of files look alike. */
function addFile(hash: Hash, path: string, bytes: Uint8Array): void {
  hash.update(`${path} ${String(bytes.length)}\n`).update(bytes);
}
