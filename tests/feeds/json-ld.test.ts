import { describe, expect, test } from 'vitest';
import { describeArticle } from '../../src/feeds/json-ld/describe-article.ts';
import { describeEvent } from '../../src/feeds/json-ld/describe-event.ts';
import { describeTimeline } from '../../src/feeds/json-ld/describe-timeline.ts';
import { describeTrail } from '../../src/feeds/json-ld/describe-trail.ts';
import { serialiseJsonLd } from '../../src/feeds/json-ld/serialise-json-ld.ts';
import { makeEvent } from '../fixtures/site/make-event.ts';
import { leadPicture, publication, site } from './sample-site.ts';

function eventOf(id: string): object {
  const event = site.timeline.events.find((candidate) => candidate.id === id);
  if (event === undefined) throw new Error(`No event ${id}`);
  return describeEvent(event, site, publication);
}

describe('an event', () => {
  test.each([
    ['2024-02-29-fall', { startDate: '2024-02-29', endDate: '2024-02-29' }],
    ['1998-bridge', { startDate: '1998', endDate: '1998' }],
    ['1950-war', { startDate: '1950', endDate: '1953' }],
    ['2024-02-27-storm', { startDate: '2024-02-27', endDate: '2024-02-29' }],
  ])('%s has the dates that are known', (id, dates) => {
    expect(eventOf(id)).toMatchObject(dates);
  });

  test.each(['200x-decade', '2005-about', '2023-w50', '0044-caesar'])(
    '%s has none, where ISO 8601 would say too much',
    (id) => {
      expect(eventOf(id)).not.toHaveProperty('startDate');
    },
  );

  const theft = { edtf: '2019-05-07', headline: 'Tom Okafor stole a car', attribution: 'Okafor' } as const;

  test.each([
    ['denied', 'Denied by Okafor: Tom Okafor stole a car'],
    ['alleged', 'Alleged by Okafor: Tom Okafor stole a car'],
    ['said', 'Said by Okafor: Tom Okafor stole a car'],
  ] as const)('that was %s is a claim, which has no day of taking place', (status, name) => {
    const thing = describeEvent(makeEvent({ ...theft, status, places: ['strait'] }), site, publication);
    expect(thing).toMatchObject({
      '@type': 'Claim',
      name,
      text: 'Tom Okafor stole a car',
      temporalCoverage: '2019-05-07',
      spatialCoverage: [{ '@type': 'Place', name: 'the Strait' }],
      appearance: [{ '@type': 'BackgroundNewsArticle', datePublished: '2024-01-01' }],
    });
    expect(thing).not.toHaveProperty('startDate');
  });

  test('that was announced says so by its name', () => {
    expect(eventOf('2024-12-31-reopen')).toMatchObject({
      '@type': 'Event',
      name: 'Announced by the port: The bridge reopens',
    });
  });

  test('that is a statement took place, whatever it says', () => {
    const statement = makeEvent({ ...theft, status: 'said', kind: 'statement' });
    expect(describeEvent(statement, site, publication)).toMatchObject({ '@type': 'Event', startDate: '2019-05-07' });
  });

  test('is scheduled only while it is announced', () => {
    expect(eventOf('2024-12-31-reopen')).toMatchObject({ eventStatus: 'https://schema.org/EventScheduled' });
    expect(eventOf('2024-02-29-fall')).not.toHaveProperty('eventStatus');
  });

  test('names its places, its people and its articles', () => {
    expect(eventOf('1998-bridge')).toMatchObject({
      location: [{ '@type': 'Place', name: 'the Strait' }],
      about: [{ '@type': 'Person', name: 'Ada Lind', description: 'Engineer' }],
      subjectOf: [{ datePublished: '2023-12-31' }, { datePublished: '2024-03-01' }],
    });
  });
});

test('an article gives its sources, its corrections and the years that it covers', () => {
  const [article] = site.articles;
  if (article === undefined) throw new Error('No article');
  expect(describeArticle(article, site, publication)).toMatchObject({
    '@type': 'BackgroundNewsArticle',
    datePublished: '2024-03-01',
    dateModified: '2024-03-09',
    temporalCoverage: '1998/2024',
    author: [
      { '@type': 'Person', name: 'Ada Reporter' },
      { '@type': 'Organization', name: 'Tumen newsroom' },
    ],
    citation: [{ name: 'A report', publisher: { name: 'The Bureau' }, datePublished: '2024-02' }],
    correction: [{ datePublished: '2024-03-05' }, { text: 'The strait is 3 km wide, not 4.' }],
    mentions: [{ '@type': 'Person', name: 'Ada Lind' }],
  });
});

