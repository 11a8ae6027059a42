import { expect, it } from 'vitest';
import { findDeadLinks } from '../../../src/commands/build/find-dead-links.ts';
import { loadContent } from '../../../src/load/load-content.ts';
import { makeDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import { frontmatter, writeContent } from '../../load/write-content.ts';

it('finds links to feeds, events and places on pages that the build has not made', async () => {
  const root = writeContent({
    'content/articles/a.md': `${frontmatter}[Feed](/rss.xml), [event](/timeline/2019-summit/), [place](/timeline/#2019-summit).

[No feed](/rss.json), [no event](/timeline/2020-summit/), [no place](/timeline/#2020-summit), [data](/timeline/?x=1#2019-summit:~:text=a).
`,
    'dist/rss.xml': '',
    'dist/timeline/index.html': '<li id="2019-summit">',
    'dist/timeline/2019-summit/index.html': '',
  });
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  const content = await loadContent(root, { includeDrafts: false, today });
  expect(content.diagnostics).toEqual([]);
  const dead = findDeadLinks(`${root}/dist`, content);
  expect(dead.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
    'broken-link 10:1',
    'broken-link 10:23',
    'broken-fragment 10:59',
  ]);
  expect(dead[1]?.message).toBe(
    'Expected a link to a page of this site; found “/timeline/2020-summit/”, which is none.',
  );
});
