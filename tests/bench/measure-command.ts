import { spawn } from 'node:child_process';
import { memoryOfTree } from './process-tree.ts';

export interface Cost {
  /** By the clock. */
  readonly seconds: number;
  /** Of processor time, of the command and of every process that it waited for. */
  readonly cpuSeconds: number;
  /** Bytes: the most that all its processes held together, looked at ten times a second. */
  readonly treeMemory: number;
  /** Bytes: the most that one process held. */
  readonly processMemory: number;
}

export interface Command {
  readonly program: string;
  readonly parameters: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** In seconds; then it is killed with all its processes. */
  readonly timeout: number;
}

/** Milliseconds between two looks at the memory. */
const LOOK = 100;

/** Runs the command and measures it. Rejects with the end of what it printed where it fails or takes too long. */
export async function measureCommand(command: Command): Promise<Cost> {
  // The shell's own word on what its children took is exact; a look from outside would miss the last moments.
  const script = '"$@" 3>&-; code=$?; times >&3; exit $code';
  const begun = performance.now();
  const child = spawn('sh', ['-c', script, 'sh', command.program, ...command.parameters], {
    cwd: command.folder,
    env: command.env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // A process group of its own, which can be killed as one.
    detached: true,
  });
  const printed: string[] = [];
  const times: string[] = [];
  for (const [stream, into] of [child.stdout, child.stderr, child.stdio[3]].map((from, at) => [from, at] as const)) {
    stream?.on('data', (data: Buffer) => (into === 2 ? times : printed).push(data.toString()));
  }
  const kill = (): void => {
    if (child.pid !== undefined) killGroup(child.pid);
  };
  // Before whoever cleans up behind it.
  process.prependOnceListener('exit', kill);
  let treeMemory = 0;
  let processMemory = 0;
  const looking = setInterval(() => {
    const { tree, largest } = memoryOfTree(child.pid ?? 0);
    treeMemory = Math.max(treeMemory, tree);
    processMemory = Math.max(processMemory, largest);
  }, LOOK);
  let late = false;
  const waiting = setTimeout(() => {
    late = true;
    kill();
  }, command.timeout * 1000);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject).on('close', resolve);
    });
    const seconds = (performance.now() - begun) / 1000;
    if (code !== 0) throw new Error(explain(command, late, code, printed.join('')));
    return { seconds, cpuSeconds: readTimes(times.join('')), treeMemory, processMemory };
  } finally {
    clearInterval(looking);
    clearTimeout(waiting);
    process.off('exit', kill);
  }
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function explain(
  { program, parameters, folder, timeout }: Command,
  late: boolean,
  code: number | null,
  printed: string,
) {
  const what = late ? `took more than ${timeout} s` : `ended with ${String(code)}`;
  return `${[program, ...parameters].join(' ')} in ${folder} ${what}:\n${printed.slice(-4000)}`;
}

/** POSIX `times`: user and system time of the shell, and below of its children, as “1m2.34s 0m0.56s”. */
function readTimes(times: string): number {
  const [, ofChildren = ''] = times.trim().split('\n');
  const parts = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/gu)];
  if (parts.length !== 2) throw new Error(`The shell's \`times\` cannot be read: ${times}`);
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
