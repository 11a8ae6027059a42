import { expect, test } from 'vitest';
import { makePublication } from '../../src/feeds/publication.ts';
import type { Site } from '../../src/queries/site/types.ts';
import { viewEventPage } from '../../src/views/event-page.ts';
import { makeArticle } from '../fixtures/site/make-article.ts';
import { makeEvent } from '../fixtures/site/make-event.ts';

const publication = makePublication(new URL('https://news.example'), '/');
const events = [
  makeEvent({
    id: 'theft',
    edtf: '2019-05-07',
    headline: 'Tom Okafor stole a car',
    status: 'denied',
    attribution: 'Okafor',
  }),
  makeEvent({ id: 'trial', edtf: '2019-06-11', headline: 'A trial opens' }),
];
const site: Site = {
  articles: [makeArticle('first-article', '2023-09-05')],
  pages: [],
  entities: [],
  timeline: { events, articles: [], diagnostics: [] },
  known: [],
};
const [theft, trial] = events.map((event, index) => viewEventPage(site, publication, event, index));

test('the page of an event that was denied is not named as if it had happened', () => {
  expect(theft?.title).toBe('Denied by Okafor: Tom Okafor stole a car (7 May 2019)');
  expect(theft?.description).toBe(
    'Denied by Okafor: Tom Okafor stole a car, 7 May 2019. With the sentence that it was read from.',
  );
});

test('the page of an event that happened is named by what happened', () => {
  expect(trial?.title).toBe('A trial opens (11 June 2019)');
  expect(trial?.description).toBe('A trial opens, 11 June 2019. With the sentence that it was read from.');
});

test('a link to a neighbour says what was denied of it', () => {
  expect(trial?.previous).toEqual({
    path: '/timeline/theft/',
    when: '7 May 2019',
    headline: 'Denied by Okafor: Tom Okafor stole a car',
  });
});
