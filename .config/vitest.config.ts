import { defineConfig } from 'vitest/config';

/** Two projects: `unit` needs nothing but the code; `site` builds the real site and opens it in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          // Nothing that a file of tests leaves behind is seen by another: half of the time went into loading code anew.
          isolate: false,
          // Two steps of the test command share the machine: what takes a second alone may take several.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // What is waited for takes a moment, and seconds where two steps of the test command share the machine.
          expect: { poll: { timeout: 5_000 } },
          // A browser on a busy machine may miss a moment; `npm test` says which tests needed a second run.
          retry: 1,
          // Most of their time is waiting for the browser.
          maxWorkers: 2,
        },
      },
    ],
  },
});
