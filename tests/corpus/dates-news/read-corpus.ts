import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parsePassage } from './parse-passage.ts';
import type { Passage } from './parse-passage.ts';

export const CORPUS_PARTS = ['dev', 'held-out'] as const;
export type CorpusPart = (typeof CORPUS_PARTS)[number];

/** The number that opens an id decides its part: every third passage is held out. */
export const partOf = (id: string): CorpusPart => (Number.parseInt(id, 10) % 3 === 0 ? 'held-out' : 'dev');

/** The passages of one part in the order of their numbers. */
export function readCorpus(part: CorpusPart): Passage[] {
  const folder = join(import.meta.dirname, part);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parsePassage(name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')));
}
