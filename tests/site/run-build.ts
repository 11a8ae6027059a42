import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Builds the site whose sources lie in `folder` into `out`, as a person would from a shell. Of the environment only the
 * search path, the home and where Node keeps compiled code go along: the test runner’s own variables, `BASE_URL` among
 * them, would change the build.
 * Throws when the build fails, and when it is killed by `kill`.
 */
export async function runBuild(
  folder: string,
  out: string,
  env: Readonly<Record<string, string>> = {},
  kill?: AbortSignal,
): Promise<void> {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
  await promisify(execFile)(process.execPath, [join('src', 'commands', 'build.ts'), '--out', out], {
    cwd: folder,
    env: { PATH, HOME, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }), ...env },
    ...(kill && { signal: kill, killSignal: 'SIGKILL' }),
  });
}
