import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { startThread } from '../../../src/integrations/threads/start-thread.ts';
import { threadTurn } from '../../../src/integrations/threads/thread-turn.ts';
import { writeContent } from '../../load/write-content.ts';

const asking = new URL('../../../src/integrations/threads/ask-for-pieces.ts', import.meta.url).href;

/** A module that runs `code` in a thread, with its `task`, and `log`, which writes a line into the file `task.log`. */
function moduleOf(code: string): {
  readonly module: URL;
  readonly log: string;
  readonly lines: () => readonly string[];
} {
  const text = `
    import { appendFileSync, readFileSync } from 'node:fs';
    import { workerData as task } from 'node:worker_threads';
    import { askForPieces } from '${asking}';
    const log = (line) => appendFileSync(task.log, line + '\\n');
    ${code}`;
  const root = writeContent({ 'thread.mjs': text });
  const log = join(root, 'log');
  writeFileSync(log, '');
  const lines = (): readonly string[] => readFileSync(log, 'utf8').split('\n').slice(0, -1);
  return { module: new URL(`file://${join(root, 'thread.mjs')}`), log, lines };
}

const pause = 'await new Promise((settle) => setTimeout(settle, 50));';

describe('startThread', () => {
  it('gives the thread its task, and waits for its end', async () => {
    const { module, log, lines } = moduleOf(`${pause} log(task.word);`);
    await startThread('The word', module, { log, word: 'done' }).end();
    expect(lines()).toEqual(['done']);
  });

  it('says what could not be made, and why', async () => {
    const { module, log } = moduleOf(`throw new Error('no ink');`);
    await expect(startThread('The page', module, { log }).end()).rejects.toThrow('The page could not be made: no ink');
  });

  it('gives pieces one by one, and makes each only when it is asked for', async () => {
    const { module, log, lines } = moduleOf(`
      for await (const piece of askForPieces()) { log('got ' + piece); ${pause} log('used ' + piece); }
      log('end');`);
    const made: string[] = [];
    function* pieces(): Generator<string> {
      for (const piece of ['a', 'b']) {
        made.push(`${piece} after ${lines().length}`);
        yield piece;
      }
    }
    await startThread('The pieces', module, { log }, { pieces: pieces() }).end();
    expect(lines()).toEqual(['got a', 'used a', 'got b', 'used b', 'end']);
    expect(made).toEqual(['a after 0', 'b after 2']);
  });
});

describe('a piece that cannot be made', () => {
  it('ends the thread, and is told as what kept it from its work', async () => {
    const { module, log } = moduleOf(`for await (const piece of askForPieces()) log(piece);`);
    function* pieces(): Generator<string> {
      yield 'a';
      throw new Error('the ink is gone');
    }
    const thread = startThread('The pieces', module, { log }, { pieces: pieces() });
    await expect(thread.end()).rejects.toThrow('The pieces could not be made: the ink is gone');
  });
});

describe('threads in turns', () => {
  it('begin when those of the turn before have ended, and are waited for together with them', async () => {
    const { module, log, lines } = moduleOf(`log(task.name + ' begins'); ${pause} log(task.name + ' ends');`);
    const first = threadTurn();
    first.start('One', module, { log, name: 'one' });
    await threadTurn(first).start('Two', module, { log, name: 'two' }).end();
    expect(lines()).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('keep the process alive until then, though nothing else does', async () => {
    const { module, log, lines } = moduleOf(`${pause} log(task.name);`);
    const turn = new URL('../../../src/integrations/threads/thread-turn.ts', import.meta.url).href;
    const program = `
      import { threadTurn } from '${turn}';
      const first = threadTurn();
      const [module, log] = [new URL('${module.href}'), '${log}'];
      first.start('One', module, { log, name: 'one' });
      await threadTurn(first).start('Two', module, { log, name: 'two' }).end();
      console.log('waited');`;
    const file = join(writeContent({ 'program.mjs': program }), 'program.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [file]);
    expect([stdout, lines()]).toEqual(['waited\n', ['one', 'two']]);
  });

  it('run at once within a turn, after all of the turn before', async () => {
    // None ends before both of its turn have begun, however long a busy machine takes to begin the other.
    const { module, log, lines } = moduleOf(`
      log('begin');
      const begun = () => readFileSync(task.log, 'utf8').split('begin').length - 1;
      for (let left = 200; begun() < task.begun && left > 0; left -= 1) ${pause}
      log('end');`);
    const first = threadTurn();
    const second = threadTurn(first);
    for (const [turn, begun] of [
      [first, 2],
      [first, 2],
      [second, 4],
      [second, 4],
    ] as const)
      turn.start('It', module, { log, begun });
    await Promise.all(second.threads.map((thread) => thread.end()));
    const both = ['begin', 'begin', 'end', 'end'];
    expect(lines()).toEqual([...both, ...both]);
  });

  it('go on after one that failed, whose own end tells of it', async () => {
    const { module, log, lines } = moduleOf(`if (task.name === 'one') throw new Error('torn'); log(task.name);`);
    const first = threadTurn();
    const one = first.start('One', module, { log, name: 'one' });
    await threadTurn(first).start('Two', module, { log, name: 'two' }).end();
    expect(lines()).toEqual(['two']);
    await expect(one.end()).rejects.toThrow('One could not be made: torn');
  });
});
