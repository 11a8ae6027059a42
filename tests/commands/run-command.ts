import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly cwd: string;
  /** The checkout whose programs are run; this one unless said otherwise. */
  readonly project?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Stops the program once it has printed this. */
  readonly stopAfter?: string;
  readonly stopWith?: NodeJS.Signals;
}

/**
 * The environment that npm gives to a script of ours. What the tests themselves run under is taken out: it would show
 * in what programs print, and Astro serves nothing where it sees VITEST.
 */
export function npmEnvironment(): Record<string, string | undefined> {
  const own = ['NO_COLOR', 'FORCE_COLOR', 'GITHUB_ACTIONS', 'NODE_ENV', 'VITEST', 'TEST', 'PROD', 'DEV', 'MODE'];
  const inherited = Object.entries(process.env).filter(([key]) => !own.includes(key) && !key.startsWith('VITEST_'));
  const path = [join(resolve('node_modules'), '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return { ...Object.fromEntries(inherited), PATH: path };
}

/** Runs a program of `src/commands` in another folder, as npm does. */
export function runCommand(name: string, args: readonly string[], options: RunOptions): Promise<CommandResult> {
  const { cwd, project = '', env = {}, stopAfter, stopWith = 'SIGINT' } = options;
  const program = resolve(project, 'src', 'commands', `${name}.ts`);
  return new Promise((fulfil, reject) => {
    const child = spawn('node', [program, ...args], { cwd, env: { ...npmEnvironment(), ...env } });
    const text = { out: '', err: '' };
    child.stdout.on('data', (part: Buffer) => (text.out += part.toString()));
    child.stderr.on('data', (part: Buffer) => {
      text.err += part.toString();
      // Once: whoever presses Ctrl-C twice wants no tidying up.
      if (stopAfter !== undefined && text.err.includes(stopAfter) && !child.killed) child.kill(stopWith);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      fulfil({ code, ...text });
    });
  });
}
