import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { viewDesk, type DeskArticle, type DeskExpression } from '../../src/desk/view-desk.ts';
import { viewJoins, viewNearMisses } from '../../src/desk/view-joins.ts';
import { loadTimeline, type LoadedTimeline } from '../../src/load/load-timeline.ts';
import { makeDate } from '../../src/pipeline/calendar/calendar-date.ts';
import { frontmatter, writeContent } from '../load/write-content.ts';

async function load(root: string): Promise<LoadedTimeline> {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  return loadTimeline(root, { includeDrafts: true, today });
}

/** The site's own content in a folder of its own, with one text in one article replaced by another. */
async function loadWith(file: string, line: number, found: string, replacement: string): Promise<LoadedTimeline> {
  const root = writeContent({});
  cpSync(resolve('content'), join(root, 'content'), { recursive: true });
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const changed = lines[line - 1]?.replace(found, () => replacement);
  if (changed === undefined || changed === lines[line - 1]) throw new Error(`Expected “${found}” in line ${line}.`);
  writeFileSync(join(root, file), lines.with(line - 1, changed).join('\n'));
  return load(root);
}

describe('the desk, on the real articles', () => {
  let loaded: LoadedTimeline;
  let articles: readonly DeskArticle[];
  beforeAll(async () => {
    loaded = await load(resolve());
    articles = viewDesk(loaded);
  });

  it('shows every expression that was found, at its line, with a state and a reason where it made no event', () => {
    const all = articles.flatMap(({ file, expressions }) => expressions.map((expression) => ({ file, expression })));
    expect(all).toHaveLength(loaded.timeline.articles.reduce((sum, { expressions }) => sum + expressions.length, 0));
    for (const { file, expression } of all) {
      const line = readFileSync(resolve(file), 'utf8').split('\n')[expression.line - 1];
      expect(line).toContain(expression.text);
      expect(expression.sentence.text).toContain(expression.text);
      expect(expression.rule).not.toBe('');
      if (expression.state === 'event') expect(expression.mentions.map(({ event }) => event)).not.toContain('');
      else expect(expression.why).not.toEqual([]);
    }
  });

  it('joins each clause of a date to its own event', () => {
    const all = articles.flatMap(({ expressions }) => expressions);
    const nineties = all.find(({ text, mentions }) => text === 'the 1990s' && mentions.length === 2);
    const [collapse, famine] = nineties?.mentions.map(({ event }) => event) ?? [];
    expect(collapse).toContain('collapse');
    expect(famine).toContain('famine');
  });

  it('says how a relative date was read', () => {
    const visit = articles.flatMap(({ expressions }) => expressions).find(({ text }) => text === 'Last July');
    expect(visit).toMatchObject({
      state: 'event',
      value: 'July 2023',
      edtf: '2023-07',
      reading: '“Last July”, counted back from 5 September 2023, the day of publication',
      mentions: [{ status: 'happened' }],
    });
  });

  it('shows an event told by both articles among those that were joined', () => {
    const joins = viewJoins(loaded.timeline, loaded.content);
    const meeting = joins.find(({ id }) => id === '2019-kim-putin-meet-vladivostok');
    expect(meeting?.told.map(({ article }) => article)).toEqual(
      expect.arrayContaining(['kim-putin-meeting-in-russia', 'putin-visit-to-north-korea']),
    );
    for (const near of viewNearMisses(loaded.timeline, loaded.content)) expect(near.one).not.toBe(near.other);
  });
});

describe('a line to paste', () => {
  const purposes = (expression: DeskExpression | undefined, purpose: string): string =>
    expression?.lines.find((line) => line.purpose === purpose)?.line ?? '';
  const file = 'content/articles/kim-putin-meeting-in-russia.md';

  async function find(text: string): Promise<DeskExpression> {
    const article = viewDesk(await load(resolve())).find((one) => one.file === file);
    const expression = article?.expressions.find((one) => one.text === text);
    if (expression === undefined) throw new Error(`Expected “${text}” to be found.`);
    return expression;
  }

  const viewWith = async (at: number, line: string): Promise<DeskArticle | undefined> =>
    viewDesk(await loadWith(file, at, 'Last July', line)).find((one) => one.file === file);

  it('takes the expression out', async () => {
    const expression = await find('Last July');
    const line = purposes(expression, 'Take it out');
    expect(line).toBe(':date[Last July]{skip}');
    const article = await viewWith(expression.line, line);
    expect(article?.expressions.map(({ text }) => text)).not.toContain('Last July');
    expect(article?.skipped).toEqual([{ text: 'Last July', line: expression.line }]);
  });

  it('fixes the date, with the value that there is to begin with', async () => {
    const expression = await find('Last July');
    const line = purposes(expression, 'Fix the date');
    expect(line).toBe(':date[Last July]{edtf=2023-07}');
    const changed = line.replace('2023-07', '2022-07-03');
    const article = await viewWith(expression.line, changed);
    const fixed = article?.expressions.find(({ text }) => text === 'Last July');
    expect(fixed).toMatchObject({ edtf: '2022-07-03', rule: 'editor', state: 'event' });
    const where = fixed?.lines.find(({ purpose }) => purpose === 'Fix the date')?.where;
    expect(where, 'no directive within another').toBe('in place of the whole directive around “Last July”');
  });

  it('names the event', async () => {
    const expression = await find('Last July');
    const line = purposes(expression, 'Name the event').replace(/headline=".*"/u, 'headline="Shoigu in Pyongyang"');
    const words = /^:event\[(.*?)\]/u.exec(line)?.[1] ?? '';
    const { timeline } = await loadWith(file, expression.line, words, line);
    expect(timeline.events.map(({ headline }) => headline)).toContain('Shoigu in Pyongyang');
  });

  it('is an error that says what to write where the site has nothing to propose', async () => {
    const root = writeContent({ 'content/articles/a.md': `${frontmatter}They met recently, Ban Ki-moon said.\n` });
    const [article] = viewDesk(await load(root));
    const line = purposes(article?.expressions[0], 'Fix the date');
    expect(line).toBe(':date[recently]{edtf=YYYY-MM-DD}');
    const pasted = writeContent({ 'content/articles/a.md': `${frontmatter}They met ${line}, Ban Ki-moon said.\n` });
    expect((await load(pasted)).content.diagnostics.map(({ code, hint }) => `${code}: ${hint}`)).toEqual([
      'malformed-override: Write it like `edtf=2023-07`.',
    ]);
  });

  it('tells who a name is that entities.yaml lacks', async () => {
    const root = writeContent({
      'content/articles/a.md': `${frontmatter}In 2019 Ban Ki-moon met Xi Jinping in Beijing.\n`,
    });
    const [article] = viewDesk(await load(root));
    const name = article?.unknownNames.find((unknown) => unknown.name === 'Xi Jinping');
    expect(name?.line.line).toMatch(/^- \{ id: xi-jinping, name: Xi Jinping, kind: /u);
  });
});
