import { expect, it } from 'vitest';
import { makePublication } from '../../src/feeds/publication.ts';
import type { Site } from '../../src/queries/site/types.ts';
import { viewArticlePage } from '../../src/views/article-page.ts';
import { makeArticle } from '../fixtures/site/make-article.ts';
import { makeEvent } from '../fixtures/site/make-event.ts';

const publication = makePublication(new URL('https://news.example'), '/');
const articles = [
  makeArticle('newest', '2024-06-17'),
  makeArticle('middle', '2023-09-05'),
  makeArticle('oldest', '2022-01-01'),
  makeArticle('first', '2021-01-01'),
];
const events = [makeEvent({ edtf: '1998-05-04', mentions: [{ article: 'middle' }] })];
const site: Site = {
  articles,
  pages: [],
  entities: [],
  timeline: { events, articles: [], diagnostics: [] },
  known: [],
};
const [newest, middle] = articles.map((article, index) => viewArticlePage(site, publication, article, index));

it('leads to the articles next to it in time', () => {
  expect([middle?.newer?.path, middle?.older?.path]).toEqual(['/articles/newest/', '/articles/oldest/']);
  expect([newest?.newer, newest?.older?.path]).toEqual([undefined, '/articles/middle/']);
});

it('offers its events as data where it tells of some', () => {
  expect(middle?.data.map(({ path }) => path)).toContain('/articles/middle/timeline.json');
  expect(newest?.data).toEqual([]);
});

it('names whose reporting it is based on, each once', () => {
  const source = (title: string, publisher: string) => ({ title, publisher });
  const sources = [source('One report', 'An agency'), source('A book', 'A house'), source('Another', 'An agency')];
  const article = makeArticle('sourced', '2024-06-17', { sources });
  expect(viewArticlePage(site, publication, article, 0).publishers).toEqual(['An agency', 'A house']);
});
