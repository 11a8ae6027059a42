import { expect, test } from 'vitest';
import { citeEvent, sourcesOfEvent } from '../../../src/queries/events/cite-event.ts';
import { makeArticle } from '../../fixtures/site/make-article.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

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

test('an event rests on the sources of all its articles, each once', () => {
  const [report, other] = [
    { title: 'A report', publisher: 'An agency' },
    { title: 'A report', publisher: 'Another agency' },
  ];
  const articles = [
    makeArticle('second', '2024-02-01', { sources: [report, other] }),
    makeArticle('first', '2024-01-01', { sources: [report] }),
  ];
  const event = makeEvent({ edtf: '2019', mentions: [{ article: 'first' }, { article: 'second' }] });
  const timeline = { events: [event], articles: [], diagnostics: [] };
  expect(sourcesOfEvent(event, { articles, pages: [], entities: [], timeline, known: [] })).toEqual([report, other]);
});
