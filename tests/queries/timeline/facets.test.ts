import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/pipeline/types.ts';
import { describeChoice } from '../../../src/queries/timeline/describe-choice.ts';
import { groupFacets, groupOfferedFacets, offeredFilters } from '../../../src/queries/timeline/facets.ts';
import { makeArticle } from '../../fixtures/site/make-article.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

const entities: readonly Entity[] = [
  { id: 'ada', name: 'Ada', kind: 'person', aliases: [] },
  { id: 'rome', name: 'Rome', kind: 'place', aliases: [] },
  { id: 'senate', name: 'The Senate', kind: 'organisation', aliases: [] },
];
const events = [
  makeEvent({ edtf: '-0043-03-15', kind: 'change of power', actors: ['senate', 'ada'], places: ['rome'] }),
  makeEvent({ edtf: '1991', kind: 'weapons test', actors: ['ada', 'an unknown name'], status: 'alleged' }),
];
const groups = groupFacets(events, { articles: [], entities });
const summary = Object.fromEntries(
  groups.map(({ name, values }) => [name, values.map(({ label, path, events: some }) => [label, path, some.length])]),
);

describe('groupFacets', () => {
  it('offers every value that an event has, most events first, with its address', () => {
    expect(summary).toEqual({
      period: [
        ['50 to 41 BC', '/timeline/period/50-to-41-bc/', 1],
        ['1990s', '/timeline/period/1990s/', 1],
      ],
      article: [['First article', '/timeline/article/first-article/', 2]],
      person: [['Ada', '/timeline/person/ada/', 2]],
      place: [['Rome', '/timeline/place/rome/', 1]],
      organisation: [['The Senate', '/timeline/organisation/senate/', 1]],
      kind: [
        ['Change of power', '/timeline/kind/change-of-power/', 1],
        ['Weapons test', '/timeline/kind/weapons-test/', 1],
      ],
      status: [
        ['Happened', '/timeline/status/happened/', 1],
        ['Alleged', '/timeline/status/alleged/', 1],
      ],
    });
  });

  it('names each value by its own filter, where an article, a kind or a status has the id of an entity', () => {
    const namesakes = ['war', 'said', 'seoul'].map((id): Entity => ({
      id,
      name: `The ${id}`,
      kind: 'place',
      aliases: [],
    }));
    const event = makeEvent({ edtf: '1950', kind: 'war', status: 'said', mentions: [{ article: 'seoul' }] });
    const articles = [makeArticle('seoul', '2024-06-17', { title: 'Who holds Seoul?' })];
    const found = groupFacets([event], { articles, entities: namesakes });
    expect(found.map(({ values }) => values.map(({ label }) => label))).toEqual([
      ['1950s'],
      ['Who holds Seoul?'],
      ['War'],
      ['Said'],
    ]);
  });

  it('writes the era of a period in capitals', () => {
    const old = ['-0043', '0005'].map((edtf) => makeEvent({ edtf }));
    const [period] = groupFacets(old, { articles: [], entities });
    expect(period?.values.map(({ value, label }) => [value, label])).toEqual([
      ['50-to-41-bc', '50 to 41 BC'],
      ['ad-1-to-9', 'AD 1 to 9'],
    ]);
  });

  it('has a phrase for every choice', () => {
    expect(groups.flatMap(({ values }) => values.slice(0, 1).map(describeChoice))).toEqual([
      'that begins in 50 to 41 BC',
      'told of in “First article”',
      'that name Ada',
      'that names Rome',
      'that names The Senate',
      'of the kind “change of power”',
      'that happened',
    ]);
  });

  it.each([
    ['announced', 'that was announced', 'that were announced'],
    ['said', 'that rests on what somebody said', 'that rest on what somebody said'],
    ['alleged', 'that is alleged', 'that are alleged'],
    ['denied', 'that was denied', 'that were denied'],
  ] as const)('says of one event and of several with the status %s what it means', (status, one, several) => {
    const phrase = (count: number) =>
      groupFacets(
        Array.from({ length: count }, (_, index) => makeEvent({ id: `event-${index}`, edtf: '1991', status })),
        { articles: [], entities: [] },
      ).flatMap(({ name, values }) => (name === 'status' ? values.map(describeChoice) : []));
    expect([phrase(1), phrase(2)]).toEqual([[one], [several]]);
  });

  it('does not call an event without a kind one of the kind “other”', () => {
    const kinds = groupFacets([makeEvent({ edtf: '1991', kind: 'other' })], { articles: [], entities: [] }).find(
      ({ name }) => name === 'kind',
    );
    expect(kinds?.values.map(describeChoice)).toEqual(['of none of the other kinds']);
  });
});

it.each([
  ['199X', 'that begins in the 1990s'],
  ['12XX', 'that begins in the 13th century'],
  ['-04XX', 'that begins in the 5th century BC'],
])('the phrase for the period of %s reads as English', (edtf, phrase) => {
  const [period] = groupFacets([makeEvent({ edtf })], { articles: [], entities: [] });
  expect(period?.values.map(describeChoice)).toEqual([phrase]);
});

describe('the filters that a large site offers', () => {
  const slugs = Array.from({ length: 201 }, (_, index) => `article-${index}`);
  const people: readonly Entity[] = slugs.map((_, index) => ({
    id: `person-${index}`,
    name: `Person ${index}`,
    kind: 'person',
    aliases: [],
  }));
  // Person 0 stands in one event and the others in two.
  const told = slugs.flatMap((article, index) => {
    const event = makeEvent({ edtf: '1991', actors: [`person-${index}`], mentions: [{ article }] });
    return index === 0 ? [event] : [event, event];
  });
  const site = { articles: [], entities: people, timeline: { events: told, articles: [], diagnostics: [] } };
  const few = { ...site, timeline: { ...site.timeline, events: told.slice(0, 399) } };

  it('are the 200 people of whom most is told', () => {
    const offered = [...offeredFilters(site)].filter((path) => path.startsWith('/timeline/person/'));
    expect(offered).toHaveLength(200);
    expect(offered).not.toContain('/timeline/person/person-0/');
  });

  it('are all 200 articles, and none of 201', () => {
    expect([...offeredFilters(few)].filter((path) => path.startsWith('/timeline/article/'))).toHaveLength(200);
    expect([...offeredFilters(site)].filter((path) => path.startsWith('/timeline/article/'))).toHaveLength(0);
  });

  it('are the only ones that a page of some events lists', () => {
    const names = groupOfferedFacets(told.slice(0, 3), site).map(({ name, values }) => [name, values.length]);
    expect(names).toEqual([
      ['period', 1],
      ['person', 1],
      ['kind', 1],
      ['status', 1],
    ]);
  });
});
