import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Entity } from '../../pipeline/types.ts';
import { digestCode } from '../../machine/digest-code.ts';
import { digestSource, packReading, unpackReading } from './packed-reading.ts';
import { stringSharer } from './share-strings.ts';
import type { ArticleFields, FileReading } from '../types.ts';

type Reading = FileReading<ArticleFields>;
type Share = (data: unknown) => void;

/** Bytes that a file of the store begins with: the lengths of its lean part and of its bulk. */
const HEAD = 8;

/** Milliseconds that a reading stays after a run has put or found it here: it asks for the bulk as late as it needs it. */
const STAY = 3_600_000;

/** All code that a reading comes from; the areas know none but each other. */
export const readingCode = ['src/pipeline', 'src/machine', 'src/markdown', 'src/load', 'src/site.ts'];

/** What was made of files in earlier runs, each under a key of all that it was made from. */
export interface ReadingStore {
  /** The key of what `bytes`, found in `file`, are read as. */
  readonly keyOf: (file: string, bytes: Uint8Array) => string;
  /** The reading kept under the key of `bytes`, where there is one and it is of these. */
  readonly find: (key: string, bytes: Uint8Array) => Reading | undefined;
  /** The reading whose lean part {@link keepReading} gave back when it was kept under that key. */
  readonly unpack: (key: string, lean: Uint8Array) => Reading;
  /** Drops everything but these, and but what another run may have in hand. */
  readonly prune: (keys: ReadonlySet<string>) => void;
}

/** Opens the store in `folder`, which need not be there, for articles that may name these entities. */
export function openReadingStore(
  folder: string,
  entities: readonly Entity[],
  code = digestCode(readingCode),
): ReadingStore {
  const common = createHash('sha256').update(code).update(JSON.stringify(entities)).digest('hex');
  mkdirSync(folder, { recursive: true });
  const kept = new Set(readdirSync(folder));
  const share = stringSharer();
  return {
    keyOf: (file, bytes) => createHash('sha256').update(`${common} ${file}\n`).update(bytes).digest('hex'),
    find: (key, bytes) => {
      const found = kept.has(key) ? restore(join(folder, key), share) : undefined;
      // A file is read some time after its key is made; whoever saves it meanwhile has another text read.
      if (found?.digest !== digestSource(new TextDecoder().decode(bytes))) return undefined;
      touch(join(folder, key));
      return found.reading;
    },
    unpack: (key, lean) => unpack(join(folder, key), lean, share).reading,
    prune: (keys) => {
      for (const name of kept)
        if (!keys.has(name) && isLeft(join(folder, name))) rmSync(join(folder, name), { force: true });
    },
  };
}

/** Says that a reading is in use. */
function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // Who may not write there drops nothing there either.
  }
}

function isLeft(path: string): boolean {
  const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  return used < Date.now() - STAY;
}

/** Keeps a reading in the store of that folder, and gives its lean part back. Any thread may. */
export function keepReading(folder: string, key: string, reading: Reading): Uint8Array {
  const { lean, bulk } = packReading(reading);
  // Written aside and renamed, so that a run that is killed leaves no half of a reading; each thread under its own name.
  const aside = join(folder, `${key}.${String(process.pid)}-${String(threadId)}`);
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(lean.length);
  head.writeUInt32LE(bulk.length, 4);
  writeFileSync(aside, Buffer.concat([head, lean, bulk]));
  renameSync(aside, join(folder, key));
  return lean;
}

function restore(path: string, share: Share): ReturnType<typeof unpackReading> | undefined {
  try {
    const bytes = readFileSync(path);
    const end = HEAD + bytes.readUInt32LE();
    return bytes.length === end + bytes.readUInt32LE(4) ? unpack(path, bytes.subarray(HEAD, end), share) : undefined;
  } catch {
    return undefined;
  }
}

function unpack(path: string, lean: Uint8Array, share: Share): ReturnType<typeof unpackReading> {
  return unpackReading(lean, () => readBulk(path), share);
}

/** Where it begins, the file says: another run may have kept the same reading meanwhile, in as many bytes more or less. */
function readBulk(path: string): Uint8Array {
  try {
    const bytes = readFileSync(path);
    return bytes.subarray(HEAD + bytes.readUInt32LE());
  } catch (cause) {
    throw new Error(`Expected ${path}, which this build has read or written; it is gone. Build again.`, { cause });
  }
}
