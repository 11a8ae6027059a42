import { expect, it } from 'vitest';
import { explainFailure } from '../../../src/commands/terminal/explain-failure.ts';

const root = '/project';

it.each([
  ['a full disk', new Error('ENOSPC: no space left on device, write'), 'Make room on the disk, and try again.'],
  [
    'a full disk, as Rolldown says it',
    new Error('No space left on device (os error 28)'),
    'Make room on the disk, and try again.',
  ],
  ['a folder of others', new Error("EACCES: permission denied, mkdir '/x'"), 'Check who may read and write there.'],
  ['what knows better', Object.assign(new Error('ENOSPC: no space'), { hint: 'Do that.' }), 'Do that.'],
])('says what to do about %s', (_, error, remedy) => {
  expect(explainFailure(root, error)).toBe(`${error.message}\n  ${remedy}`);
});

it('names the place that an error knows, and says no more of one that it does not know', () => {
  const error = Object.assign(new Error('It broke.'), { loc: { file: '/project/src/a.ts', line: 3 } });
  expect(explainFailure(root, error)).toBe('src/a.ts:3:1  It broke.');
});

it('leaves out colours, and the frames of a program without names', () => {
  const frames = '   0: <unknown>\n   1: start_thread\n             at ./nptl/pthread_create.c:442:8\n';
  const error = new Error(
    `\u001B[31m[UNHANDLEABLE_ERROR] \u001B[0mFailed to write file a.mjs\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n${frames}`,
  );
  expect(explainFailure(root, error)).toBe(
    '[UNHANDLEABLE_ERROR] Failed to write file a.mjs\n\nCaused by:\n    No space left on device (os error 28)\n  Make room on the disk, and try again.',
  );
});
