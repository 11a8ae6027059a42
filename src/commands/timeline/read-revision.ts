import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lays the `content/` of a git revision out in a folder of its own and gives it to `use`; the folder is gone after.
 * Neither the work tree nor the index is touched. Throws, with a hint, where git does not know the revision or finds no
 * `content/` in it.
 */
export async function withRevision<Result>(
  root: string,
  revision: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'timeline-'));
  const git = (...words: readonly string[]): string =>
    execFileSync('git', words, {
      cwd: root,
      env: { ...process.env, GIT_INDEX_FILE: join(folder, 'index') },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    }).trim();
  try {
    const tree = findContent(root, revision);
    if (tree === '')
      throw new Error(
        `Expected a revision that git knows, with a folder \`content/\`; found “${revision}”.\n  Write a branch, a tag or a commit: \`--diff main\`.`,
      );
    git('read-tree', '--prefix=content/', tree);
    // In a folder of the repository git would lay out what lies below that folder.
    git('-C', git('rev-parse', '--show-toplevel'), 'checkout-index', '--all', `--prefix=${folder}/`);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The id of the tree that is the project's `content/` at a revision; empty where git knows none. */
function findContent(root: string, revision: string): string {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}:./content`];
  const { status, stdout } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}
