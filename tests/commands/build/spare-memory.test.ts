import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('node:v8', { spy: true });

const settings = ['MIMALLOC_ALLOW_THP', 'MIMALLOC_PURGE_DELAY'];

function settingsNow(): readonly (string | undefined)[] {
  return settings.map((name) => process.env[name]);
}

describe('a build', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.mocked(setFlagsFromString).mockReset();
    for (const name of settings) vi.stubEnv(name, undefined);
    return () => vi.unstubAllEnvs();
  });

  it('asks the allocators that it loads to give back at once, and V8 to collect before its heap is twice as large', async () => {
    await import('../../../src/commands/build/spare-memory.ts');
    expect(settingsNow()).toEqual(['0', '0']);
    expect(vi.mocked(setFlagsFromString).mock.calls).toEqual([['--heap-growing-percent=75']]);
  });

  it('keeps what the environment says', async () => {
    vi.stubEnv('MIMALLOC_PURGE_DELAY', '10');
    await import('../../../src/commands/build/spare-memory.ts');
    expect(settingsNow()).toEqual(['0', '10']);
  });

  it('does so before it loads anything else', () => {
    const [first] = /^import .*$/mu.exec(readFileSync('src/commands/build/build-site.ts', 'utf8')) ?? [];
    expect(first).toBe("import './spare-memory.ts';");
  });
});
