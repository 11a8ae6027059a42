import { expect, it } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { makeDate } from '../../src/pipeline/calendar/calendar-date.ts';
import { frontmatter, writeContent } from './write-content.ts';

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
