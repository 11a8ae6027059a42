import { expect, test } from 'vitest';
import { failedTests, retriedTests } from './failed-tests.ts';
import type { StepResult } from './run-steps.ts';

function result(testResults: unknown): StepResult {
  const step = { name: 'x', command: [], env: {}, report: 'x.json' };
  return { step, ok: false, seconds: 0, output: '', report: JSON.stringify({ testResults }) };
}

test('names each failed test by file and full name, with what it says, and none that passed', () => {
  const file = {
    name: '/elsewhere/tests/a.test.ts',
    status: 'failed',
    assertionResults: [
      { fullName: 'a group holds', status: 'passed' },
      { fullName: 'a group breaks', status: 'failed', failureMessages: ['AssertionError: 1 is not 2'] },
    ],
  };
  expect(failedTests(result([file]), '/elsewhere')).toEqual([
    { name: 'tests/a.test.ts > a group breaks', message: 'AssertionError: 1 is not 2' },
  ]);
});

test('names a file that could not be loaded', () => {
  const file = { name: '/elsewhere/b.test.ts', status: 'failed', message: 'No such module', assertionResults: [] };
  expect(failedTests(result([file]), '/elsewhere')).toEqual([{ name: 'b.test.ts', message: 'No such module' }]);
});

test('has nothing to say of a step without a report', () => {
  const step = { name: 'lint', command: [], env: {} };
  expect(failedTests({ step, ok: false, seconds: 0, output: 'wrong' }, '/elsewhere')).toEqual([]);
});

test('names each test that passed only when it was run again', () => {
  const output =
    ' ✓ a.test.ts > holds 12ms\n \u001b[32m✓\u001b[39m a.test.ts > goes by keys 831ms\u001b[33m (retry x1)\u001b[39m\n';
  expect(retriedTests({ output })).toEqual(['✓ a.test.ts > goes by keys 831ms (retry x1)']);
});
