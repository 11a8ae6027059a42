import { checkPassage } from './check-passage.ts';
import { CORPUS_PARTS, readCorpus } from './read-corpus.ts';

// node print-corpus.ts dev|held-out|wire/dev|wire/held-out|wire-2/dev|wire-2/held-out|wire-3/dev|wire-3/held-out|all: one JSON line a passage, faults on standard error
const asked = process.argv[2] ?? 'dev';
const parts = asked === 'all' ? CORPUS_PARTS : CORPUS_PARTS.filter((part) => part === asked);
if (parts.length === 0) {
  process.stderr.write(`expected ${CORPUS_PARTS.join(', ')} or all, found "${asked}": node print-corpus.ts dev\n`);
  process.exit(2);
}

const passages = parts.flatMap(readCorpus);
for (const passage of passages) process.stdout.write(`${JSON.stringify(passage)}\n`);
for (const fault of passages.flatMap(checkPassage)) {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}
