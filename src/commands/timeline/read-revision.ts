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
  const git = (...words: readonly string[]): void => {
    execFileSync('git', words, {
      cwd: root,
      env: { ...process.env, GIT_INDEX_FILE: join(folder, 'index') },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  };
  try {
    if (!knows(root, revision))
      throw new Error(
        `Expected a revision that git knows, with a folder \`content/\`; found “${revision}”.\n  Write a branch, a tag or a commit: \`--diff main\`.`,
      );
    git('read-tree', '--prefix=content/', `${revision}:content`);
    git('checkout-index', '--all', `--prefix=${folder}/`);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function knows(root: string, revision: string): boolean {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}:content`];
  return spawnSync('git', words, { cwd: root }).status === 0;
}
