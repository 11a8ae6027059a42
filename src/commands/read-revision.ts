import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lays the `content/` of a git revision out in a folder of its own and gives it to `use`; the folder is gone after.
 * Neither the work tree nor the index is touched. Throws where git does not know the revision.
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
    git('read-tree', '--prefix=content/', `${revision}:content`);
    git('checkout-index', '--all', `--prefix=${folder}/`);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
