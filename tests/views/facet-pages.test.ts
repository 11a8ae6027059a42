import { expect, it } from 'vitest';
import type { Entity } from '../../src/pipeline/types.ts';
import type { Site } from '../../src/queries/site/types.ts';
import { listFacets, viewFacetPage } from '../../src/views/facet-pages.ts';
import { makeArticle } from '../fixtures/site/make-article.ts';
import { makeEvent } from '../fixtures/site/make-event.ts';

function site(events: number): Site {
  const timeline = {
    events: Array.from({ length: events }, (_, index) => makeEvent({ id: `event-${index}`, edtf: '1991' })),
    articles: [],
    diagnostics: [],
  };
  return { articles: [makeArticle('first-article', '2023-09-05')], pages: [], entities: [], timeline, known: [] };
}

function happened(events: number): readonly [description: string | undefined, listed: number | undefined] {
  const found = listFacets(site(events)).find(({ value }) => value === 'happened');
  const page = found && viewFacetPage(site(events), found);
  return [page?.description, page?.count];
}

it.each([
  [1, 'The one event that happened, with every sentence that it was read from.', 1],
  [4, 'The four events that happened, each with the sentences that it was read from.', 4],
  [500, 'The 500 events that happened, each with the sentences that it was read from.', 500],
  [501, 'The latest 500 of 501 events that happened, each with the sentences that it was read from.', 500],
])('a filter’s page of %i events lists at most 500, and says so', (events, description, listed) => {
  expect(happened(events)).toEqual([description, listed]);
});

it('lists the latest where there are more', () => {
  const found = listFacets(site(501)).find(({ value }) => value === 'happened');
  const page = found && viewFacetPage(site(501), found);
  const ids = page?.periods.flatMap(({ events }) => events.map(({ id }) => id)) ?? [];
  expect([ids[0], ids.at(-1)]).toEqual(['event-1', 'event-500']);
});

it('begins with a capital the name of a filter that stands alone, and not in a sentence', () => {
  const opera: Entity = { id: 'opera', name: 'the Opera', kind: 'organisation', aliases: [] };
  const events = [makeEvent({ edtf: '1991', actors: ['opera'] })];
  const named: Site = { ...site(0), entities: [opera], timeline: { events, articles: [], diagnostics: [] } };
  const found = listFacets(named).find(({ value }) => value === 'opera');
  const page = found && viewFacetPage(named, found);
  expect(page?.heading).toBe('Timeline: The Opera');
  expect(page?.description).toContain('that names the Opera');
  expect(page?.facets.find(({ name }) => name === 'organisation')?.choices[0]?.label).toBe('The Opera');
});
