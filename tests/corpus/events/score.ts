/**
 * Scores the extraction on the event corpus: `node tests/corpus/events/score.ts [--listed-dates] [--misses] [STORY …]`.
 * With `--listed-dates` the event stages get the editor's own dates, so that they are measured without the tagger.
 */
import { parseArgs } from 'node:util';
import { buildTimeline } from '../../../src/pipeline/build-timeline.ts';
import { parseEdtf } from '../../../src/pipeline/calendar/edtf.ts';
import { makeMentionReader } from '../../../src/pipeline/events/read-mentions.ts';
import { makeTimeline } from '../../../src/pipeline/timeline/make-timeline.ts';
import type { ReadArticle, TemporalExpression, TimelineEvent } from '../../../src/pipeline/types.ts';
import { loadStories, type Story } from './load-stories.ts';
import { f1, scoreStory, type Scores, type Tally } from './score-stories.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'listed-dates': { type: 'boolean' }, misses: { type: 'boolean' } },
});

/** The editor's dates as if the tagger had found them. */
function listedExpressions(story: Story, slug: string): readonly TemporalExpression[] {
  const text = story.prose.get(slug)?.text ?? '';
  return story.mentions
    .filter(({ article }) => article === slug)
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }, i, all) => i === 0 || span.start >= (all[i - 1]?.span.end ?? 0))
    .flatMap(({ span, edtf }) => {
      const value = parseEdtf(edtf);
      const preposition = /\b(in|on|at|since|until|by|from|during|between|after|before|of)\s+$/iu.exec(text.slice(0, span.start));
      const signal = preposition && { span: { start: preposition.index, end: preposition.index + (preposition[1]?.length ?? 0) }, text: preposition[1] ?? '' };
      return value
        ? [{ span, text: text.slice(span.start, span.end), ...(signal ? { signal } : {}), ruleId: 'listed', underspecified: edtf, anchor: 'none' as const, direction: 'none' as const, value, timex: { type: 'DATE' as const, value: edtf } }]
        : [];
    });
}

function extract(story: Story): readonly TimelineEvent[] {
  if (values['listed-dates'] !== true) return buildTimeline(story.articles, { entities: story.entities }).events;
  const readMentions = makeMentionReader(story.entities);
  const articles = story.articles.flatMap((article): ReadArticle[] => {
    const prose = story.prose.get(article.slug);
    if (!prose) return [];
    const expressions = listedExpressions(story, article.slug);
    return [{ ...article, prose, expressions, ...readMentions(article, prose, expressions) }];
  });
  return makeTimeline(articles, story.entities, {}).events;
}

const stories = loadStories().filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const scores = stories.map((story) => scoreStory(story, extract(story)));
const total = (pick: (score: Scores) => Tally): Tally =>
  scores.map(pick).reduce((sum, tally) => ({ right: sum.right + tally.right, found: sum.found + tally.found, listed: sum.listed + tally.listed }), { right: 0, found: 0, listed: 0 });
const percent = (part: number, whole: number): string => (whole === 0 ? '—' : ((100 * part) / whole).toFixed(1)).padStart(6);

if (values.misses === true) for (const { misses } of scores) console.log(misses.join('\n'));
console.log(`${String(stories.length)} stories, ${String(stories.reduce((sum, { articles }) => sum + articles.length, 0))} articles`);
console.log('           precision  recall      F1');
for (const [name, tally] of [
  ['events', total((score) => score.events)],
  ['dates', total((score) => score.dates)],
  ['status', total((score) => score.status)],
  ['merges', total((score) => score.merges)],
] as const)
  console.log(`${name.padEnd(10)}${percent(tally.right, tally.found)}   ${percent(tally.right, tally.listed)}  ${percent(f1(tally), 1)}`);
