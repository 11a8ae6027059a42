import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOneByOne, type ReadArticleFiles } from '../../src/load/read-one-by-one.ts';
import { readOnlyChanged } from '../../src/load/read-only-changed.ts';
import { openReadingStore } from '../../src/load/reading-store.ts';
import { frontmatter, writeContent } from './write-content.ts';

const count = 80;
const names = Array.from({ length: count }, (_, index) => `content/articles/a${String(index)}.md`);

function write(): { readonly root: string; readonly store: string } {
  const root = writeContent(
    Object.fromEntries(names.map((name, index) => [name, `${frontmatter}Kim met Putin in ${String(1900 + index)}.\n`])),
  );
  return { root, store: join(root, '.cache/readings') };
}

type Readings = Awaited<ReturnType<ReadArticleFiles>>;

async function read(
  how: ReadArticleFiles,
  root: string,
  entities: Parameters<ReadArticleFiles>[2] = [],
): Promise<Readings> {
  return how(root, names, entities, () => undefined);
}

describe('reading only what has changed', () => {
  it('gives in threads, and from the store, what one thread gives, in the order of the files', async () => {
    const { root, store } = write();
    const expected = await read(readOneByOne, root);
    expect(await read(readOnlyChanged(store, 2), root)).toEqual(expected);
    expect(readdirSync(store).length).toBe(count);
    expect(await read(readOnlyChanged(store, 2), root)).toEqual(expected);
  });

  it.skipIf(process.platform === 'win32')('reads no device, and keeps nothing of it', async () => {
    const { root, store } = write();
    const name = names[3] ?? '';
    rmSync(join(root, name));
    symlinkSync('/dev/null', join(root, name));
    const [, , , device] = await read(readOnlyChanged(store, 2), root);
    expect(device?.diagnostics.map(({ code }) => code)).toEqual(['unreadable-file']);
    expect(readdirSync(store).length).toBe(count - 1);
  });

  it('tells of each file once', async () => {
    const { root, store } = write();
    const count = async (): Promise<number> => {
      let told = 0;
      await readOnlyChanged(store, 2)(root, names, [], () => {
        told += 1;
      });
      return told;
    };
    expect([await count(), await count()]).toEqual([names.length, names.length]);
  });

  it('reads a file again whose bytes have changed, and forgets the old reading', async () => {
    const { root, store } = write();
    await read(readOnlyChanged(store, 2), root);
    const before = new Set(readdirSync(store));
    writeFileSync(join(root, names[3] ?? ''), `${frontmatter}Kim met Putin in 2019.\n`);
    const [, , , changed] = await read(readOnlyChanged(store, 2), root);
    expect(changed?.read?.article.mentions.map(({ date }) => date.edtf)).toEqual(['2019']);
    const after = readdirSync(store);
    expect(after.length).toBe(count);
    expect(after.filter((name) => !before.has(name)).length).toBe(1);
  });

  it('reads all again when an entity has changed', async () => {
    const { root, store } = write();
    await read(readOnlyChanged(store, 2), root);
    const kim = { id: 'kim', name: 'Kim', kind: 'person', aliases: [] } as const;
    const expected = await read(readOneByOne, root, [kim]);
    expect(expected[0]?.read?.article.mentions[0]?.actors).toContain('kim');
    expect(await read(readOnlyChanged(store, 2), root, [kim])).toEqual(expected);
  });

  it('reads again what stands in the store as half of a file', async () => {
    const { root, store } = write();
    const expected = await read(readOnlyChanged(store, 2), root);
    for (const [index, name] of readdirSync(store).slice(0, 5).entries()) {
      const bytes = readFileSync(join(store, name));
      writeFileSync(join(store, name), bytes.subarray(0, [0, 1, 20, -1000, -1][index]));
    }
    expect(await read(readOnlyChanged(store, 2), root)).toEqual(expected);
  });

  it('gives the text of a reading that another run has kept meanwhile, in other bytes', async () => {
    const { root, store } = write();
    const expected = await read(readOneByOne, root);
    const [reading] = await read(readOnlyChanged(store, 2), root);
    for (const name of readdirSync(store)) {
      const bytes = readFileSync(join(store, name));
      const end = 8 + bytes.readUInt32LE();
      bytes.writeUInt32LE(bytes.readUInt32LE() + 4);
      writeFileSync(join(store, name), Buffer.concat([bytes.subarray(0, end), Buffer.alloc(4), bytes.subarray(end)]));
    }
    expect(reading?.html).toEqual(expected[0]?.html);
  });

  it('says what is missing where somebody empties the store before a page asks for its text', async () => {
    const { root, store } = write();
    await read(readOnlyChanged(store, 2), root);
    const [first] = await read(readOnlyChanged(store, 2), root);
    rmSync(store, { recursive: true });
    expect(first?.fields?.title).toBe('A title');
    expect(() => first?.html).toThrow(
      /^Expected .*, which this build has read or written; it is gone\. Build again\.$/u,
    );
  });

  it.each<readonly [string, readonly string[]]>([
    ['few', names.slice(0, 2)],
    ['many', names],
  ])('reads a file again that was changed while %s were read, and changed back', async (_, some) => {
    const { root, store } = write();
    const last = join(root, some.at(-1) ?? '');
    const text = readFileSync(last);
    const readSome = (onFile: () => void): Promise<Readings> => readOnlyChanged(store, 1)(root, some, [], onFile);
    await readSome(() => {
      writeFileSync(last, `${frontmatter}Kim met Putin in 2019.\n`);
    });
    writeFileSync(last, text);
    const again = await readSome(() => undefined);
    expect(again).toEqual(await readOneByOne(root, some, [], () => undefined));
  });
});

describe('the key of a reading', () => {
  const bytes = new TextEncoder().encode('text');
  const key = (code: string, file: string, of = bytes): string =>
    openReadingStore(join(writeContent({}), 'store'), [], code).keyOf(file, of);

  it('changes with the code, the name and the bytes of the file, and with nothing else', () => {
    const keys = [key('a', 'f'), key('b', 'f'), key('a', 'g'), key('a', 'f', bytes.slice(1))];
    expect(new Set(keys).size).toBe(4);
    expect(key('a', 'f')).toBe(keys[0]);
  });
});
