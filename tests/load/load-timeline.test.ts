import { describe, expect, it } from 'vitest';
import { loadTimeline } from '../../src/load/load-timeline.ts';
import { makeDate } from '../../src/pipeline/calendar/calendar-date.ts';
import type { CalendarDate } from '../../src/pipeline/types.ts';
import { frontmatter, writeContent } from './write-content.ts';

function someDay(): CalendarDate {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  return today;
}

async function codesOf(text: string, head = frontmatter): Promise<readonly string[]> {
  const root = writeContent({ 'content/articles/a.md': head + text });
  const { diagnostics } = await loadTimeline(root, { includeDrafts: true, today: someDay() });
  return diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe('loadTimeline', () => {
  it.each([
    ':date[May]{edtf=soon}',
    ':date[]{skip}',
    ':event[]{skip}',
    ':event[]{headline="A flood"}',
    ':event[May]{headline=""}',
  ])('reports each fault of an override once: %s', async (override) => {
    expect(await codesOf(`Kim went to Seoul in ${override}.\n`)).toEqual(['malformed-override 8:22']);
  });

  it.each([
    ['a date that can be read in two ways', 'They met on 5/6/2024.\n', 'ambiguous-date 8:13'],
    ['a day that no calendar has', 'They met on 31 April 2024.\n', 'unresolved-date 8:13'],
    ['a date that nothing leads to', 'He was rich ten days later.\n', 'unresolved-date 8:13'],
    ['an override that nothing needs', 'They met on :date[5 May 2024]{edtf=2024-05-05}.\n', 'unneeded-override 8:13'],
    ['an override on no event', 'The :event[river]{headline="A flood"} is long.\n', 'override-matches-nothing 8:5'],
  ])('reports %s at its place in the file', async (_, text, expected) => {
    expect(await codesOf(text)).toEqual([expected]);
  });

  it('says how a headline around two events is put right', async () => {
    const text = ':event[The dam burst in 2019 and the bridge fell in 2021]{headline="A flood"}.\n';
    const root = writeContent({ 'content/articles/a.md': frontmatter + text });
    const { diagnostics } = await loadTimeline(root, { includeDrafts: true, today: someDay() });
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        code: 'override-on-several',
        message: 'This :event directive stands around 2 events; a headline names one.',
        hint: 'Put it around words of one clause, and write another for each other clause.',
        file: 'content/articles/a.md',
        line: 8,
        column: 1,
      },
    ]);
  });

  it.each([
    [
      '5/6/2024',
      '“5/6/2024” is a date that can be read in more than one way. It could be 2024-05-06 or 2024-06-05.',
      'Write the month as a word, or say which is meant: :date[5/6/2024]{edtf=2024-05-06}',
    ],
    [
      '31 April 2024',
      '“31 April 2024” is no day that the calendar has.',
      'Write a day that there is, or say which is meant: :date[31 April 2024]{edtf=YYYY-MM-DD}',
    ],
    [
      'ten days later',
      '“ten days later” counts from a day that the text before it does not tell.',
      'Tell that day first, or say which is meant: :date[ten days later]{edtf=YYYY-MM-DD}',
    ],
  ])('says how %s is put right', async (date, message, hint) => {
    const root = writeContent({ 'content/articles/a.md': `${frontmatter}They met on ${date}.\n` });
    const { diagnostics } = await loadTimeline(root, { includeDrafts: true, today: someDay() });
    expect(diagnostics.map((one) => [one.message, one.hint])).toEqual([[message, hint]]);
  });

  it('reads the dates of an article whose other fields are at fault', async () => {
    const faulty = frontmatter.replace('authors', 'autors');
    expect(await codesOf('They met on 5/6/2024.\n', faulty)).toEqual(['unknown-field 5:1', 'ambiguous-date 8:13']);
  });

  it('reports with a malformed day of publication what does not depend on it', async () => {
    const faulty = frontmatter.replace('2024-06-17', '17.6.24');
    const text =
      'They met on 03/04/2024 and on 31 June 2024. They met on 29 February, and last week on 3/4. He :date[fell]{edtf=soon}.\n';
    expect(await codesOf(text, faulty)).toEqual([
      'wrong-field 4:12',
      'ambiguous-date 8:13',
      'unresolved-date 8:31',
      'malformed-override 8:95',
    ]);
  });

  it('reports what is wrong with dates below a frontmatter that is no YAML', async () => {
    const faulty = frontmatter.replace('[Jane', '[[Jane');
    expect(await codesOf('They met on 31 June 2024.\n', faulty)).toEqual([
      expect.stringMatching(/^yaml/u),
      'unresolved-date 8:13',
    ]);
  });

  it('gives an event the headline that an editor wrote in any of its reports', async () => {
    const written = ':event[Kim Jong Un visited Moscow in May 2024]{headline="Kim comes to Moscow"}.\n';
    const root = writeContent({
      'content/articles/a.md': `${frontmatter}Kim Jong Un visited Moscow in May 2024.\n`,
      'content/articles/b.md': frontmatter + written,
    });
    const { timeline } = await loadTimeline(root, { includeDrafts: true, today: someDay() });
    expect(timeline.events.map(({ headline, mentions }) => [headline, mentions.length])).toEqual([
      ['Kim comes to Moscow', 2],
    ]);
  });

  it('points at the entry of an event that vanished', async () => {
    const root = writeContent({
      'content/articles/a.md': `${frontmatter}Kim visited Moscow in May 2024.\n`,
      'content/timeline.yaml': '# Decisions\nevents:\n  2001-b:\n    hide: true\n  1999-a: {}\n',
    });
    const { diagnostics } = await loadTimeline(root, { includeDrafts: true, today: someDay() });
    expect(diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'vanished-event 3:3',
      'vanished-event 5:3',
    ]);
  });

  it.each<readonly [what: string, files: Readonly<Record<string, string>>, code: string]>([
    [
      'an article with a fault',
      { 'content/articles/b.md': `${frontmatter.replace('authors', 'autors')}Text.\n` },
      'unknown-field b.md',
    ],
    ['an article in a file with a bad name', { 'content/articles/B b.md': `${frontmatter}Text.\n` }, 'bad-slug B b.md'],
    [
      'an article with a date that is left open',
      { 'content/articles/b.md': `${frontmatter}They met on 5/6/2024.\n` },
      'ambiguous-date b.md',
    ],
    [
      'a fault in the list of entities',
      { 'content/entities.yaml': '- { id: kim, name: Kim, kind: men }\n' },
      'wrong-field entities.yaml',
    ],
    ['a list of entities under another name', { 'content/entities.yml': '[]\n' }, 'misspelt-name entities.yml'],
    ['a folder of articles under another name', { 'content/artcle/b.md': 'Text.\n' }, 'misspelt-name artcle'],
  ])('calls no event vanished because of %s', async (_, files, code) => {
    const root = writeContent({
      'content/articles/a.md': `${frontmatter}Kim visited Moscow in May 2024.\n`,
      'content/timeline.yaml': 'events:\n  2001-b: {}\n',
      ...files,
    });
    const { diagnostics } = await loadTimeline(root, { includeDrafts: true, today: someDay() });
    expect(diagnostics.map(({ code, file }) => `${code} ${file.split('/').at(-1)}`)).toEqual([code]);
  });

  it('calls an event vanished all the same where a page or a link is at fault', async () => {
    const root = writeContent({
      'content/articles/a.md': `${frontmatter}Kim visited [Moscow](/mosow/) in May 2024.\n`,
      'content/pages/about.md': 'No frontmatter.\n',
      'content/timeline.yaml': 'events:\n  2001-b: {}\n',
    });
    const { diagnostics } = await loadTimeline(root, { includeDrafts: true, today: someDay() });
    expect(diagnostics.map(({ code }) => code)).toEqual(['broken-link', 'no-frontmatter', 'vanished-event']);
  });

  it('says of dates, where the day of publication is not known, what holds on any day', async () => {
    // 5 March was a Monday in 2001 and a Tuesday in 2024; no year has a 45th of March.
    const text = 'They met on Tuesday, 5 March, and on the 45th of March.';
    const root = writeContent({ 'content/articles/a.md': `${frontmatter.replace(/published.*\n/u, '')}${text}\n` });
    const { diagnostics } = await loadTimeline(root, { includeDrafts: true, today: someDay() });
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-field', 'unresolved-date']);
  });

  it('points at an alias that is taken, and at the second of two that are the same', async () => {
    const root = writeContent({
      'content/articles/a.md': `${frontmatter}Kim Jong Un visited Moscow in May 2023. Kim Jong Un resigned in 2024.\n`,
      'content/timeline.yaml': [
        'events:',
        '  2023-un-moscow-visit:',
        '    aliases: [2023-trip, 2024-un-resign]',
        '  2024-un-resign:',
        '    aliases: [2024-end, 2023-trip]',
        '',
      ].join('\n'),
    });
    const { diagnostics } = await loadTimeline(root, { includeDrafts: true, today: someDay() });
    expect(diagnostics.map(({ code, line, column, hint }) => `${code} ${line}:${column} ${hint}`)).toEqual([
      'taken-alias 3:26 Take it out of the aliases of "2023-un-moscow-visit"; if the two are one event, write merge: [2024-un-resign] there.',
      'shared-alias 5:25 Keep it where it belongs, and take it out of the other.',
    ]);
  });

  it('points at a merge that leads back to where it began', async () => {
    const root = writeContent({
      'content/articles/a.md': `${frontmatter}Kim Jong Un visited Moscow in May 2023. Kim Jong Un resigned in 2024.\n`,
      'content/timeline.yaml': [
        'events:',
        '  2023-un-moscow-visit:',
        '    merge: [2024-un-resign]',
        '  2024-un-resign:',
        '    merge: [2024-un-resign, 2023-un-moscow-visit]',
        '',
      ].join('\n'),
    });
    const { diagnostics } = await loadTimeline(root, { includeDrafts: true, today: someDay() });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'circular-merge 5:13',
      'circular-merge 5:29',
    ]);
  });

  it('points at a merge and a split of what there is not', async () => {
    const root = writeContent({
      'content/articles/a.md': `${frontmatter}Kim Jong Un visited Moscow in May 2023.\n`,
      'content/timeline.yaml': 'events:\n  2023-un-moscow-visit:\n    merge: [2001-b]\n    split: [b, a]\n',
    });
    const { diagnostics } = await loadTimeline(root, { includeDrafts: true, today: someDay() });
    expect(diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'unknown-merge 3:13',
      'unknown-mention 4:13',
      'split-of-all 4:16',
    ]);
  });

  it('points at the words of the report that disagrees', async () => {
    const later = frontmatter.replace('2024-06-17', '2024-06-18');
    const root = writeContent({
      'content/articles/a.md': `${frontmatter}Kim Jong Un visited Pyongyang on 3 May 2024.\n`,
      'content/articles/b.md': `${later}Nobody was there.\n\nKim Jong Un *visited* Pyongyang on 4 May 2024.\n`,
    });
    const { diagnostics } = await loadTimeline(root, { includeDrafts: true, today: someDay() });
    expect(diagnostics.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`)).toEqual([
      'conflicting-reports content/articles/b.md:10:36',
    ]);
  });

  it('points at each of two reports that disagree in the same words', async () => {
    const later = frontmatter.replace('2024-06-17', '2024-06-18');
    const root = writeContent({
      'content/articles/a.md': `${frontmatter}Kim Jong Un visited Pyongyang on 3 May 2024.\n`,
      'content/articles/b.md': `${later}Kim Jong Un visited Pyongyang on 4 May 2024.\n\nKim Jong Un had visited Pyongyang on 4 May 2024.\n`,
    });
    const { diagnostics } = await loadTimeline(root, { includeDrafts: true, today: someDay() });
    expect(diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'conflicting-reports 8:34',
      'conflicting-reports 10:38',
    ]);
    expect(diagnostics.filter((one) => 'about' in one)).toEqual([]);
  });
});
