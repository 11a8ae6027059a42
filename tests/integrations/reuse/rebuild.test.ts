import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeInto, makePlace } from './build-place.ts';

const data = { 'a/index.html': 'A', 'b/index.html': 'B' };

describe('a file is taken over', () => {
  it('where it was made from the same data by the same code and has not been touched', () => {
    const { begin, build } = makePlace();
    build(data);
    expect(begin().takeOver('a/index.html', () => 'A')).toBe(true);
    expect(begin().takeOver('b/index.html', () => 'B')).toBe(true);
  });

  it('from one build to the next, as the same file', () => {
    const { out, build } = makePlace();
    build(data);
    const { ino } = statSync(join(out, 'a/index.html'));
    build({ ...data, 'b/index.html': 'N' });
    build(data);
    expect(statSync(join(out, 'a/index.html')).ino).toBe(ino);
    expect(readFileSync(join(out, 'a/index.html'), 'utf8')).toBe('made from A');
    expect(readFileSync(join(out, 'b/index.html'), 'utf8')).toBe('made from B');
  });
});

describe('a file is not taken over', () => {
  it('in the first build, which asks for no digest', () => {
    const ask = vi.fn(() => 'A');
    expect(makePlace().begin().takeOver('a/index.html', ask)).toBe(false);
    expect(ask).not.toHaveBeenCalled();
  });

  it.each([
    ['of other data', {}, 'a/index.html', 'B'],
    ['that was not made', {}, 'c/index.html', 'A'],
    ['that other code made', { code: 'other' }, 'a/index.html', 'A'],
    ['that another part made', { part: 'data' }, 'a/index.html', 'A'],
  ])('%s', (_, changed, file, digest) => {
    const { begin, build } = makePlace();
    build(data);
    expect(begin(changed).takeOver(file, () => digest)).toBe(false);
  });

  it('that stands in another output, even where it has the same bytes and the same time', () => {
    const { out, begin, build } = makePlace();
    build(data);
    cpSync(out, `${out}-2`, { recursive: true, preserveTimestamps: true });
    expect(begin({ out: `${out}-2` }).takeOver('a/index.html', () => 'A')).toBe(false);
  });

  it.each<readonly [how: string, touch: (path: string) => void]>([
    ['is gone', rmSync],
    [
      'is longer',
      (path) => {
        appendFileSync(path, ' and more');
      },
    ],
    [
      'is shorter at the same time',
      (path) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, 'made');
        utimesSync(path, atime, mtime);
      },
    ],
    [
      'has other bytes of the same length',
      (path) => {
        writeFileSync(path, 'made from B');
      },
    ],
    [
      'has become a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])('that %s', (_, touch) => {
    const { out, begin, build } = makePlace();
    build(data);
    const path = join(out, 'a/index.html');
    touch(path);
    expect(begin().takeOver('a/index.html', () => 'A')).toBe(false);
    expect(begin().takeOver('b/index.html', () => 'B')).toBe(true);
  });

  it('that the last build no longer had', () => {
    const { begin, build } = makePlace();
    build(data);
    build({ 'a/index.html': 'A' });
    expect(begin().takeOver('b/index.html', () => 'B')).toBe(false);
  });
});

describe('a build that wrote down what it made, and then failed', () => {
  it('makes the next one make these files, from the old data as from the new', () => {
    const { out, begin, build } = makePlace();
    build(data);
    makeInto(begin(), `${out}-failed`, { 'a/index.html': 'N', 'b/index.html': 'B' });
    expect(begin().takeOver('a/index.html', () => 'N')).toBe(false);
    expect(begin().takeOver('a/index.html', () => 'A')).toBe(false);
    expect(begin().takeOver('b/index.html', () => 'B')).toBe(true);
    expect(readFileSync(join(out, 'a/index.html'), 'utf8')).toBe('made from A');
  });
});

describe('at the end of a rebuild', () => {
  it('all files that are taken over, and no others, stand in the new output', () => {
    const { out, begin, build } = makePlace();
    build({ ...data, 'c/index.html': 'C' });
    const rebuild = begin();
    for (const [file, digest] of Object.entries(data)) rebuild.takeOver(file, () => digest);
    rebuild.takeOver('c/index.html', () => 'other');
    rebuild.finish(`${out}-new`);
    expect(readdirSync(`${out}-new`).sort()).toEqual(['a', 'b']);
    expect(statSync(`${out}-new/a/index.html`).ino).toBe(statSync(join(out, 'a/index.html')).ino);
  });

  it('what was to be made and was not is not written down', () => {
    const { out, begin, build } = makePlace();
    build(data);
    const rebuild = begin();
    rebuild.make('c/index.html', 'C');
    rebuild.finish(out);
    expect(begin().takeOver('c/index.html', () => 'C')).toBe(false);
  });

  it('each part has written down its own', () => {
    const { out, begin } = makePlace();
    makeInto(begin({ part: 'pages' }), out, { 'a.html': 'A' });
    makeInto(begin({ part: 'data' }), out, { 'a.json': 'A' });
    expect(begin({ part: 'pages' }).takeOver('a.html', () => 'A')).toBe(true);
    expect(begin({ part: 'data' }).takeOver('a.json', () => 'A')).toBe(true);
    expect(begin({ part: 'data' }).takeOver('a.html', () => 'A')).toBe(false);
  });
});

describe('what is written down of a build', () => {
  const recordOf = (out: string): string => {
    const folder = join(dirname(out), '.cache/outputs');
    const [name = ''] = readdirSync(folder);
    return join(folder, name);
  };

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '{"code":"code"}',
    '{"code":"code","files":null}',
    '{"code":"code","files":{},"groups":null}',
    '{"code":"code","files":{"a/index.html":null}}',
    '{"code":"code","files":{"a/index.html":["A"]}}',
  ])('may have been spoilt, into %j: then all is made anew', (text) => {
    const { out, begin, build } = makePlace();
    build(data);
    expect(existsSync(recordOf(out))).toBe(true);
    writeFileSync(recordOf(out), text);
    expect(begin().takeOver('a/index.html', () => 'A')).toBe(false);
    expect(begin().takeOverGroup('group', () => 'A')).toBe(false);
    build(data);
    expect(begin().takeOver('a/index.html', () => 'A')).toBe(true);
  });
});
