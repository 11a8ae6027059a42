import { expect, it } from 'vitest';
import { loadContent } from '../../../src/load/load-content.ts';
import { makeDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import { frontmatter, writeContent } from '../write-content.ts';

it('a broken link is told an address with its words, and never that of the article it is in', async () => {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  const root = writeContent({
    'content/articles/putin-returns.md': `${frontmatter}See [this](/articles/putin-visit/) and [that](/articles/putin-retruns/).\n`,
    'content/articles/putin-visit-to-north-korea.md': `${frontmatter}Text.\n`,
  });
  const { diagnostics } = await loadContent(root, { includeDrafts: true, today });
  expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
    ['broken-link', 'Write `/articles/putin-visit-to-north-korea/`.'],
    ['broken-link', 'Write `/articles/putin-visit-to-north-korea/`.'],
  ]);
});

it('a link to a draft is a fault where readers see it, and none in another draft', async () => {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  const draft = frontmatter.replace('authors', 'draft: true\nauthors');
  const root = writeContent({
    'content/articles/a-draft.md': `${draft}See [the other](/articles/b-draft/).\n`,
    'content/articles/b-draft.md': `${draft}Text.\n`,
    'content/articles/c-public.md': `${frontmatter}See [this](/articles/b-draft/).\n`,
  });
  const { diagnostics } = await loadContent(root, { includeDrafts: false, today });
  expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'link-to-draft content/articles/c-public.md',
  ]);
});
