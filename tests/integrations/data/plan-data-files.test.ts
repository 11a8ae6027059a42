import { expect, it } from 'vitest';
import { planDataFiles, planTimelineFiles } from '../../../src/integrations/data/plan-data-files.ts';
import { publication, site } from '../../feeds/sample-site.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

it('answers oEmbed for each id that an event ever had, with its embed of today', () => {
  const renamed = { ...makeEvent({ id: '1950-war', edtf: '1950' }), aliases: ['the-war'] };
  const files = [
    ...planDataFiles({ ...site, articles: [], timeline: { ...site.timeline, events: [renamed] } }, publication),
  ];
  expect(files.map(({ file }) => file)).toEqual(['oembed/timeline/1950-war.json', 'oembed/timeline/the-war.json']);
  expect(files.map(({ make }) => (JSON.parse(make()) as { html: string }).html)).toEqual([
    expect.stringContaining('/embed/timeline/1950-war/'),
    expect.stringContaining('/embed/timeline/1950-war/'),
  ]);
});

it('writes no calendar where no day is known: one without an event is none (RFC 5545, 3.6)', () => {
  const filesOf = (edtf: string): readonly string[] => {
    const events = [makeEvent({ edtf })];
    return planTimelineFiles({ ...site, timeline: { ...site.timeline, events } }, publication).map(({ file }) => file);
  };
  const others = ['timeline.json', 'timeline.csv', 'timeline.timelinejs.json', 'annotations.jsonld'];
  expect(filesOf('1998')).toEqual(others);
  expect([...filesOf('1998-05-04')].sort()).toEqual([...others, 'timeline.ics'].sort());
});

it('writes of each article what it tells, and of the whole timeline all', () => {
  const events = ['a', 'b'].map((article) =>
    makeEvent({ id: `event-of-${article}`, edtf: '1998', mentions: [{ article }] }),
  );
  const [first] = site.articles;
  if (first === undefined) throw new Error('no article');
  const articles = ['a', 'b'].map((slug) => ({ ...first, slug }));
  const whole = { ...site, articles, timeline: { ...site.timeline, events } };
  const idsIn = (text: string): readonly string[] =>
    (JSON.parse(text) as { events: readonly { id: string }[] }).events.map(({ id }) => id);
  const files = new Map(
    [...planDataFiles(whole, publication), ...planTimelineFiles(whole, publication)].map((one) => [one.file, one]),
  );
  const read = (file: string): readonly string[] => idsIn(files.get(file)?.make() ?? '');
  expect(read('articles/a/timeline.json')).toEqual(['event-of-a']);
  expect(read('articles/b/timeline.json')).toEqual(['event-of-b']);
  expect(read('timeline.json')).toEqual(['event-of-a', 'event-of-b']);
  expect(files.get('articles/a/timeline.json')?.digest()).not.toBe(files.get('articles/b/timeline.json')?.digest());
});
