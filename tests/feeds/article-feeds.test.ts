import { parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { serialiseAtom, serialiseJsonFeed, serialiseRss } from '../../src/feeds/article-feeds.ts';
import { serialiseCorrections } from '../../src/feeds/corrections-feed.ts';
import type { SiteArticle } from '../../src/queries/site/types.ts';
import { makeArticle } from '../fixtures/site/make-article.ts';
import { day } from '../fixtures/site/make-event.ts';
import { leadPicture, publication, site } from './sample-site.ts';
import { validateXml } from './validate-xml.ts';

const { articles } = site;

interface JsonFeed {
  readonly version: string;
  readonly items: ReadonlyArray<Readonly<Record<string, unknown>>>;
}

function readJson(list = articles): JsonFeed {
  return JSON.parse(serialiseJsonFeed(list, publication)) as JsonFeed;
}

describe('each feed', () => {
  test('is of its format', () => {
    validateXml(serialiseRss(articles, publication), 'rss');
    validateXml(serialiseAtom(articles, publication), 'atom');
    validateXml(serialiseCorrections(articles, publication), 'atom');
    expect(parseJsonFeed(serialiseJsonFeed(articles, publication)).items).toHaveLength(2);
    expect(readJson().version).toBe('https://jsonfeed.org/version/1.1');
  });

  test('is of its format without an article', () => {
    validateXml(serialiseRss([], publication), 'rss');
    validateXml(serialiseAtom([], publication), 'atom');
    validateXml(serialiseCorrections([], publication), 'atom');
  });

  test('would be refused with an element missing', () => {
    const spoil = (xml: string): string => xml.replaceAll(/<(updated|pubDate)>.*?<\/\1>/g, '');
    expect(() => {
      validateXml(spoil(serialiseRss(articles, publication)), 'rss');
    }).toThrow();
    expect(() => {
      validateXml(spoil(serialiseAtom(articles, publication)), 'atom');
    }).toThrow();
  });

  test('says the same at every build: of the content, never of the clock', () => {
    const year = String(new Date().getUTCFullYear());
    for (const serialise of [serialiseRss, serialiseAtom, serialiseJsonFeed, serialiseCorrections]) {
      expect(serialise(articles, publication)).toBe(serialise(articles, publication));
      expect(serialise(articles, publication)).not.toContain(year);
    }
  });
});

describe('a feed of an archive', () => {
  const old = [makeArticle('peace', '1918-11-11'), makeArticle('war', '1914-08-04')];

  test.each([
    ['RSS', serialiseRss, '<lastBuildDate>Mon, 11 Nov 1918 00:00:00 GMT</lastBuildDate>'],
    ['Atom', serialiseAtom, '<updated>1918-11-11T00:00:00.000Z</updated>'],
    ['the corrections', serialiseCorrections, '<updated>1918-11-11T00:00:00.000Z</updated>'],
  ])('was last changed when its newest article was, before computers counted: %s', (_, serialise, last) => {
    expect(serialise(old, publication)).toContain(last);
    expect(serialise(old, publication)).not.toContain('1970');
  });
});

describe('an article in a feed', () => {
  test('has the whole text, with addresses that work anywhere', () => {
    expect(readJson().items[0]).toMatchObject({
      id: 'tag:tumen.example,2024-03-01:articles/bridge',
      url: 'https://news.example/some/base/articles/bridge/',
      title: 'Why the “Tide & Sons” bridge <fell>, again',
      content_html:
        '<p><a href="https://news.example/some/base/timeline/#1998-bridge">In 1998</a> it opened, <a href="https://news.example/some/base/articles/bridge/#s-2">“so” &#x26; so</a>; ]]> <img src="https://news.example/some/base/articles/bridge/map.svg" alt="a > b"></p>',
      date_published: '2024-03-01T00:00:00.000Z',
      date_modified: '2024-03-09T00:00:00.000Z',
      tags: ['R&D', 'Bridges'],
    });
  });

  test('brings the picture at its head, before the text and for those who list it', () => {
    const pictured = articles.map((article) => ({ ...article, picture: leadPicture }));
    const [rss, atom] = [serialiseRss(pictured, publication), serialiseAtom(pictured, publication)];
    validateXml(rss, 'rss');
    validateXml(atom, 'atom');
    const url = 'https://news.example/some/base/images/a%20map.png';
    expect(rss).toContain(`<enclosure url="${url}" length="24000" type="image/png"/>`);
    expect(atom).toContain(`<link href="${url}" rel="enclosure" type="image/png" length="24000"/>`);
    const item = readJson(pictured).items[0];
    expect(item?.['image']).toBe(url);
    const figure = `<figure><img src="${url}" alt="A &quot;map&quot; &lt;old&gt;" width="1200" height="630"><figcaption>Jane &amp; Co</figcaption></figure>`;
    expect(item?.['content_html']).toContain(`${figure}<p>`);
    for (const plain of [serialiseRss(articles, publication), serialiseAtom(articles, publication)])
      expect(plain).not.toContain('enclosure');
  });

  test('keeps its id and its publication day when it is edited', () => {
    const edited = articles.map((article) => ({
      ...article,
      fields: { ...article.fields, title: 'Another title', updated: day('2025-01-01') },
    }));
    const [before, after] = [readJson().items[0], readJson(edited).items[0]];
    expect([after?.id, after?.date_published]).toEqual([before?.id, before?.date_published]);
    expect(after?.date_modified).toBe('2025-01-01T00:00:00.000Z');
    expect(serialiseRss(edited, publication)).toContain('<pubDate>Fri, 01 Mar 2024 00:00:00 GMT</pubDate>');
    expect(serialiseAtom(edited, publication)).toContain('<published>2024-03-01T00:00:00.000Z</published>');
  });
});

describe('a feed of many articles', () => {
  test('has the newest thirty', () => {
    const [newest] = articles;
    const many = Array.from({ length: 31 }, (_, index) => ({ ...newest, slug: `article-${index}` }) as SiteArticle);
    const { items } = readJson(many);
    expect(items).toHaveLength(30);
    expect(items.at(-1)?.['url']).toBe('https://news.example/some/base/articles/article-29/');
  });
});

describe('the corrections', () => {
  test('each have an id of their own, two on one day as well', () => {
    const ids = serialiseCorrections(articles, publication).match(/<id>tag:[^<]*/g);
    expect(ids).toEqual([
      '<id>tag:tumen.example,2024-03-05:corrections/bridge/1',
      '<id>tag:tumen.example,2024-03-05:corrections/bridge/2',
    ]);
  });

  test('are counted on each day by itself, so that one of another day moves no id', () => {
    const corrected = articles.slice(0, 1).map((article) => ({
      ...article,
      fields: {
        ...article.fields,
        corrections: ['2024-03-05', '2024-03-07'].map((on) => ({ date: day(on), text: 'A.' })),
      },
    }));
    expect(serialiseCorrections(corrected, publication).match(/<id>tag:[^<]*/g)).toEqual([
      '<id>tag:tumen.example,2024-03-07:corrections/bridge/1',
      '<id>tag:tumen.example,2024-03-05:corrections/bridge/1',
    ]);
  });
});
