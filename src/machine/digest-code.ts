import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
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

/**
 * Whether one of these files, or a file below one of these folders, was written after `moment`, in milliseconds since
 * 1970. What a program made that ran since then may come from the old text or from the new one.
 */
export function isCodeNewerThan(moment: number, paths: readonly string[], root = project): boolean {
  return ['package-lock.json', ...paths].some((path) => {
    const found = statSync(join(root, path));
    return found.ctimeMs > moment || (found.isDirectory() && isAnyNewer(moment, path, root));
  });
}

function isAnyNewer(moment: number, folder: string, root: string): boolean {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).some(
    (name) => statSync(join(root, folder, name)).ctimeMs > moment,
  );
}
