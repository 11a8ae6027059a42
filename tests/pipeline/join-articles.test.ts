import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { buildTimeline } from '../../src/pipeline/build-timeline.ts';
import type { ArticleSource } from '../../src/pipeline/types.ts';
import { day } from './temporal/tag.ts';

function articleOf(slug: string, published: string): ArticleSource {
  const text = 'Kim visited Moscow in May 2024.\n';
  const file = `content/articles/${slug}.md`;
  return { slug, file, title: slug, published: day(published), tree: parseMarkdown(text), text };
}

const sources = [articleOf('c', '2024-06-02'), articleOf('b', '2024-06-01'), articleOf('a', '2024-06-02')];

it('has the articles in order of publication, those of one day by their slugs', () => {
  const { articles, asKnownOn } = buildTimeline(sources, { entities: [] });
  expect(articles.map(({ slug }) => slug)).toEqual(['b', 'a', 'c']);
  expect(asKnownOn).toBe('2024-06-02');
});

it('knows on a day what had been published by then', () => {
  const { articles, events, asKnownOn } = buildTimeline(sources, { entities: [], asKnownOn: day('2024-06-01') });
  expect(articles.map(({ slug }) => slug)).toEqual(['b']);
  expect(events.map(({ mentions }) => mentions.map(({ article }) => article))).toEqual([['b']]);
  expect(asKnownOn).toBe('2024-06-01');
});
