/** One page of every kind, and what the built site says of its events: what the reader tests go by. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';

export interface PublishedEvent {
  readonly id: string;
  readonly headline: string;
  readonly date: { readonly edtf: string; readonly text: string; readonly start: string; readonly end: string };
  readonly kind: string;
  readonly status: string;
  readonly actors: ReadonlyArray<{ readonly id: string }>;
  readonly places: ReadonlyArray<{ readonly id: string }>;
  readonly evidence: ReadonlyArray<{
    readonly article: string;
    readonly reported: string;
    readonly date: { readonly edtf?: string };
  }>;
}

/** The events of `timeline.json`: they come out of the same build by another way than the pages. */
export function publishedEvents(): readonly PublishedEvent[] {
  const file = JSON.parse(readFileSync(join(inject('dist'), 'timeline.json'), 'utf8')) as {
    readonly events: readonly PublishedEvent[];
  };
  return file.events;
}

export const articlePath = 'articles/putin-visit-to-north-korea/';

/** Kind of page → path. */
export function pageOfEachKind(): Readonly<Record<string, string>> {
  const [event] = publishedEvents();
  return {
    home: '',
    article: articlePath,
    timeline: 'timeline/',
    'timeline as known on a day': 'timeline/known/2023-09-05/',
    'timeline under a filter': 'timeline/status/happened/',
    event: `timeline/${event?.id ?? ''}/`,
    search: 'search/?q=sanctions',
    'search that finds nothing': 'search/?q=Pyongyag&kind=visit',
    page: 'about/',
    'page with tables': 'method/',
    'page not found': 'no/such/page/',
  };
}

/** Ids of the events that a reader sees in the list, in its order. */
export function shownEvents(page: Page): Promise<readonly string[]> {
  return page.locator('event-list .event:not([hidden])').evaluateAll((items) => items.map((item) => item.id));
}
