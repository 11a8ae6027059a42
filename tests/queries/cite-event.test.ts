import { expect, test } from 'vitest';
import { citeEvent } from '../../src/queries/cite-event.ts';
import { makeEvent } from '../fixtures/site/make-event.ts';

test('what was denied is cited as denied', () => {
  const event = makeEvent({
    edtf: '2019-05-07',
    headline: 'Tom Okafor stole a car',
    status: 'denied',
    attribution: 'Okafor',
    mentions: [{ reported: '2019-06-01' }],
  });
  expect(citeEvent(event, 'https://news.example/e/', 'Tumen')).toBe(
    '“Denied by Okafor: Tom Okafor stole a car (7 May 2019).” Timeline, Tumen, 1 June 2019. https://news.example/e/',
  );
});

test('an event is cited with its date, the timeline, and the day of the last report', () => {
  const event = makeEvent({
    edtf: '2019',
    headline: 'Two leaders met',
    mentions: [{ reported: '2023-09-05' }, { reported: '2024-06-17' }],
  });
  expect(citeEvent(event, 'https://news.example/timeline/2019-meet/', 'Tumen')).toBe(
    '“Two leaders met (2019).” Timeline, Tumen, 17 June 2024. https://news.example/timeline/2019-meet/',
  );
});
