import { expect, test } from 'vitest';
import { countStep } from './count-tests.ts';
import type { StepResult } from './run-steps.ts';

function result(ok: boolean, files?: readonly { status: string; tests: readonly string[] }[]): StepResult {
  const step = { name: 'x', command: [], env: {}, report: 'x.json' };
  if (files === undefined) return { step, ok, seconds: 0, output: '' };
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((name) => ({ status: name })),
  }));
  return { step, ok, seconds: 0, output: '', report: JSON.stringify({ testResults }) };
}

test.each([
  {
    name: 'sums the tests of all files',
    of: result(false, [
      { status: 'passed', tests: ['passed', 'passed', 'skipped'] },
      { status: 'failed', tests: ['passed', 'failed', 'todo'] },
    ]),
    counts: { passed: 3, failed: 1, skipped: 2 },
  },
  {
    name: 'counts a file that could not be loaded as one failure',
    of: result(false, [{ status: 'failed', tests: [] }]),
    counts: { passed: 0, failed: 1, skipped: 0 },
  },
  {
    name: 'counts a run that left no report as one failure',
    of: result(false),
    counts: { passed: 0, failed: 1, skipped: 0 },
  },
  {
    name: 'counts an error outside any test',
    of: result(false, [{ status: 'passed', tests: ['passed'] }]),
    counts: { passed: 1, failed: 1, skipped: 0 },
  },
])('$name', ({ of, counts }) => {
  expect(countStep(of)).toEqual(counts);
});

test.each([
  { ok: true, counts: { passed: 1, failed: 0, skipped: 0 } },
  { ok: false, counts: { passed: 0, failed: 1, skipped: 0 } },
])('counts a step that is no test run as one: $ok', ({ ok, counts }) => {
  const step = { name: 'lint', command: [], env: {} };
  expect(countStep({ step, ok, seconds: 0, output: '' })).toEqual(counts);
});
