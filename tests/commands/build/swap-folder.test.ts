import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { stagingFolder } from '../../../src/commands/build/staging-folder.ts';
import { swapFolder } from '../../../src/commands/build/swap-folder.ts';
import { writeContent } from '../../load/write-content.ts';

describe('swapFolder', () => {
  it('puts a new folder where the old one was, and the old one aside', () => {
    const root = writeContent({ 'dist/old.html': 'old', 'fresh/new.html': 'new' });
    swapFolder({ fresh: join(root, 'fresh'), aside: join(root, 'aside') }, join(root, 'dist'));
    expect(readdirSync(join(root, 'dist'))).toEqual(['new.html']);
    expect(readdirSync(join(root, 'aside'))).toEqual(['old.html']);
  });

  it('puts a new folder where there was none', () => {
    const root = writeContent({ 'fresh/new.html': 'new' });
    swapFolder({ fresh: join(root, 'fresh'), aside: join(root, 'aside') }, join(root, 'dist'));
    expect(readFileSync(join(root, 'dist/new.html'), 'utf8')).toBe('new');
  });

  it('makes the folders above one that was not there', () => {
    const root = writeContent({ 'fresh/new.html': 'new' });
    swapFolder({ fresh: join(root, 'fresh'), aside: join(root, 'aside') }, join(root, 'a/b/dist'));
    expect(readFileSync(join(root, 'a/b/dist/new.html'), 'utf8')).toBe('new');
  });

  it('puts the old folder back where the new one cannot take its place', () => {
    const root = writeContent({ 'dist/old.html': 'old' });
    expect(() => {
      swapFolder({ fresh: join(root, 'missing'), aside: join(root, 'aside') }, join(root, 'dist'));
    }).toThrow('ENOENT');
    expect(readFileSync(join(root, 'dist/old.html'), 'utf8')).toBe('old');
  });
});

/** Leaves an output as a build does that is killed while it replaces it: no process has the highest number. */
function putAside(root: string, out: string): void {
  const { aside } = stagingFolder(root, join(root, out));
  const killed = aside.replace(/\d+$/u, String(2 ** 22));
  mkdirSync(killed);
  writeFileSync(join(killed, 'old.html'), 'old');
}

describe('stagingFolder', () => {
  it('is hidden below the project, or beside an output that is elsewhere', () => {
    const [root, elsewhere] = [writeContent({}), writeContent({})];
    expect(dirname(stagingFolder(root, join(root, 'dist')).fresh)).toBe(join(root, '.cache'));
    expect(dirname(stagingFolder(root, join(elsewhere, 'site')).fresh)).toBe(elsewhere);
  });

  it('clears what killed builds left, and nothing of a build that runs', () => {
    // No process has the highest number that a process can have.
    const [dead, alive] = [`tumen-fresh-dist-${2 ** 22}`, `tumen-fresh-dist-${process.ppid}`];
    const root = writeContent({ [`.cache/${dead}/a`]: '', [`.cache/${alive}/a`]: '', '.cache/other/a': '' });
    stagingFolder(root, join(root, 'dist'));
    expect(readdirSync(join(root, '.cache')).sort()).toEqual(['other', alive].sort());
  });

  it('brings back an output that a killed build had put aside', () => {
    const root = writeContent({});
    putAside(root, 'dist');
    stagingFolder(root, join(root, 'dist'));
    expect(readFileSync(join(root, 'dist/old.html'), 'utf8')).toBe('old');
  });

  it.each(['other', 'previews/dist'])('leaves what was put aside of %s for the next build of that', (other) => {
    const root = writeContent({ 'previews/kept': '' });
    putAside(root, other);
    stagingFolder(root, join(root, 'dist'));
    expect(existsSync(join(root, 'dist'))).toBe(false);
    stagingFolder(root, join(root, other));
    expect(readFileSync(join(root, other, 'old.html'), 'utf8')).toBe('old');
  });

  it('removes itself, built or not', () => {
    const root = writeContent({});
    const { fresh, remove } = stagingFolder(root, join(root, 'dist'));
    remove();
    expect(existsSync(fresh)).toBe(false);
    mkdirSync(join(fresh, 'share'), { recursive: true });
    remove();
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });

  it('takes the old output with it, which another process deletes and no build brings back', async () => {
    const root = writeContent({});
    const { aside, remove } = stagingFolder(root, join(root, 'dist'));
    mkdirSync(join(aside, 'share'), { recursive: true });
    remove();
    stagingFolder(root, join(root, 'dist'));
    expect(readdirSync(root)).toEqual(['.cache']);
    await vi.waitFor(
      () => {
        expect(readdirSync(join(root, '.cache'))).toEqual([]);
      },
      { timeout: 10_000 },
    );
  });

  it('stays away while a thread goes on writing into it', async () => {
    const root = writeContent({});
    const { fresh, remove } = stagingFolder(root, join(root, 'dist'));
    mkdirSync(fresh);
    const write =
      "const { writeFileSync } = require('node:fs'); for (let n = 0; ; n += 1) writeFileSync(`${require('node:worker_threads').workerData}/${n}`, '');";
    const worker = new Worker(write, { eval: true, workerData: fresh });
    const failed = new Promise<unknown>((settle) => worker.once('error', settle));
    while (readdirSync(fresh).length < 100) await new Promise((settle) => setTimeout(settle, 5));
    remove();
    expect(await failed).toMatchObject({ code: 'ENOENT' });
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });
});
