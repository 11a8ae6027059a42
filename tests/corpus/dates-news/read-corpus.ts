import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parsePassage } from './parse-passage.ts';
import type { Passage } from './parse-passage.ts';

/** Those under `wire`, `wire-2` and `wire-3` are by other hands. */
export const CORPUS_PARTS = [
  'dev',
  'held-out',
  'wire/dev',
  'wire/held-out',
  'wire-2/dev',
  'wire-2/held-out',
  'wire-3/dev',
  'wire-3/held-out',
] as const;
export type CorpusPart = (typeof CORPUS_PARTS)[number];

/** Whether a passage is held out, by the number that opens its id: every third one; every odd one of those by other hands. */
export function isHeldOut(id: string, part: CorpusPart): boolean {
  const number = Number.parseInt(id, 10);
  return part.startsWith('wire') ? number % 2 === 1 : number % 3 === 0;
}

/** The passages of one part in the order of their numbers. */
export function readCorpus(part: CorpusPart): Passage[] {
  const folder = join(import.meta.dirname, part);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parsePassage(name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')));
}
