import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Staging } from './staging-folder.ts';

/**
 * Puts the folder `fresh` in the place of `target`. Both steps are renames, and synchronous, so that no interruption
 * falls between them; where the second fails, the first is undone. Both must be on one file system. What was there
 * stands at `aside` afterwards.
 */
export function swapFolder({ fresh, aside }: Pick<Staging, 'fresh' | 'aside'>, target: string): void {
  rmSync(aside, { recursive: true, force: true });
  if (!existsSync(target)) {
    mkdirSync(dirname(target), { recursive: true });
    renameSync(fresh, target);
    return;
  }
  renameSync(target, aside);
  try {
    renameSync(fresh, target);
  } catch (error) {
    renameSync(aside, target);
    throw error;
  }
}
