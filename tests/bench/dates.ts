/**
 * How fast the tagger is, beside the other JavaScript taggers, and how its time grows: `npm run bench:dates`.
 * Speed is the median of several interleaved rounds over the project's own news passages, paragraph by paragraph, with
 * the spread: and over the whole articles of the event corpus, which name dates more rarely. Growth is shown on ordinary prose and on the worst text known for each slot.
 */
import { loadStories } from '../corpus/events/load-stories.ts';
import { readCorpus } from '../corpus/dates-news/read-corpus.ts';
import { loadTaggers, type Tagger } from './dates-rivals.ts';
import { median } from './median.ts';

const ROUNDS = 9;
/** Milliseconds: a tagger goes over the text again and again until its round has lasted that long. */
const ROUND = 100;

const paragraphs = readCorpus('dev').flatMap(({ text }) => paragraphsOf(text));
const articles = loadStories().flatMap((story) =>
  story.articles.flatMap(({ text }) => paragraphsOf(text.replace(/^---[\s\S]*?---/u, ''))),
);

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n[ \t]*\n/).filter((part) => part.trim() !== '');
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Runs it for two seconds, at least once: the engine compiles what it finds hot. */
function warmUp(run: () => unknown): void {
  const start = performance.now();
  do run();
  while (performance.now() - start < 2000);
}

/** Milliseconds a pass: the first is slower than the rest, since the other taggers have just had the machine's memory. */
function timeOfPass(pass: () => unknown): number {
  let passes = 0;
  const start = performance.now();
  do {
    pass();
    passes += 1;
  } while (performance.now() - start < ROUND);
  return (performance.now() - start) / passes;
}

function measureSpeed(taggers: readonly Tagger[], what: string, texts: readonly string[]): void {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const times = new Map(taggers.map((tagger) => [tagger, [] as number[]]));
  const found = new Map<Tagger, number>();
  const tagAll = (tagger: Tagger): number => texts.reduce((sum, text) => sum + tagger.tag(text), 0);
  for (const tagger of taggers) warmUp(() => found.set(tagger, tagAll(tagger)));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const tagger of taggers) times.get(tagger)?.push(timeOfPass(() => tagAll(tagger)));
  }
  console.log(`\n${what}: ${texts.length} paragraphs, ${characters} characters, ${ROUNDS} rounds\n`);
  console.log('tagger             median   fastest   slowest   characters/s   of ours   found');
  const ours = median(times.values().next().value ?? []);
  for (const [tagger, list] of times) {
    const middle = median(list);
    const cells = [middle, Math.min(...list), Math.max(...list)].map((ms) => `${ms.toFixed(1)} ms`.padStart(9));
    const speed = Math.round((characters / middle) * 1000).toLocaleString('en');
    const ratio = (ours / middle).toFixed(3);
    console.log(
      `${tagger.name.padEnd(17)}${cells.join(' ')}${speed.padStart(15)}${ratio.padStart(10)}${String(found.get(tagger)).padStart(8)}`,
    );
  }
}

/** For each slot, the text that makes it look ahead furthest or match most often. */
const worst: readonly (readonly [slot: string, unit: string])[] = [
  ['word', 'a'],
  ['initials', 'a.'],
  ['integer', '1'],
  ['numeral', '1,000,'],
  ['numeric date', '1/1/'],
  ['clock', '1:00:'],
  ['number words', 'twenty-one hundred and a half '],
  ['month and day', '1 May - '],
  ['weekday', 'Monday, '],
  ['year', '1950, 1951 and '],
  ['decade', "the '80s, "],
  ['named day', "new year's "],
  ['amount', '2 years and 3 months '],
  ['nested parts', 'the end of '],
  ['nested modifiers', 'early mid late '],
];

function grow(
  taggers: readonly Tagger[],
  sizes: readonly number[],
  rows: readonly (readonly [string, string])[],
): void {
  const [ours] = taggers;
  if (!ours) return;
  console.log(
    `\n${'nanoseconds a character'.padEnd(26)}${sizes.map((size) => `${size / 1000} kB`.padStart(11)).join('')}`,
  );
  for (const [name, unit] of rows) {
    const cells = sizes.map((size) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      const times = [1, 2, 3].map(() => timeOf(() => ours.tag(text)));
      return ((Math.min(...times) * 1e6) / text.length).toFixed(0).padStart(11);
    });
    console.log(name.padEnd(26) + cells.join(''));
  }
}

const taggers = loadTaggers();
measureSpeed(taggers, 'Passages dense with dates', paragraphs);
measureSpeed(taggers.slice(0, 2), 'Whole articles', articles);
grow(taggers, [10_000, 100_000, 1_000_000, 10_000_000], [['ordinary prose', `${paragraphs.join('\n\n')}\n\n`]]);
grow(taggers, [10_000, 100_000, 1_000_000], worst);
