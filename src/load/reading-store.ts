import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { Entity } from '../pipeline/types.ts';
import { digestCode } from './digest-code.ts';
import type { ArticleFields, FileReading } from './types.ts';

/** All code that a reading comes from; the areas know none but each other. */
const readingCode = ['src/pipeline', 'src/markdown', 'src/load', 'src/site.ts'];

/** What was made of files in earlier runs, each under a key of all that it was made from. */
export interface ReadingStore {
  /** The key of what `bytes`, found in `file`, are read as. */
  readonly keyOf: (file: string, bytes: Uint8Array) => string;
  /** The reading kept under the key of `bytes`, where there is one and it is of these. */
  readonly find: (key: string, bytes: Uint8Array) => FileReading<ArticleFields> | undefined;
  /** Drops everything but these. */
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
  return {
    keyOf: (file, bytes) => createHash('sha256').update(`${common} ${file}\n`).update(bytes).digest('hex'),
    find: (key, bytes) => {
      const reading = kept.has(key) ? restore(join(folder, key)) : undefined;
      // A file is read some time after its key is made; whoever saves it meanwhile has another text read.
      return reading?.source === new TextDecoder().decode(bytes) ? reading : undefined;
    },
    prune: (keys) => {
      for (const name of kept) if (!keys.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

/** Keeps a reading in the store of that folder, in the form that `node:v8` gives it. Any thread may. */
export function keepReading(folder: string, key: string, reading: Uint8Array): void {
  // Written aside and renamed, so that a run that is killed leaves no half of a reading.
  const aside = join(folder, `${key}.${String(process.pid)}`);
  writeFileSync(aside, reading);
  renameSync(aside, join(folder, key));
}

function restore(path: string): FileReading<ArticleFields> | undefined {
  try {
    return deserialize(readFileSync(path)) as FileReading<ArticleFields>;
  } catch {
    return undefined;
  }
}
