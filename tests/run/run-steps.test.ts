import { expect, test } from 'vitest';
import { runSteps } from './run-steps.ts';
import type { Step } from './run-steps.ts';

function node(name: string, code: string, more: Partial<Step> = {}): Step {
  return { name, command: [process.execPath, '-e', code], env: {}, ...more };
}

const silent = (): void => undefined;

test('runs every step, whatever fails, and keeps the order given', async () => {
  const results = await runSteps(
    [node('a', 'process.exit(3)'), node('b', 'console.log("b ran")'), node('c', 'console.error(process.env.X)')],
    2,
    silent,
  );
  expect(results.map(({ step, ok }) => [step.name, ok])).toEqual([
    ['a', false],
    ['b', true],
    ['c', true],
  ]);
  expect(results[1]?.output).toBe('b ran\n');
});

test('starts a step only after the one that it needs', async () => {
  const ended: string[] = [];
  await runSteps([node('late', '', { after: 'early' }), node('early', '')], 2, ({ step }) => ended.push(step.name));
  expect(ended).toEqual(['early', 'late']);
});

test('fails a step unrun where the one that it needs has failed', async () => {
  const [, dependent] = await runSteps([node('a', 'process.exit(1)'), node('b', '', { after: 'a' })], 2, silent);
  expect(dependent).toMatchObject({ ok: false, output: 'Not run: "a" failed.' });
});

test('reports a program that does not exist as a failure', async () => {
  const [result] = await runSteps([{ name: 'x', command: ['no-such-program'], env: {} }], 1, silent);
  expect(result?.ok).toBe(false);
});

test('gives a step its own environment', async () => {
  const [result] = await runSteps([node('x', 'console.log(process.env.TZ)', { env: { TZ: 'Asia/Seoul' } })], 1, silent);
  expect(result?.output).toBe('Asia/Seoul\n');
});
