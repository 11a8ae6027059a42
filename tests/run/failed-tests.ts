import { stripVTControlCharacters } from 'node:util';
import type { StepResult } from './run-steps.ts';

export interface FailedTest {
  /** The file, from the folder where the tests ran, and the test's full name; the file alone where it did not load. */
  readonly name: string;
  /** What failed, with the place in the code, as the test runner reports it. */
  readonly message: string;
}

/** Vitest's own lines on tests that passed only when they were run again: “✓ it works (retry x1)”. */
export function retriedTests({ output }: Pick<StepResult, 'output'>): readonly string[] {
  return output
    .split('\n')
    .flatMap((line) => (/\(retry x\d+\)/u.test(line) ? [stripVTControlCharacters(line).trim()] : []));
}

/** The parts of Vitest's JSON report that tell what failed. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** The tests of a step that failed; none for a step that is no test run, or whose run left no report. */
export function failedTests({ report }: StepResult, folder: string): readonly FailedTest[] {
  if (report === undefined) return [];
  return (JSON.parse(report) as Report).testResults.flatMap((file) => {
    const name = file.name.replace(`${folder}/`, '');
    const failed = file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => ({ name: `${name} > ${test.fullName}`, message: (test.failureMessages ?? []).join('\n') }));
    return failed.length === 0 && file.status === 'failed' ? [{ name, message: file.message ?? '' }] : failed;
  });
}
