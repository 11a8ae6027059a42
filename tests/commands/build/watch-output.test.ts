import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../../src/commands/terminal/show-progress.ts';
import { watchOutput } from '../../../src/commands/build/watch-output.ts';

describe('watchOutput', () => {
  it('tells how many files there are, in folders too, until it is stopped', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'output-')), 'dist');
    const seen: number[] = [];
    const stop = watchOutput(folder, { tally: (done) => void seen.push(done) }, 5);
    mkdirSync(join(folder, 'about'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '');
    writeFileSync(join(folder, 'about/index.html'), '');
    await vi.waitFor(() => {
      expect(seen).toContain(2);
    });
    stop();
    const told = seen.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toHaveLength(told);
  });

  it('says nothing while the folder is not there', async () => {
    const tally = vi.fn();
    const stop = watchOutput('/nowhere/at/all', { tally }, 5);
    await new Promise((resolve) => setTimeout(resolve, 30));
    stop();
    expect(tally).not.toHaveBeenCalled();
  });
});

describe('showProgress without a terminal', () => {
  it('prints a line only now and then', () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const progress = showProgress();
    progress.step('Building');
    for (let done = 1; done <= 30; done += 1) progress.tally(done);
    const lines = print.mock.calls.flat();
    print.mockRestore();
    expect(lines).toEqual(['Building', 'Building: 15 files so far', 'Building: 30 files so far']);
  });
});
