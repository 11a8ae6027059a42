import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** One command of the test run. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Added to the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Name of the step that has to succeed first; this one fails without running where it did not. */
  readonly after?: string;
  /** Where a test runner leaves its JSON report. */
  readonly report?: string;
}

export interface StepResult {
  readonly step: Step;
  readonly ok: boolean;
  readonly seconds: number;
  /** Both streams, as they came. */
  readonly output: string;
  /** The JSON report's text, where there is one. */
  readonly report?: string;
}

function runStep(step: Step): Promise<StepResult> {
  const begun = performance.now();
  const [program = '', ...parameters] = step.command;
  return new Promise((resolve) => {
    const chunks: string[] = [];
    const finish = (ok: boolean): void => {
      const seconds = (performance.now() - begun) / 1000;
      const written = step.report !== undefined && existsSync(step.report);
      const report = written ? { report: readFileSync(step.report, 'utf8') } : {};
      resolve({ step, ok, seconds, output: chunks.join(''), ...report });
    };
    const child = spawn(program, parameters, {
      env: { ...process.env, ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
    }
    child.on('error', (error) => {
      chunks.push(error.message);
      finish(false);
    });
    child.on('close', (code) => {
      finish(code === 0);
    });
  });
}

/**
 * Runs every step, at most `width` at a time, in the order given; no failure stops another step.
 * Resolves with the results in the steps' order. `tell` hears of each as it ends.
 */
export async function runSteps(
  steps: readonly Step[],
  width: number,
  tell: (result: StepResult) => void,
): Promise<readonly StepResult[]> {
  const results = new Map<string, StepResult>();
  const waiting = [...steps];
  const next = (): Step | undefined => {
    const ready = waiting.findIndex(({ after }) => after === undefined || results.has(after));
    return ready === -1 ? undefined : waiting.splice(ready, 1)[0];
  };
  const run = (step: Step): Promise<StepResult> =>
    step.after !== undefined && results.get(step.after)?.ok === false
      ? Promise.resolve({ step, ok: false, seconds: 0, output: `Not run: "${step.after}" failed.` })
      : runStep(step);

  await new Promise<void>((resolve) => {
    let running = 0;
    const fill = (): void => {
      while (running < width) {
        const step = next();
        if (step === undefined) break;
        running += 1;
        void run(step).then((result) => {
          running -= 1;
          results.set(step.name, result);
          tell(result);
          fill();
        });
      }
      if (running === 0) resolve();
    };
    fill();
  });
  return steps.flatMap(({ name }) => results.get(name) ?? []);
}
