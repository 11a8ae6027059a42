import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeOfReadings, readKept } from '../../../src/load/store/read-kept.ts';
import { readOneByOne, type ReadArticleFiles } from '../../../src/load/store/read-one-by-one.ts';
import { frontmatter, writeContent } from '../write-content.ts';

const file = 'content/articles/a.md';

/** A project with one article that tells of that year. */
function write(year: number): string {
  return writeContent({ [file]: `${frontmatter}Kim met Putin in ${String(year)}.\n` });
}

function read(how: ReadArticleFiles, root: string): ReturnType<ReadArticleFiles> {
  return how(root, [file], [], () => undefined);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('reading with the store of a project', () => {
  it('keeps what it reads, also of an older state in another folder, and loses neither', async () => {
    const [root, older] = [write(2019), write(2018)];
    const kept = readKept(root);
    expect(await read(kept, root)).toEqual(await read(readOneByOne, root));
    expect(await read(kept, older)).toEqual(await read(readOneByOne, older));
    expect(readdirSync(placeOfReadings(root)).length).toBe(2);
    expect(existsSync(placeOfReadings(older))).toBe(false);
    expect(await read(kept, root)).toEqual(await read(readOneByOne, root));
  });

  it('keeps nothing where code was saved since the process began', async () => {
    const root = write(2019);
    vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(0);
    expect(await read(readKept(root), root)).toEqual(await read(readOneByOne, root));
    expect(existsSync(placeOfReadings(root))).toBe(false);
  });

  it('forgets what it kept where code was saved while it read', async () => {
    const root = write(2019);
    // Of what is found in the store, most stays on the disk until somebody asks for it.
    await read(readKept(root), root);
    vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValueOnce(Date.now()).mockReturnValue(0);
    const readings = await read(readKept(root), root);
    expect(existsSync(placeOfReadings(root))).toBe(false);
    expect(readings).toEqual(await read(readOneByOne, root));
  });

  it('reads without the store where nothing can be written', async () => {
    const root = write(2019);
    writeFileSync(join(root, '.cache'), 'A file where a folder belongs.\n');
    expect(await read(readKept(root), root)).toEqual(await read(readOneByOne, root));
  });

  it('hands on what is no refusal of the disk', async () => {
    const root = write(2019);
    const told = vi.fn().mockImplementationOnce(() => {
      throw new Error('told of a file');
    });
    await expect(readKept(root)(root, [file], [], told)).rejects.toThrow('told of a file');
  });
});
