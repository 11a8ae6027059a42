import jsonld from 'jsonld';
import type { JsonLd, RemoteDocument } from 'jsonld/jsonld-spec.js';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { selectTimeline } from '../../src/feeds/timeline-data.ts';
import { serialiseAnnotations } from '../../src/feeds/web-annotations.ts';
import { findBreaks } from '../../src/markdown/find-breaks.ts';
import { openMarkdown } from '../../src/markdown/open-markdown.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { joinArticles } from '../../src/pipeline/join-articles.ts';
import { makeArticleReader } from '../../src/pipeline/read-article.ts';
import { day, makeEvent } from '../fixtures/site/make-event.ts';
import { publication, site } from './sample-site.ts';

const oa = 'http://www.w3.org/ns/oa#';
const activity = 'http://www.w3.org/ns/activitystreams#';

/** The terms of the Web Annotation context (w3.org/TR/annotation-vocab) that the file may use: any other fails. */
const context = {
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@vocab' },
  Annotation: `${oa}Annotation`,
  AnnotationCollection: `${activity}OrderedCollection`,
  AnnotationPage: `${activity}OrderedCollectionPage`,
  TextualBody: `${oa}TextualBody`,
  FragmentSelector: `${oa}FragmentSelector`,
  TextQuoteSelector: `${oa}TextQuoteSelector`,
  identifying: `${oa}identifying`,
  motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' },
  body: { '@id': `${oa}hasBody`, '@type': '@id' },
  target: { '@id': `${oa}hasTarget`, '@type': '@id' },
  source: { '@id': `${oa}hasSource`, '@type': '@id' },
  selector: { '@id': `${oa}hasSelector`, '@type': '@id' },
  refinedBy: { '@id': `${oa}refinedBy`, '@type': '@id' },
  exact: `${oa}exact`,
  prefix: `${oa}prefix`,
  suffix: `${oa}suffix`,
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  conformsTo: { '@id': 'http://purl.org/dc/terms/conformsTo', '@type': '@id' },
  modified: { '@id': 'http://purl.org/dc/terms/modified', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  created: { '@id': 'http://purl.org/dc/terms/created', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  total: { '@id': `${activity}totalItems`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
  first: { '@id': `${activity}first`, '@type': '@id' },
  partOf: { '@id': `${activity}partOf`, '@type': '@id' },
  startIndex: { '@id': `${activity}startIndex`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
  items: { '@id': `${activity}items`, '@type': '@id', '@container': '@list' },
};

/** In safe mode, anything that the context does not define is an error. */
async function expand(text: string): Promise<readonly object[]> {
  const documentLoader = (url: string): Promise<RemoteDocument> => {
    expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
    return Promise.resolve({ documentUrl: url, document: { '@context': context } as JsonLd });
  };
  const options = { documentLoader, safe: true };
  return jsonld.expand(JSON.parse(text) as object, options);
}

const data = selectTimeline(site, publication);

interface Collection {
  readonly total: number;
  readonly first: {
    readonly items: ReadonlyArray<{
      readonly id: string;
      readonly body: readonly unknown[];
      readonly target: { readonly source: string; readonly selector: object };
    }>;
  };
}

test('are JSON-LD whose every term the Web Annotation context defines', async () => {
  const [collection] = await expand(serialiseAnnotations(data, '/annotations.jsonld'));
  expect(collection).toMatchObject({ '@type': [`${activity}OrderedCollection`] });
});

test('would be refused with a term of our own', async () => {
  const text = serialiseAnnotations(data, '/annotations.jsonld').replaceAll('"motivation"', '"because"');
  await expect(expand(text)).rejects.toThrow(/because|safe/i);
});

test('bind each event to each of its sentences', () => {
  const { total, first } = JSON.parse(serialiseAnnotations(data, '/annotations.jsonld')) as Collection;
  expect(total).toBe(10);
  expect(first.items).toHaveLength(10);
  expect(first.items[3]).toMatchObject({
    created: '2024-03-01T00:00:00Z',
    modified: '2024-03-09T00:00:00Z',
    id: 'https://news.example/some/base/timeline/1998-bridge/#bridge/s-1',
    target: {
      source: 'https://news.example/some/base/articles/bridge/',
      selector: { value: 's-1', refinedBy: { exact: 'In 1998\nthe bridge opened.', prefix: '', suffix: '' } },
    },
  });
  expect(first.items[3]?.body[0]).toBe('https://news.example/some/base/timeline/1998-bridge/');
});

test('have ids of what they bind, which no earlier report and no second clause changes', () => {
  const idsOf = (...mentions: Parameters<typeof makeEvent>[0]['mentions'] & object): readonly string[] => {
    const events = [makeEvent({ id: '2019-flood', edtf: '2019', mentions })];
    const { first } = JSON.parse(serialiseAnnotations({ ...data, events }, '/a.jsonld')) as Collection;
    return first.items.map(({ id }) => id.replace(/^.*#/u, ''));
  };
  const later = { article: 'b', reported: '2024-06-17', sentenceId: 's-the-dam-burst' };
  const earlier = { article: 'a', reported: '2020-01-01', sentenceId: 's-it-flooded' };
  expect(idsOf(later)).toEqual(['b/s-the-dam-burst']);
  expect(idsOf(later, earlier)).toEqual(['a/s-it-flooded', 'b/s-the-dam-burst']);
  expect(idsOf(later, later)).toEqual(['b/s-the-dam-burst', 'b/s-the-dam-burst/2']);
});

test('do not say of a sentence that it tells what it denies', () => {
  const denied = makeEvent({ edtf: '2019-05-07', headline: 'Tom Okafor stole a car', status: 'denied' });
  const { first } = JSON.parse(serialiseAnnotations({ ...data, events: [denied] }, '/a.jsonld')) as Collection;
  expect(first.items[0]?.body[1]).toMatchObject({ value: 'Denied: Tom Okafor stole a car' });
});

test('quote no stretch to which the page adds what a date is resolved to', () => {
  const told = data.events.find(({ id }) => id === '2024-12-31-reopen');
  expect(told?.mentions[0].sentence.text).toBe('Something happened in 2024-12-31, it was said.');
  const { first } = JSON.parse(serialiseAnnotations(data, '/annotations.jsonld')) as Collection;
  expect(first.items.at(-1)?.target.selector).toMatchObject({
    refinedBy: { exact: 'Something happened in 2024-12-31', prefix: '', suffix: '' },
  });
});

test.each([
  ['code', 'The town saw it. `npm\ninstall` came to `Seoul` in May 2024.', 'npm install came to Seoul in May 2024.'],
  [
    'code beside struck-out words',
    'In 2019 `npm` ~~never~~ came to the town of `Seoul`.',
    'came to the town of Seoul.',
  ],
  ['a date that an editor fixed', 'A dam broke :date[last July]{edtf=2022-07} in Seoul.', 'A dam broke last July'],
])('quote %s as the page shows it', (_, source, exact) => {
  const tree = parseMarkdown(source);
  const published = day('2024-06-17');
  const breaks = findBreaks(tree, source);
  const read = makeArticleReader([])({ slug: 'a', file: 'a.md', title: 'A', published, tree, text: source });
  const { events } = joinArticles([read], { entities: [] });
  const [article] = data.articles;
  if (article === undefined) throw new Error('No article');
  const own = { ...data, events, articles: [{ ...article, slug: 'a', breaks }] };
  const { first } = JSON.parse(serialiseAnnotations(own, '/annotations.jsonld')) as Collection;
  expect(first.items[0]?.target.selector).toMatchObject({ refinedBy: { exact } });
  const page = fromHtml(openMarkdown(tree, source, read.article).pieces.join('#'), { fragment: true });
  expect(toString(page)).toContain(exact);
});

test('of one article are those of its own sentences', () => {
  const own = selectTimeline(site, publication, 'plain');
  const { total, first } = JSON.parse(
    serialiseAnnotations(own, '/articles/plain/annotations.jsonld', 'plain'),
  ) as Collection;
  expect(total).toBe(1);
  expect(first.items[0]).not.toHaveProperty('modified');
  expect(first.items[0]?.target.source).toBe('https://news.example/some/base/articles/plain/');
});
