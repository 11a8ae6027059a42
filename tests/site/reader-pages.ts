/** One page of every kind, and what the built site says of its events: what the reader tests go by. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { CalendarDate, DateValue } from '../../src/pipeline/types.ts';

export interface PublishedEvent {
  readonly id: string;
  readonly headline: string;
  readonly date: {
    readonly edtf: string;
    readonly text: string;
    readonly granularity: DateValue['granularity'];
    readonly start: CalendarDate;
    readonly end: CalendarDate;
  };
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

interface PublishedArticle {
  readonly slug: string;
  readonly title: string;
  readonly published: string;
}

/** What `timeline.json` holds: it comes out of the same build by another way than the pages. */
interface PublishedTimeline {
  /** The newest first. */
  readonly articles: readonly PublishedArticle[];
  readonly events: readonly PublishedEvent[];
}

function readTimeline(): PublishedTimeline {
  return JSON.parse(readFileSync(join(inject('dist'), 'timeline.json'), 'utf8')) as PublishedTimeline;
}

export function publishedArticles(): PublishedTimeline['articles'] {
  return readTimeline().articles;
}

export function publishedEvents(): PublishedTimeline['events'] {
  return readTimeline().events;
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

/** The sentences that give an event a day: one that only announced it (“soon”) has no place in time. */
export function datedEvidence({ evidence }: PublishedEvent): PublishedEvent['evidence'] {
  return evidence.filter(({ date }) => date.edtf !== undefined);
}

/** The articles that have a lane in the picture of the timeline: those that were published last, the oldest of them first. */
export function articlesInLanes(events: readonly PublishedEvent[]): readonly string[] {
  const told = new Map(
    events.flatMap(datedEvidence).map(({ article, reported }) => [article, `${reported} ${article}`]),
  );
  return [...told.keys()].sort((a, b) => ((told.get(a) ?? '') < (told.get(b) ?? '') ? -1 : 1)).slice(-12);
}

/** Goes to the timeline as it was known on a day, which stands among the earlier ones where there are many. */
export async function goToDay(page: Page, day: string): Promise<void> {
  const earlier = page.locator('.known summary');
  if ((await earlier.count()) > 0) await earlier.click();
  await page.getByRole('link', { name: day, exact: true }).first().click();
}

/** Ids of the events that a reader sees in the list, in its order. */
export function shownEvents(page: Page): Promise<readonly string[]> {
  return page.locator('event-list .event:not([hidden])').evaluateAll((items) => items.map((item) => item.id));
}
