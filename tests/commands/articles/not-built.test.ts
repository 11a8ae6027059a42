import { expect, it } from 'vitest';
import { notBuilt } from '../../../src/commands/articles/not-built.ts';
import type { LoadedArticle } from '../../../src/load/types.ts';
import { day } from '../../fixtures/site/make-event.ts';

function article(file: string, published: string, draft = false): LoadedArticle {
  return { file, fields: { published: day(published), draft } } as LoadedArticle;
}

const today = day('2024-06-17');

it('names drafts, and articles of a later day than today', () => {
  const articles = [
    article('a.md', '2024-06-16'),
    article('b.md', '2024-06-17'),
    article('c.md', '2024-06-18'),
    article('d.md', '2024-06-16', true),
  ];
  expect(notBuilt({ articles }, today)).toEqual(['Not built before 2024-06-18: c.md.', 'Not built: d.md, a draft.']);
});

it.each([
  [10, 'Not built: 9.md, a draft.'],
  [11, 'Nor is 1 other article.'],
  [12, 'Nor are 2 other articles.'],
])('of %i names ten, and counts the others', (count, last) => {
  const articles = Array.from({ length: count }, (_, index) => article(`${String(index)}.md`, '2024-06-16', true));
  const lines = notBuilt({ articles }, today);
  expect(lines).toHaveLength(Math.min(count, 11));
  expect(lines.at(-1)).toBe(last);
});
