import { buildTimeline } from '../../../src/pipeline/build-timeline.ts';
import { parseEdtf } from '../../../src/pipeline/calendar/edtf.ts';
import { makeMentionReader } from '../../../src/pipeline/events/read-mentions.ts';
import { makeTimeline } from '../../../src/pipeline/timeline/make-timeline.ts';
import type { ReadArticle, TemporalExpression, TimelineEvent } from '../../../src/pipeline/types.ts';
import type { Story } from './load-stories.ts';
import { scoreStory, type Scores, type Tally } from './score-stories.ts';

/** Whose dates the event stages get: the tagger's, or the editor's own, so that they are measured without the tagger. */
export type Dates = 'tagged' | 'listed';

export function extractStory(story: Story, dates: Dates): readonly TimelineEvent[] {
  if (dates === 'tagged') return buildTimeline(story.articles, { entities: story.entities }).events;
  const readMentions = makeMentionReader(story.entities);
  const articles = story.articles.flatMap((article): ReadArticle[] => {
    const prose = story.prose.get(article.slug);
    if (!prose) return [];
    const expressions = listedExpressions(story, article.slug);
    return [{ ...article, prose, expressions, ...readMentions(article, prose, expressions) }];
  });
  return makeTimeline(articles, story.entities, {}).events;
}

const preposition = /\b(in|on|at|since|until|by|from|during|between|after|before|of)\s+$/iu;

/** The editor's dates as if the tagger had found them. */
function listedExpressions(story: Story, slug: string): readonly TemporalExpression[] {
  const text = story.prose.get(slug)?.text ?? '';
  return story.mentions
    .filter(({ article }) => article === slug)
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }, i, all) => i === 0 || span.start >= (all[i - 1]?.span.end ?? 0))
    .flatMap(({ span, edtf }): TemporalExpression[] => {
      const value = parseEdtf(edtf);
      if (!value) return [];
      const led = preposition.exec(text.slice(0, span.start));
      const word = led?.[1] ?? '';
      return [
        {
          span,
          text: text.slice(span.start, span.end),
          ...(led ? { signal: { span: { start: led.index, end: led.index + word.length }, text: word } } : {}),
          ruleId: 'listed',
          underspecified: edtf,
          anchor: 'none',
          direction: 'none',
          value,
          timex: { type: 'DATE', value: edtf },
        },
      ];
    });
}

export interface Totals {
  readonly events: Tally;
  readonly dates: Tally;
  readonly status: Tally;
  readonly merges: Tally;
  readonly misses: readonly string[];
}

/** Scores the extraction on stories together: every event, mention and pair counts once. */
export function scoreStories(stories: readonly Story[], dates: Dates): Totals {
  const scores = stories.map((story) => scoreStory(story, extractStory(story, dates)));
  const total = (pick: (score: Scores) => Tally): Tally =>
    scores
      .map(pick)
      .reduce(
        (sum, { right, found, listed }) => ({ right: sum.right + right, found: sum.found + found, listed: sum.listed + listed }),
        { right: 0, found: 0, listed: 0 },
      );
  return {
    events: total((score) => score.events),
    dates: total((score) => score.dates),
    status: total((score) => score.status),
    merges: total((score) => score.merges),
    misses: scores.flatMap(({ misses }) => misses),
  };
}