test('an article names the picture at its head, with its size and whose it is', () => {
  const article = site.articles[0] ?? expect.fail('No article');
  expect(describeArticle(article, site, publication)).not.toHaveProperty('image');
  expect(describeArticle({ ...article, picture: leadPicture }, site, publication).image).toMatchObject({
    '@type': 'ImageObject',
    url: 'https://news.example/some/base/images/a%20map.png',
    width: { value: 1200, unitCode: 'E37' },
    height: { value: 630, unitCode: 'E37' },
    creditText: 'Jane & Co',
  });
});

test.each([
  ['2024', '2024'],
  ['2024-02', '2024-02'],
  ['2024-02-29', '2024-02-29'],
  ['2024-05~', undefined],
  ['199X', undefined],
  ['2024-21', undefined],
])('a source dated %s in EDTF was published on %s in ISO 8601, or at no time that it could say', (date, published) => {
  const [article] = site.articles;
  if (article === undefined) throw new Error('No article');
  const fields = { ...article.fields, sources: [{ title: 'A report', publisher: 'The Bureau', date }] };
  const described = describeArticle({ ...article, fields }, site, publication);
  const source = {
    '@type': 'CreativeWork',
    name: 'A report',
    publisher: { '@type': 'Organization', name: 'The Bureau' },
  };
  const dated = published === undefined ? {} : { datePublished: published };
  expect(described).toHaveProperty('citation', [{ ...source, ...dated }]);
});

test.each([
  ['Tumen', 'Organization'],
  ['Tumen newsroom', 'Organization'],
  ['The Port Bureau', 'Organization'],
  ['Port Bureau', 'Organization'],
  ['Tumen Jane', 'Person'],
  ['Tumenova Jane', 'Person'],
  ['tumen newsroom', 'Person'],
  ['Ada Lind', 'Person'],
  ['the Strait', 'Person'],
])('the author %s is of the type %s', (name, type) => {
  const [article] = site.articles;
  if (article === undefined) throw new Error('No article');
  const bureau = { id: 'bureau', name: 'The Port Bureau', kind: 'organisation', aliases: ['Port Bureau'] } as const;
  const known = { ...site, entities: [...site.entities, bureau] };
  const described = describeArticle({ ...article, fields: { ...article.fields, authors: [name] } }, known, publication);
  expect(described).toHaveProperty('author', [{ '@type': type, name }]);
});

test('a long timeline lists its latest events, by their places among all', () => {
  const [event] = site.timeline.events;
  if (event === undefined) throw new Error('No event');
  const events = Array.from({ length: 120 }, (_, index) => ({ ...event, id: `e-${index + 1}` }));
  const { itemListElement, ...list } = describeTimeline(events, publication);
  expect(list).toMatchObject({ numberOfItems: 120 });
  const items = itemListElement as ReadonlyArray<{ readonly position: number; readonly url: string }>;
  expect(items.map(({ position }) => position)).toEqual(Array.from({ length: 100 }, (_, index) => index + 21));
  for (const { position, url } of items) expect(url).toContain(`/timeline/e-${position}/`);
});

test('the timeline and the trail count from one', () => {
  expect(describeTimeline(site.timeline.events, publication)).toMatchObject({ numberOfItems: 9 });
  const trail = describeTrail(
    [
      { label: 'Home', path: '/' },
      { label: 'Timeline', path: '/timeline/' },
    ],
    publication,
  );
  expect(trail.itemListElement).toMatchObject([
    { position: 1, item: 'https://news.example/some/base/' },
    { position: 2, item: 'https://news.example/some/base/timeline/' },
  ]);
});

test('cannot end the script element that it stands in', () => {
  expect(serialiseJsonLd({ name: '</script><script>' })).not.toContain('<');
  expect(JSON.parse(serialiseJsonLd({ name: '</script>' }))).toEqual({ name: '</script>' });
});
