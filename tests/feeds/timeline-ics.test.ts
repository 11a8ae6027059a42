import fc from 'fast-check';
import ical from 'ical.js';
import { describe, expect, test } from 'vitest';
import { selectTimeline } from '../../src/feeds/timeline-data.ts';
import { serialiseTimelineIcs } from '../../src/feeds/timeline-ics.ts';
import { makeEvent } from '../fixtures/site/make-event.ts';
import { publication, site } from './sample-site.ts';

const data = selectTimeline(site, publication);
const text = serialiseTimelineIcs(data);

function readEvents(file: string): readonly ical.Event[] {
  const calendar = new ical.Component(ical.parse(file) as unknown[]);
  return calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ical.Event(component, { strictExceptions: true }));
}

describe('the calendar', () => {
  test('has the events whose days are known, and no other', () => {
    expect(readEvents(text).map(({ uid }) => uid)).toEqual([
      '2024-02-27-storm@tumen.example',
      '2024-02-29-fall@tumen.example',
      '2024-12-31-reopen@tumen.example',
    ]);
  });

  test('gives whole days and an end that is not part of them', () => {
    const days = readEvents(text).map(({ startDate, endDate }) => [
      startDate.isDate,
      startDate.toString(),
      endDate.toString(),
    ]);
    expect(days).toEqual([
      [true, '2024-02-27', '2024-03-01'],
      [true, '2024-02-29', '2024-03-01'],
      [true, '2024-12-31', '2025-01-01'],
    ]);
  });

  test('stamps an event with the day on which its articles last changed (RFC 5545, 3.8.7.2 and 3.8.7.3)', () => {
    // The article came out on 1 March and was updated on the 9th.
    expect(text.match(/DTSTAMP:.*/g)).toEqual(Array(3).fill('DTSTAMP:20240309T000000Z'));
    expect(text.match(/LAST-MODIFIED:.*/g)).toEqual(Array(3).fill('LAST-MODIFIED:20240309T000000Z'));
  });

  test.each([
    ['said', 'war', 'TENTATIVE', 'Said by the ministry: Rebels shelled Varn'],
    ['said', 'statement', 'CONFIRMED', 'Rebels shelled Varn'],
    ['alleged', 'war', 'TENTATIVE', 'Alleged by the ministry: Rebels shelled Varn'],
    ['denied', 'war', 'TENTATIVE', 'Denied by the ministry: Rebels shelled Varn'],
  ] as const)('confirms what the articles vouch for: what was %s, of the kind %s, is %s', (status, kind, is, words) => {
    const attribution = 'the ministry';
    const event = makeEvent({ edtf: '2019-05-05', headline: 'Rebels shelled Varn', status, kind, attribution });
    const [entry] = readEvents(serialiseTimelineIcs({ ...data, events: [event] }));
    expect([entry?.component.getFirstPropertyValue('status'), entry?.summary]).toEqual([is, words]);
  });

  test('tells what is announced from what happened', () => {
    const [, fall, reopen] = readEvents(text);
    expect([fall?.component.getFirstPropertyValue('status'), fall?.summary]).toEqual([
      'CONFIRMED',
      'The bridge falls; nobody is hurt, the port says 무사',
    ]);
    expect([reopen?.component.getFirstPropertyValue('status'), reopen?.summary]).toEqual([
      'TENTATIVE',
      'Announced by the port: The bridge reopens',
    ]);
  });

  test('says how many events it leaves out, and where they are', () => {
    const calendar = new ical.Component(ical.parse(text) as unknown[]);
    expect(calendar.getFirstPropertyValue('description')).toContain('3 of 9 events');
    expect(calendar.getFirstPropertyValue('description')).toContain('https://news.example/some/base/timeline/');
  });
});

test.each([
  [['2019-05-05'], /^1 of 1 event: those whose day is known\. Every event stands at /],
  [['2019-05-05', '2019-06'], /^1 of 2 events: .* known\. The other one is known to the week, .* less\. Every event/],
  [
    ['2019-05-05', '2019-06', '2020'],
    /^1 of 3 events: .* known\. The other 2 are known to the week, .* less\. Every event/,
  ],
])('the note of a calendar says no more than there is left out: %j', (edtfs, words) => {
  const file = serialiseTimelineIcs({ ...data, events: edtfs.map((edtf) => makeEvent({ edtf })) });
  expect(new ical.Component(ical.parse(file) as unknown[]).getFirstPropertyValue('description')).toMatch(words);
});

describe('its lines', () => {
  test('are of 75 octets at most, end in CRLF, and cut no character', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(text).not.toContain('\uFFFD');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('carry any headline whole', () => {
    const [first] = data.events.slice(-1);
    expect(first).toBeDefined();
    if (first === undefined) return;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (headline) => {
        const clean = headline.replaceAll(/[\p{Cc}]/gu, ' ');
        const file = serialiseTimelineIcs({ ...data, events: [{ ...first, status: 'happened', headline: clean }] });
        expect(readEvents(file)[0]?.summary).toBe(clean);
      }),
    );
  });
});

describe('a day that is only about or perhaps right', () => {
  test.each(['2024-05-04~', '2024-05-04?', '2024-05-04~/2024-05-06'])('is no entry of the calendar: %s', (edtf) => {
    const file = serialiseTimelineIcs({ ...data, events: [makeEvent({ edtf })] });
    expect(readEvents(file)).toEqual([]);
  });
});
