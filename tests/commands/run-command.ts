import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program of `src/commands` in another folder, as npm does; `stopAfter` sends SIGINT once that text is out. */
export function runCommand(
  name: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>>; readonly stopAfter?: string },
): Promise<CommandResult> {
  const { cwd, env = {}, stopAfter } = options;
  const program = resolve('src', 'commands', `${name}.ts`);
  // What the tests run under must not show in what the program prints.
  const own = ['NO_COLOR', 'FORCE_COLOR', 'GITHUB_ACTIONS'];
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([key]) => !own.includes(key)));
  const path = `${join(resolve('node_modules'), '.bin')}:${process.env['PATH'] ?? ''}`;
  return new Promise((fulfil, reject) => {
    const child = spawn('node', [program, ...args], { cwd, env: { ...inherited, PATH: path, ...env } });
    const text = { out: '', err: '' };
    child.stdout.on('data', (part: Buffer) => (text.out += part.toString()));
    child.stderr.on('data', (part: Buffer) => {
      text.err += part.toString();
      if (stopAfter !== undefined && text.err.includes(stopAfter)) child.kill('SIGINT');
    });
    child.on('error', reject);
    child.on('close', (code) => {
      fulfil({ code, ...text });
    });
  });
}
