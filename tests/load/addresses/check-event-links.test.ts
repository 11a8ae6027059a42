import { describe, expect, it } from 'vitest';
import { loadTimeline, type LoadedTimeline } from '../../../src/load/load-timeline.ts';
import { makeDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import { frontmatter, pages, writeContent } from '../write-content.ts';

const sentence = 'The dam burst in Springfield in 2019.';

async function load(text: string, others: Readonly<Record<string, string>> = {}): Promise<LoadedTimeline> {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  const article = { 'content/articles/a.md': `${frontmatter}${sentence}\n\n${text}\n` };
  return loadTimeline(writeContent({ ...pages, ...article, ...others }), { includeDrafts: true, today });
}

describe('a link to an event', () => {
  const eventId = async (): Promise<string> => (await load('Text.')).timeline.events[0]?.id ?? '';
  const found = async (text: string, others?: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    (await load(text, others)).diagnostics.map(({ code, line, column, hint }) => `${code} ${line}:${column} ${hint}`);

  it('is no fault where the timeline has the event, under its id or one that it once had', async () => {
    const id = await eventId();
    const decisions = { 'content/timeline.yaml': `events:\n  ${id}: { aliases: [2019-flood] }\n` };
    expect(await found(`[This](/timeline/${id}/), [that](/timeline/2019-flood/#x).`, decisions)).toEqual([]);
  });

  it.each(['/timeline/kind/disaster/', '/timeline/#2019', '/timeline/', 'https://example.org/timeline/none/'])(
    'is not %s, which is another address',
    async (address) => {
      expect(await found(`[This](${address}).`)).toEqual([]);
    },
  );

  it('is an error where there is none such, and says which was meant', async () => {
    const id = await eventId();
    expect(await found(`Here: [this](/timeline/${id}s/).`)).toEqual([`broken-link 10:7 Write \`/timeline/${id}/\`.`]);
    expect(await found('Here: [this][one].\n\n[one]: /timeline/1850-xyz/')).toEqual([
      'broken-link 12:1 Copy the address of an event from the site as `npm run dev` shows it.',
    ]);
  });

  it('is an error without the slash at its end, which only some servers add', async () => {
    const id = await eventId();
    expect(await found(`[This](/timeline/${id}).`)).toEqual([`broken-link 10:1 Write \`/timeline/${id}/\`.`]);
  });

  it('is an error on a page too', async () => {
    const about = `${pages['content/pages/about.md'] ?? ''}\n[This](/timeline/1850-xyz/).\n`;
    expect((await load('Text.', { 'content/pages/about.md': about })).diagnostics.map(({ file }) => file)).toEqual([
      'content/pages/about.md',
    ]);
  });

  it('says nothing while a fault keeps an article, and so perhaps the event, off the timeline', async () => {
    const faulty = { 'content/articles/b.md': frontmatter.replace('2024-06-17', '2024-06-31') + 'Text.\n' };
    expect(await found('[This](/timeline/1850-xyz/).', faulty)).toEqual([
      'wrong-field 4:12 Write it like `published: 2024-06-17`.',
    ]);
  });
});
