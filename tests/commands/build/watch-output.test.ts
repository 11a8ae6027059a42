import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../../src/commands/terminal/show-progress.ts';
import { watchOutput } from '../../../src/commands/build/watch-output.ts';
import { writeContent } from '../../load/write-content.ts';

describe('watchOutput', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells each second how many files there are, in folders too, until it is stopped', () => {
    const root = writeContent({});
    const tally = vi.fn();
    const stop = watchOutput(join(root, 'dist'), { tally });
    vi.advanceTimersByTime(1000);
    expect(tally).not.toHaveBeenCalled();
    mkdirSync(join(root, 'dist/about'), { recursive: true });
    writeFileSync(join(root, 'dist/index.html'), '');
    writeFileSync(join(root, 'dist/about/index.html'), '');
    vi.advanceTimersByTime(1000);
    expect(tally.mock.calls).toEqual([[2]]);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(tally).toHaveBeenCalledTimes(1);
  });

  it('looks less often into a folder that takes long to look through: a fiftieth of the time', () => {
    const tally = vi.fn();
    const clock = vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(200);
    const stop = watchOutput(writeContent({ 'index.html': '' }), { tally });
    vi.advanceTimersByTime(1000);
    clock.mockRestore();
    vi.advanceTimersByTime(9999);
    expect(tally).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(tally).toHaveBeenCalledTimes(2);
    stop();
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
