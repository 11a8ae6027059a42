import { describe, expect, it } from 'vitest';
import { loadTimeline } from '../../src/load/load-timeline.ts';
import { makeDate } from '../../src/pipeline/calendar/calendar-date.ts';
import { frontmatter, pages, writeContent } from './write-content.ts';

const good = `${frontmatter}The dam burst in Springfield in 2019.\n`;
const asDraft = (text: string): string => text.replace('authors', 'draft: true\nauthors');
const ofLater = (text: string): string => text.replace('2024-06-17', '2999-06-17');

async function codesOf(article: string, includeDrafts: boolean, others = {}): Promise<readonly string[]> {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  const root = writeContent({
    ...pages,
    'content/articles/a.md': good,
    'content/articles/b.md': article,
    ...others,
  });
  return (await loadTimeline(root, { includeDrafts, today })).diagnostics.map(({ code, file }) => `${code} ${file}`);
}

const faults = [
  ['raw HTML', `${frontmatter}They <b>met</b>.\n`, 'raw-html'],
  ['a date that can be read in two ways', `${frontmatter}They met on 5/6/2024.\n`, 'ambiguous-date'],
  ['a day that no calendar has', `${frontmatter}They met on 31 April 2024.\n`, 'unresolved-date'],
  ['a link to no page', `${frontmatter}[This](/none/).\n`, 'broken-link'],
  ['a field that is missing', `${frontmatter.replace(/description.*\n/u, '')}Text.\n`, 'missing-field'],
  ['a field that is none', `${frontmatter.replace('authors', 'banana: 1\nauthors')}Text.\n`, 'unknown-field'],
] as const;

describe.each(faults)('%s', (_, text, code) => {
  it('is reported in a draft where drafts are shown, and stops no build', async () => {
    expect(await codesOf(asDraft(text), true)).toEqual([`${code} content/articles/b.md`]);
    expect(await codesOf(asDraft(text), false)).toEqual([]);
  });

  it('is reported in an article of a later day by every build, since nobody may be there on its day', async () => {
    expect(await codesOf(ofLater(text), false)).toEqual([`${code} content/articles/b.md`]);
  });
});

it('a draft with a fault leaves the check for events that have vanished as it is', async () => {
  const recorded = { 'content/timeline.yaml': 'events:\n  1850-xyz: {}\n' };
  const faulty = asDraft(`${frontmatter.replace(/description.*\n/u, '')}Text.\n`);
  expect(await codesOf(faulty, false, recorded)).toEqual(['vanished-event content/timeline.yaml']);
});

it('a link to a draft with a fault is refused like one to any draft', async () => {
  const faulty = asDraft(`${frontmatter.replace(/description.*\n/u, '')}Text.\n`);
  const others = { 'content/articles/c.md': `${frontmatter}See [this](/articles/b/).\n` };
  expect(await codesOf(faulty, false, others)).toEqual(['link-to-draft content/articles/c.md']);
});
