/**
 * Scores the extraction on the event corpus: `node tests/corpus/events/score.ts [--set second|held-out] [--listed-dates] [--misses] [STORY …]`.
 * With `--listed-dates` the event stages get the editor's own dates, so that they are measured without the tagger.
 * `--set` takes one of the two parts of the corpus that were written after the rules; README.md says how they differ.
 */
import { parseArgs } from 'node:util';
import { scoreStories } from './extract-story.ts';
import { loadStories } from './load-stories.ts';
import { f1 } from './score-stories.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { set: { type: 'string', default: 'tried' }, 'listed-dates': { type: 'boolean' }, misses: { type: 'boolean' } },
});

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '—' : ((100 * part) / whole).toFixed(1)).padStart(6);

const set = (['tried', 'second', 'held-out'] as const).find((name) => name === values.set);
if (!set) throw new Error(`no such part of the corpus: ${values.set}`);
const stories = loadStories(set).filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const totals = scoreStories(stories, values['listed-dates'] === true ? 'listed' : 'tagged');

if (values.misses === true) console.log(totals.misses.join('\n'));
const articles = stories.reduce((sum, story) => sum + story.articles.length, 0);
console.log(`${String(stories.length)} stories, ${String(articles)} articles`);
console.log('           precision  recall      F1');
for (const name of ['events', 'dates', 'status', 'merges'] as const) {
  const tally = totals[name];
  const columns = [percent(tally.right, tally.found), percent(tally.right, tally.listed), percent(f1(tally), 1)];
  console.log(`${name.padEnd(10)}${columns[0] ?? ''}   ${columns[1] ?? ''}  ${columns[2] ?? ''}`);
}
