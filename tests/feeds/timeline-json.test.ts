import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { selectTimeline } from '../../src/feeds/timeline-data.ts';
import { serialiseTimelineJson } from '../../src/feeds/timeline-json.ts';
import type { TimelineFile } from '../../src/feeds/timeline-json.ts';
import { makeTimelineSchema } from '../../src/feeds/timeline-schema.ts';
import { day, makeEvent } from '../fixtures/site/make-event.ts';
import { publication, site } from './sample-site.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(makeTimelineSchema(publication));

function read(slug?: string): TimelineFile {
  return JSON.parse(serialiseTimelineJson(selectTimeline(site, publication, slug))) as TimelineFile;
}

test('follows its published schema, and names it', () => {
  const file = read();
  expect(validate(file) ? [] : validate.errors).toEqual([]);
  expect(file.$schema).toBe('https://news.example/some/base/schemas/timeline-1.schema.json');
});

test.each([
  ['an event without evidence', (file: TimelineFile) => ({ ...file, events: [{ ...file.events[0], evidence: [] }] })],
  ['a status that is none', (file: TimelineFile) => ({ ...file, events: [{ ...file.events[0], status: 'rumoured' }] })],
  ['a field too many', (file: TimelineFile) => ({ ...file, extra: 1 })],
])('has a schema that refuses %s', (_, spoil) => {
  expect(validate(spoil(read()))).toBe(false);
});

test('says how finely each date is known', () => {
  const dates = new Map(read().events.map(({ id, date }) => [id, date]));
  expect(dates.get('1998-bridge')).toEqual({
    edtf: '1998',
    text: '1998',
    granularity: 'year',
    qualifier: 'exact',
    start: '1998-01-01',
    end: '1999-01-01',
  });
  expect(dates.get('2005-about')).toMatchObject({ edtf: '2005~', qualifier: 'approximate' });
  expect(dates.get('0044-caesar')).toMatchObject({ edtf: '-0043-03-15', start: '-0043-03-15' });
});

test('leads to every sentence, and names people by the site’s list', () => {
  const event = read().events.find(({ id }) => id === '1998-bridge');
  expect(event?.evidence.map(({ url }) => url)).toEqual([
    'https://news.example/some/base/articles/plain/#s-1',
    'https://news.example/some/base/articles/bridge/#s-1',
  ]);
  expect(event?.actors).toEqual([{ id: 'ada', name: 'Ada Lind' }, { name: 'A firm without an entry' }]);
});

test('narrows to the events that one article tells, with all their evidence', () => {
  const file = read('plain');
  expect(file.events.map(({ id }) => id)).toEqual(['1998-bridge']);
  expect(file.events[0]?.evidence).toHaveLength(2);
  expect(file.articles.map(({ slug }) => slug)).toEqual(['bridge', 'plain']);
  expect(file.title).toBe('Timeline of “A title”');
});

test('gives each sentence the date that it tells, and none to one that foretold the event without a day', () => {
  const event = makeEvent({ edtf: '2024-06-18', mentions: [{ edtf: '2024-06', reported: '2024-06-17' }] });
  const { date, ...undated } = event.mentions[0];
  expect(date.edtf).toBe('2024-06');
  const foretold = { ...undated, reported: day('2024-05-01') };
  const data = { ...selectTimeline(site, publication), events: [{ ...event, foretold: [foretold] }] };
  const file = JSON.parse(serialiseTimelineJson(data)) as TimelineFile;
  expect(validate(file) ? [] : validate.errors).toEqual([]);
  const dates = file.events[0]?.evidence.map(({ reported, date }) => [reported, date.edtf]);
  expect(dates).toHaveLength(2);
  expect(dates).toContainEqual(['2024-06-17', '2024-06']);
  expect(dates).toContainEqual(['2024-05-01', undefined]);
});
