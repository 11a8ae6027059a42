import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadTimelineOnce } from '../../src/load/load-timeline-once.ts';
import { makeDate } from '../../src/pipeline/calendar/calendar-date.ts';
import { frontmatter, writeContent } from './write-content.ts';

it('reads a folder once in a process, by whatever name it is called and however often', async () => {
  const root = writeContent({ 'content/articles/a.md': `${frontmatter}Text.\n` });
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  const first = await loadTimelineOnce(root, { includeDrafts: false, today });
  appendFileSync(join(root, 'content/articles/a.md'), 'More.\n');
  expect(await loadTimelineOnce(`${root}/`, { includeDrafts: false, today })).toBe(first);
  expect(await loadTimelineOnce(root, { includeDrafts: true, today })).not.toBe(first);
});

it('gives all who ask within one build the day on which it began, though midnight has passed since', async () => {
  const root = writeContent({
    'content/articles/a.md': `${frontmatter}Text.\n`,
    'content/articles/b.md': `${frontmatter.replace(/published: .*/u, 'published: 2026-01-02')}Text.\n`,
  });
  const [first, next] = [makeDate(2026, 1, 1), makeDate(2026, 1, 2)];
  if (first === undefined || next === undefined) throw new Error('no such day');
  const begun = await loadTimelineOnce(root, { includeDrafts: false, today: first });
  expect(begun.content.articles.map(({ slug }) => slug)).toEqual(['a']);
  expect(await loadTimelineOnce(root, { includeDrafts: false, today: next })).toBe(begun);
});
