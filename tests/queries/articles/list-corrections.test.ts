import { expect, test } from 'vitest';
import { listCorrections } from '../../../src/queries/articles/list-corrections.ts';
import { makeArticle } from '../../fixtures/site/make-article.ts';
import { day } from '../../fixtures/site/make-event.ts';

test('the corrections of all articles are listed by day, the newest first, each with its article', () => {
  const corrections = (...days: readonly string[]) => days.map((on) => ({ date: day(on), text: `Of ${on}.` }));
  const articles = [
    makeArticle('b', '2024-02-01', { title: 'B', corrections: corrections('2024-03-01', '2024-02-02') }),
    makeArticle('plain', '2024-01-15'),
    makeArticle('a', '2024-01-01', { title: 'A', corrections: corrections('2024-02-20', '2024-03-01') }),
  ];
  expect(listCorrections(articles).map(({ title, path, text }) => [title, path, text])).toEqual([
    ['B', '/articles/b/', 'Of 2024-03-01.'],
    ['A', '/articles/a/', 'Of 2024-03-01.'],
    ['A', '/articles/a/', 'Of 2024-02-20.'],
    ['B', '/articles/b/', 'Of 2024-02-02.'],
  ]);
});
