import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { viewJoins } from '../../src/desk/view-joins.ts';
import { lineForMerge, lineForName, type LineToPaste } from '../../src/desk/lines-to-paste.ts';
import { loadTimeline, type LoadedTimeline } from '../../src/load/load-timeline.ts';
import { makeDate } from '../../src/pipeline/calendar/calendar-date.ts';
import { frontmatter, writeContent } from '../load/write-content.ts';

const articles = {
  'content/articles/a.md': `${frontmatter}The dam burst in Springfield in 2019.\n`,
  'content/articles/b.md': `${frontmatter}The dam burst in Springfield in 2019, and the bridge fell in 2019.\n`,
};

async function load(decisions: string): Promise<LoadedTimeline> {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  const root = writeContent({ ...articles, 'content/timeline.yaml': decisions });
  return loadTimeline(root, { includeDrafts: true, today });
}

/** Does what the desk says: puts a line below `events:`, or in the place of the entry that it names. */
function paste(decisions: string, { where, line }: LineToPaste): string {
  const entry = /in place of the entry `(.*)`/u.exec(where)?.[1];
  if (entry === undefined) return decisions.replace(/^events:\n/mu, (head) => `${head}${line}\n`);
  return decisions.replace(new RegExp(String.raw`^  ${entry}: .*$`, 'mu'), () => line);
}

describe.each(['recorded with its date', 'not recorded'])('a line for an event that is %s', (state) => {
  async function begin(): Promise<{ readonly loaded: LoadedTimeline; readonly decisions: string }> {
    const { timeline } = await load('events:\n');
    const lines = timeline.events.map(({ id }) => `  ${id}: { dated: "2019" }\n`);
    const decisions = `events:\n${state === 'not recorded' ? '' : lines.join('')}`;
    return { loaded: await load(decisions), decisions };
  }

  it.each([
    ['Write its headline', 2],
    ['Change its kind', 2],
    ['Hide it', 1],
    ['Divide it', 3],
  ])('can be pasted as it is: %s', async (purpose, events) => {
    const { loaded, decisions } = await begin();
    const [join] = viewJoins(loaded.timeline, loaded.content);
    const line = join?.lines.find((one) => one.purpose === purpose);
    if (line === undefined) throw new Error('No such line.');
    const { timeline, diagnostics } = await load(paste(decisions, line));
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
    expect(timeline.events).toHaveLength(events);
    if (state !== 'not recorded') expect(line.line).toContain('dated: "2019"');
  });
});

it('a line that makes two events one can be pasted as it is, beside what was decided before', async () => {
  const first = await load('events:\n');
  const [one, other] = first.timeline.events.map(({ id }) => id);
  const decisions = `events:\n  ${one}: { headline: A dam gives way }\n  ${other}: {}\n`;
  const { timeline, content } = await load(decisions);
  const [kept, gone] = timeline.events;
  if (kept === undefined || gone === undefined) throw new Error('Expected two events.');
  const pasted = await load(paste(decisions, lineForMerge(kept, gone, content.decisions)));
  expect(pasted.diagnostics.map(({ code }) => code)).toEqual([]);
  expect(pasted.timeline.events.map(({ headline }) => headline)).toEqual(['A dam gives way']);
});

it.each([
  ['Acme', '- { id: acme, name: Acme, kind: organisation }'],
  ['Acme, Inc. [Delaware]', '- { id: acme, name: "Acme, Inc. [Delaware]", kind: organisation }'],
])('a line for a name is of one entry, whatever signs are in it: %s', (name, line) => {
  const mention = { name, text: name, kind: 'organisation', span: { start: 0, end: 4 } } as const;
  expect(lineForName(mention, 'acme').line).toBe(line);
  expect(parse(line)).toEqual([{ id: 'acme', name, kind: 'organisation' }]);
});
