import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeInto, makePlace, type Place } from './build-place.ts';

describe('a group of files that are made together', () => {
  const names = ['g/1.bin', 'g/2.bin', 'h/3.bin'];

  /** A build that makes a group with these files, unless it takes the group over; gives whether it does. */
  const buildGroup = ({ out, begin }: Place, digest = 'G', files: readonly string[] = names): boolean => {
    const rebuild = begin();
    const fresh = `${out}-group`;
    const taken = rebuild.takeOverGroup('group', () => digest);
    if (!taken) {
      makeInto(begin({ part: 'of the files alone' }), fresh, Object.fromEntries(files.map((file) => [file, digest])));
      rebuild.makeGroup('group', files, digest);
    }
    rebuild.finish(fresh);
    rmSync(out, { recursive: true, force: true });
    renameSync(fresh, out);
    return taken;
  };

  it('is taken over whole, as the same files, from one build to the next', () => {
    const place = makePlace();
    expect(buildGroup(place)).toBe(false);
    const nodes = names.map((name) => statSync(join(place.out, name)).ino);
    expect(buildGroup(place)).toBe(true);
    expect(buildGroup(place)).toBe(true);
    expect(names.map((name) => statSync(join(place.out, name)).ino)).toEqual(nodes);
  });

  it('is not asked for its digest in the first build, and once in the next', () => {
    const place = makePlace();
    const ask = vi.fn(() => 'G');
    expect(place.begin().takeOverGroup('group', ask)).toBe(false);
    expect(ask).not.toHaveBeenCalled();
    buildGroup(place);
    expect(place.begin().takeOverGroup('group', ask)).toBe(true);
    expect(ask).toHaveBeenCalledOnce();
  });

  it.each<readonly [why: string, change: (place: Place) => void]>([
    [
      'a file of it is gone',
      ({ out }) => {
        rmSync(join(out, 'h/3.bin'));
      },
    ],
    [
      'a file of it has other bytes',
      ({ out }) => {
        writeFileSync(join(out, 'g/2.bin'), 'made from H');
      },
    ],
    [
      'a later build made a file of it by itself, from other data',
      (place) => {
        buildGroup(place);
        place.build({ 'g/1.bin': 'N' });
      },
    ],
    [
      'the last build was without it',
      (place) => {
        place.build({ 'a/index.html': 'A' });
      },
    ],
  ])('is made anew where %s', (_, change) => {
    const place = makePlace();
    buildGroup(place);
    change(place);
    const rebuild = place.begin();
    expect(rebuild.takeOverGroup('group', () => 'G')).toBe(false);
    expect(names.filter((name) => rebuild.isTakenOver(name))).toEqual([]);
  });

  it.each([
    ['of other data', {}, 'group', 'N'],
    ['of another name', {}, 'other', 'G'],
    ['that other code made', { code: 'other' }, 'group', 'G'],
    ['that another part made', { part: 'data' }, 'group', 'G'],
  ])('is not taken for one %s', (_, changed, group, digest) => {
    const place = makePlace();
    buildGroup(place);
    expect(place.begin(changed).takeOverGroup(group, () => digest)).toBe(false);
  });

  it('may have other files each time it is made', () => {
    const place = makePlace();
    buildGroup(place);
    expect(buildGroup(place, 'N', ['g/1.bin', 'g/4.bin'])).toBe(false);
    expect(readdirSync(join(place.out, 'g')).sort()).toEqual(['1.bin', '4.bin']);
    expect(buildGroup(place, 'N')).toBe(true);
    expect(readdirSync(join(place.out, 'g')).sort()).toEqual(['1.bin', '4.bin']);
  });

  it('of which a file was never written is made anew by the next build', () => {
    const place = makePlace();
    const rebuild = place.begin();
    mkdirSync(join(place.out, 'g'), { recursive: true });
    writeFileSync(join(place.out, 'g/1.bin'), 'made');
    rebuild.makeGroup('group', ['g/1.bin', 'g/2.bin'], 'G');
    rebuild.finish(place.out);
    expect(place.begin().takeOverGroup('group', () => 'G')).toBe(false);
  });

  it('that a failed build made is made anew, from the old data as from the new', () => {
    const place = makePlace();
    buildGroup(place);
    const failed = place.begin();
    makeInto(place.begin({ part: 'of the files alone' }), `${place.out}-failed`, { 'g/1.bin': 'N' });
    failed.makeGroup('group', ['g/1.bin'], 'N');
    failed.finish(`${place.out}-failed`);
    expect(place.begin().takeOverGroup('group', () => 'N')).toBe(false);
    expect(place.begin().takeOverGroup('group', () => 'G')).toBe(false);
  });
});
