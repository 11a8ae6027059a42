import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

test.each([
  ['as it is', 3, /^(?:- Ein Fluß\n){3}$/u],
  [
    'by whole lines where it is too long, and says so',
    9000,
    /^(?:- Ein Fluß\n)+\n_Too long for a comment: [^\n]+_\n$/u,
  ],
])('a comment has the diff %s', (_, lines, expected) => {
  const root = mkdtempSync(join(tmpdir(), 'comment-'));
  // Plays GitHub: one pull request, and a comment that is kept.
  const gh = '#!/bin/sh\nif [ "$2" = list ]; then echo 7; else cp "$5" posted.md; fi\n';
  writeFileSync(join(root, 'gh'), gh, { mode: 0o755 });
  writeFileSync(join(root, 'timeline-diff.md'), '- Ein Fluß\n'.repeat(lines));
  const { jobs } = parse(readFileSync(join(folder, 'comment.yml'), 'utf8')) as Workflow;
  const script = Object.values(jobs).flatMap((job) => job.steps.flatMap(({ run }) => run ?? []))[0] ?? '';
  execFileSync('bash', ['-e', '-c', script], {
    cwd: root,
    env: { ...process.env, PATH: `${root}:${process.env['PATH'] ?? ''}` },
  });
  const posted = readFileSync(join(root, 'posted.md'));
  expect(posted.toString()).toMatch(expected);
  expect(posted.length).toBeLessThan(65_536);
  rmSync(root, { recursive: true });
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
