import { expect, it } from 'vitest';
import { planDataFiles, planTimelineFiles } from '../../src/integrations/plan-data-files.ts';
import { publication, site } from '../feeds/sample-site.ts';
import { makeEvent } from '../fixtures/site/make-event.ts';

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
