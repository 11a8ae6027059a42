import type { StepResult } from './run-steps.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The parts of Vitest's JSON report that are counted. */
interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** A file that could not be loaded has no tests in the report, only its own failure: it counts as one. */
function countReport(report: Report): Counts {
  const files = report.testResults.map(({ status, assertionResults }) => {
    const of = (name: string): number => assertionResults.filter((test) => test.status === name).length;
    const [passed, failed] = [of('passed'), of('failed')];
    return {
      passed,
      failed: failed === 0 && status === 'failed' ? 1 : failed,
      skipped: assertionResults.length - passed - failed,
    };
  });
  return files.reduce(addCounts, { passed: 0, failed: 0, skipped: 0 });
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The tests that a step ran; a step that is no test run counts as one. A failed step never counts as all passed. */
export function countStep({ step, ok, report }: StepResult): Counts {
  if (step.report === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const counts =
    report === undefined ? { passed: 0, failed: 0, skipped: 0 } : countReport(JSON.parse(report) as Report);
  return { ...counts, failed: ok ? counts.failed : Math.max(1, counts.failed) };
}
