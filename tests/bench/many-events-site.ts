/** A site of 10,000 events for the timeline page alone: spread over 125 years, told by 40 articles, 60 people and places. */
import { addDays, compareDates } from '../../src/pipeline/calendar/calendar-date.ts';
import type { Entity, EventKind, EventStatus } from '../../src/pipeline/types.ts';
import type { Site } from '../../src/queries/site/types.ts';
import { makeArticle } from '../fixtures/site/make-article.ts';
import { day, makeEvent } from '../fixtures/site/make-event.ts';

const EVENTS = 10_000;
const ARTICLES = 40;
const kinds: readonly EventKind[] = ['meeting', 'visit', 'war', 'weapons test', 'sanctions', 'trade', 'statement'];
const statuses: readonly EventStatus[] = ['happened', 'happened', 'happened', 'announced', 'said', 'alleged', 'denied'];

/** A repeatable stream of numbers from 0 to 1 (Lehmer, minimal standard). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const next = random(20_240_617);
const pick = <T>(from: readonly [T, ...T[]] | readonly T[], fallback: T): T =>
  from[Math.floor(next() * from.length)] ?? fallback;
const number = (below: number): number => Math.floor(next() * below);

const entities: readonly Entity[] = Array.from({ length: 60 }, (_, index) => ({
  id: `name-${index}`,
  name: `Name ${index}`,
  kind: index % 3 === 0 ? 'place' : 'person',
  aliases: [],
}));

const published = Array.from({ length: ARTICLES }, (_, index) => addDays(day('2024-01-01'), index * 9));

function mention(edtf: string) {
  const index = number(ARTICLES);
  const sentence = `In ${edtf} somebody did something of note with somebody else in place ${index}, and it was written down.`;
  const reported = published[index];
  return {
    article: `article-${index}`,
    ...(reported ? { reported } : {}),
    sentence,
    expression: edtf,
    sentenceId: `s-${index}`,
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

function event(index: number) {
  // Half of them in the last six years, as in news.
  const year = next() < 0.5 ? 1900 + number(119) : 2019 + number(6);
  const edtf =
    [`${year}`, `${year}-${two(1 + number(12))}`, `${year}-${two(1 + number(12))}-${two(1 + number(28))}`][number(3)] ??
    `${year}`;
  return makeEvent({
    id: `event-${index}`,
    edtf,
    headline: `Name ${number(60)} does something of note with name ${number(60)}, for the ${index}th time`,
    kind: pick(kinds, 'other'),
    status: pick(statuses, 'happened'),
    actors: [`name-${number(60)}`, `name-${number(60)}`],
    mentions: next() < 0.2 ? [mention(edtf), mention(edtf)] : [mention(edtf)],
  });
}

const events = Array.from({ length: EVENTS }, (_, index) => event(index)).sort(
  ({ date: { interval: a } }, { date: { interval: b } }) =>
    compareDates(a.start, b.start) || compareDates(a.end, b.end),
);

const site: Site = {
  articles: Array.from({ length: ARTICLES }, (_, index) =>
    makeArticle(`article-${index}`, published[index] ?? '2024-01-01'),
  ).reverse(),
  pages: [],
  entities,
  timeline: { events, articles: [], diagnostics: [] },
  known: [],
};

export function getSite(): Promise<Site> {
  return Promise.resolve(site);
}
