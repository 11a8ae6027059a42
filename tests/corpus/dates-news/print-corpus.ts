import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkPassage } from './check-passage.ts';
import { parsePassage } from './parse-passage.ts';
import type { Passage } from './parse-passage.ts';

const PARTS = ['dev', 'held-out'] as const;

/** The number that opens a file name decides its part: every third passage is held out. */
const partOf = (id: string): string => (Number.parseInt(id, 10) % 3 === 0 ? 'held-out' : 'dev');

function readPart(part: string): Passage[] {
  const folder = join(import.meta.dirname, part);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parsePassage(name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')));
}

const asked = process.argv[2] ?? 'dev';
const parts = asked === 'all' ? PARTS : PARTS.filter((part) => part === asked);
if (parts.length === 0) {
  console.error(`expected dev, held-out or all, found "${asked}": node print-corpus.ts dev`);
  process.exit(2);
}

const faults: string[] = [];
for (const part of parts) {
  for (const passage of readPart(part)) {
    if (partOf(passage.id) !== part) faults.push(`${passage.id}: belongs in ${partOf(passage.id)}/`);
    faults.push(...checkPassage(passage));
    console.log(JSON.stringify(passage));
  }
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
