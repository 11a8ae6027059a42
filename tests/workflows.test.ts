import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}

const folder = join('.github', 'workflows');

test('a comment finds its pull request among all that are open: without a limit gh lists thirty', () => {
  const lists = readFileSync(join(folder, 'comment.yml'), 'utf8').match(/gh pr list.*/g) ?? [];
  expect(lists).not.toEqual([]);
  expect(lists.filter((command) => !command.includes('--limit 1000'))).toEqual([]);
});

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);
  const runsTheirCode = steps.some(({ run = '' }) => /npm|\.ci\/run|node /.test(run));

  test('pins every action by its SHA, and says which version that is', () => {
    const lines = text.split('\n').filter((line) => line.includes('uses:'));
    expect(lines.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('has no right but those that a job asks for', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.every(({ permissions }) => permissions !== undefined)).toBe(true);
  });

  test('gives the code of the repository neither a token nor a right to write', () => {
    const writing = jobs.filter((job) => Object.values(job.permissions ?? {}).includes('write'));
    const running = writing.flatMap((job) => job.steps).filter(({ run = '' }) => /npm|\.ci\/run|node /.test(run));
    expect(running).toEqual([]);
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
    if (runsTheirCode) expect(text).not.toMatch(/secrets\.|github\.token|pull_request_target/);
  });

  test('puts nothing that a contributor writes into a script', () => {
    const scripts = steps.map(({ run = '' }) => run).join('\n');
    expect(scripts).not.toContain('${{');
  });
});
