import { expect, test } from 'vitest';
import { selectTimeline } from '../../src/feeds/timeline-data.ts';
import { serialiseTimelineJs } from '../../src/feeds/timelinejs.ts';
import { makeEvent } from '../fixtures/site/make-event.ts';
import { publication, site } from './sample-site.ts';

interface Slide {
  readonly unique_id: string;
  readonly start_date: object;
  readonly end_date?: object;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
}

const file = JSON.parse(serialiseTimelineJs(selectTimeline(site, publication))) as {
  readonly events: readonly Slide[];
};
const slides = new Map(file.events.map((slide) => [slide.unique_id, slide]));

test.each([
  { id: '0044-caesar', start: { year: -43, month: 3, day: 15 }, end: undefined, words: '15 March 44 BC' },
  { id: '1950-war', start: { year: 1950 }, end: { year: 1953 }, words: '1950 to 1953' },
  { id: '1998-bridge', start: { year: 1998 }, end: undefined, words: '1998' },
  { id: '200x-decade', start: { year: 2000 }, end: { year: 2009 }, words: 'the 2000s' },
  { id: '2005-about', start: { year: 2005 }, end: undefined, words: 'about 2005' },
  { id: '2023-w50', start: { year: 2023, month: 12, day: 11 }, end: { year: 2023, month: 12, day: 17 } },
  { id: '2024-02-27-storm', start: { year: 2024, month: 2, day: 27 }, end: { year: 2024, month: 2, day: 29 } },
])('$id has the precision that its date has', ({ id, start, end, words }) => {
  const slide = slides.get(id);
  expect([slide?.start_date, slide?.end_date]).toEqual([start, end]);
  if (words !== undefined) expect(slide?.display_date).toBe(words);
});

test('escapes what articles say, since TimelineJS takes it for HTML', () => {
  const { headline, text } = slides.get('1998-bridge')?.text ?? { headline: '', text: '' };
  expect(headline).toContain('opens; &lt;cheers&gt;</a>');
  expect(text).toContain('&quot;at last&quot;.');
  expect(text).toContain('href="https://news.example/some/base/articles/plain/#s-1"');
});

test('shows nothing as a fact that was denied', () => {
  const denied = makeEvent({ edtf: '2019-05-07', headline: 'Tom Okafor stole a car', status: 'denied' });
  const data = { ...selectTimeline(site, publication), events: [denied] };
  const [slide] = (JSON.parse(serialiseTimelineJs(data)) as typeof file).events;
  expect(slide?.text.headline).toContain('>Denied: Tom Okafor stole a car</a>');
});

test('begins no century AD in a year before Christ', () => {
  const data = { ...selectTimeline(site, publication), events: [makeEvent({ edtf: '00XX' })] };
  const file = JSON.parse(serialiseTimelineJs(data)) as { readonly events: readonly unknown[] };
  expect(file.events).toMatchObject([
    { start_date: { year: 1 }, end_date: { year: 99 }, display_date: 'the 1st century' },
  ]);
});

test('ends a range as finely as its end is known', () => {
  const data = { ...selectTimeline(site, publication), events: [makeEvent({ edtf: '2019-05-03/2020-02' })] };
  const file = JSON.parse(serialiseTimelineJs(data)) as { readonly events: readonly unknown[] };
  expect(file.events).toMatchObject([
    { start_date: { year: 2019, month: 5, day: 3 }, end_date: { year: 2020, month: 2 } },
  ]);
  expect(file.events[0]).not.toHaveProperty('end_date.day');
});
