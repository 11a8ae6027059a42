/** Prints how well dates are read in the news passages: `npm run -s score:dates`. */
import { CORPUS_PARTS, readCorpus } from './read-corpus.ts';
import { scorePassages } from './score-passages.ts';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

console.log('passages       expressions  strict relaxed  value  (F1)');
for (const part of CORPUS_PARTS) {
  const { expressions, strict, relaxed, value } = scorePassages(readCorpus(part));
  console.log(`${part.padEnd(15)}${String(expressions).padStart(11)}  ${percent(strict)}  ${percent(relaxed)} ${percent(value)}`);
}
