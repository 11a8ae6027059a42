import { describe, expect, test } from 'vitest';
import { measureCommand, type Command } from './measure-command.ts';

const node = (script: string, timeout = 20): Command => ({
  program: process.execPath,
  parameters: ['-e', script],
  folder: '.',
  env: {},
  timeout,
});

describe.runIf(process.platform === 'linux')('a measured command', () => {
  test('costs the memory of all its processes together, and the most of one', async () => {
    const hold = `const held = Buffer.alloc(100e6, 1); setTimeout(() => held.length, 700);`;
    const two = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(hold)}]); ${hold}`;
    const cost = await measureCommand(node(two));
    expect(cost.treeMemory).toBeGreaterThan(200e6);
    expect(cost.processMemory).toBeGreaterThan(100e6);
    expect(cost.processMemory).toBeLessThan(200e6);
  });

  test('costs the processor time of processes that it waited for', async () => {
    const busy = 'const end = process.cpuUsage().user + 5e5; while (process.cpuUsage().user < end);';
    const cost = await measureCommand(
      node(`require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`),
    );
    expect(cost.cpuSeconds).toBeGreaterThan(0.5);
    expect(cost.seconds).toBeGreaterThan(0.5);
  });

  test('that fails rejects with what it printed', async () => {
    await expect(measureCommand(node('console.error("no such thing"); process.exit(3)'))).rejects.toThrow(
      /ended with 3:\nno such thing/u,
    );
  });

  test('that takes too long is killed', async () => {
    await expect(measureCommand(node('setTimeout(() => {}, 60_000)', 1))).rejects.toThrow('took more than 1 s');
  });
});
