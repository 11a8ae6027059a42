import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../src/load/report/format-diagnostics.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { makeDate } from '../../src/pipeline/calendar/calendar-date.ts';
import type { CalendarDate } from '../../src/pipeline/types.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

function day(year: number, month: number, dayOfMonth: number): CalendarDate {
  const date = makeDate(year, month, dayOfMonth);
  if (date === undefined) throw new Error('no such day');
  return date;
}

const today = day(2026, 1, 1);

describe('loadContent', () => {
  // Each folder holds content with faults of one kind, and the whole text that an editor gets to read of them.
  it.each(readdirSync(fixtures))('says what is wrong in %s', async (name) => {
    const root = join(fixtures, name);
    const { diagnostics } = await loadContent(root, { includeDrafts: false, today });
    const text = formatDiagnostics(root, diagnostics);
    expect(`${text}\n`).toBe(readFileSync(join(root, 'expected.txt'), 'utf8'));
  });

  it('hands out published articles by day, and drafts and those of days to come only when asked', async () => {
    const root = join(fixtures, 'links');
    const slugs = async (includeDrafts: boolean, on: CalendarDate): Promise<readonly string[]> =>
      (await loadContent(root, { includeDrafts, today: on })).articles.map(({ slug }) => slug);
    expect(await slugs(false, today)).toEqual(['addresses', 'links']);
    expect(await slugs(false, day(2099, 6, 17))).toEqual(['addresses', 'links', 'future']);
    expect(await slugs(true, today)).toEqual(['addresses', 'draft', 'links', 'future']);
  });

  it('warns of a link to a draft where drafts are shown, which the build refuses', async () => {
    const severities = async (includeDrafts: boolean): Promise<readonly string[]> =>
      (await loadContent(join(fixtures, 'links'), { includeDrafts, today })).diagnostics.flatMap((one) =>
        one.code === 'link-to-draft' ? [one.severity] : [],
      );
    expect(await severities(true)).toEqual(['warning', 'warning']);
    expect(await severities(false)).toEqual(['error', 'error']);
  });

  it('gives fields that are left out their defaults', async () => {
    const { articles } = await loadContent(join(fixtures, 'a-good-article'), { includeDrafts: false, today });
    expect(articles[0]).toMatchObject({
      slug: 'good',
      file: 'content/articles/good.md',
      fields: { sources: [], topics: [], corrections: [], draft: false, language: 'en' },
    });
    expect(articles[0]?.fields).not.toHaveProperty('updated');
  });
});
