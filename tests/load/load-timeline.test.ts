import { describe, expect, it } from 'vitest';
import { loadTimeline } from '../../src/load/load-timeline.ts';
import { makeDate } from '../../src/pipeline/calendar/calendar-date.ts';
import { frontmatter, writeContent } from './write-content.ts';

async function codesOf(text: string): Promise<readonly string[]> {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  const root = writeContent({ 'content/articles/a.md': frontmatter + text });
  const { diagnostics } = await loadTimeline(root, { includeDrafts: true, today });
  return diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe('loadTimeline', () => {
  it('reports each fault of an override once', async () => {
    expect(await codesOf('Kim went to Seoul in :date[May]{edtf=soon}.\n')).toEqual(['malformed-override 8:22']);
  });

  it.each([
    ['a date that can be read in two ways', 'They met on 5/6/2024.\n', 'ambiguous-date 8:13'],
    ['a day that no calendar has', 'They met on 31 April 2024.\n', 'unresolved-date 8:13'],
    ['an override that nothing needs', 'They met on :date[5 May 2024]{edtf=2024-05-05}.\n', 'unneeded-override 8:13'],
    ['an override on no event', 'The :event[river]{headline="A flood"} is long.\n', 'override-matches-nothing 8:5'],
  ])('reports %s at its place in the file', async (_, text, expected) => {
    expect(await codesOf(text)).toEqual([expected]);
  });
});
