/** A small site whose words hold everything that a format has to escape. */
import { makePublication } from '../../src/feeds/publication.ts';
import type { ArticleFields } from '../../src/load/types.ts';
import type { LeadPicture, SiteArticle, Site } from '../../src/queries/site/types.ts';
import { makeArticle } from '../fixtures/site/make-article.ts';
import { day, makeEvent } from '../fixtures/site/make-event.ts';

export const publication = makePublication(new URL('https://news.example'), '/some/base/');

/** What an article of it may have at its head. */
export const leadPicture: LeadPicture = {
  src: '/images/a map.png',
  alt: 'A "map" <old>',
  credit: 'Jane & Co',
  width: 1200,
  height: 630,
  type: 'image/png',
  bytes: 24_000,
};

function tellArticle(slug: string, published: string, fields: Partial<ArticleFields> = {}): SiteArticle {
  const article = makeArticle(slug, published, {
    title: 'A title',
    description: 'What it says.',
    authors: ['Ada Reporter', 'Tumen newsroom'],
    ...fields,
  });
  return {
    ...article,
    words: 120,
    read: {
      ...article.read,
      entities: [
        { span: { start: 0, end: 3 }, text: 'Ada', name: 'Ada Lind', kind: 'person', entity: 'ada' },
        { span: { start: 9, end: 12 }, text: 'Ada', name: 'Ada Lind', kind: 'person', entity: 'ada' },
        { span: { start: 5, end: 8 }, text: 'Bo', name: 'Bo', kind: 'unknown' },
      ],
    },
    render: () => ({
      html: `<p><a href="/some/base/timeline/#1998-bridge">In 1998</a> it opened, <a href="#s-2">“so” &#x26; so</a>; ]]> <img src="map.svg" alt="a > b"></p>`,
      headings: [],
      dates: [],
    }),
  };
}

const bridge = tellArticle('bridge', '2024-03-01', {
  title: 'Why the “Tide & Sons” bridge <fell>, again',
  description: 'Questions; answers, and "quotes" — 다리',
  updated: day('2024-03-09'),
  topics: ['R&D', 'Bridges'],
  sources: [{ title: 'A report', publisher: 'The Bureau', date: '2024-02' }],
  corrections: [
    { date: day('2024-03-05'), text: 'It opened in 1998, not 1989.' },
    { date: day('2024-03-05'), text: 'The strait is 3 km wide, not 4.' },
  ],
});
const plain = tellArticle('plain', '2023-12-31');

const events = [
  makeEvent({ id: '0044-caesar', edtf: '-0043-03-15', headline: 'Caesar is killed' }),
  makeEvent({ id: '1950-war', edtf: '1950/1953', headline: 'A war is fought' }),
  makeEvent({
    id: '1998-bridge',
    edtf: '1998',
    headline: 'The bridge, “long awaited”, opens; <cheers>',
    actors: ['ada', 'A firm without an entry'],
    places: ['strait'],
    mentions: [
      { article: 'plain', reported: '2023-12-31', sentence: 'Ada opened it in 1998, "at last".', expression: '1998' },
      { article: 'bridge', reported: '2024-03-01', sentence: 'In 1998\nthe bridge opened.', expression: '1998' },
    ],
  }),
  makeEvent({ id: '200x-decade', edtf: '200X', headline: 'Ships grow' }),
  makeEvent({ id: '2005-about', edtf: '2005~', headline: 'Repairs begin' }),
  makeEvent({ id: '2023-w50', edtf: '2023-W50', headline: 'Divers look at the piers' }),
  makeEvent({
    id: '2024-02-27-storm',
    edtf: '2024-02-27/2024-02-29',
    headline: 'A storm, the worst in many years, shakes the bridge and keeps all the ferries of the strait in port',
    mentions: [{ article: 'bridge', reported: '2024-03-01' }],
  }),
  makeEvent({
    id: '2024-02-29-fall',
    edtf: '2024-02-29',
    headline: 'The bridge falls; nobody is hurt, the port says 무사',
    kind: 'disaster',
    mentions: [{ article: 'bridge', reported: '2024-03-01' }],
  }),
  makeEvent({
    id: '2024-12-31-reopen',
    edtf: '2024-12-31',
    headline: 'The bridge reopens',
    status: 'announced',
    attribution: 'the port',
    mentions: [
      {
        article: 'bridge',
        reported: '2024-03-01',
        anchor: 'published',
        anchorValue: '2024-03-01',
        direction: 'future',
      },
    ],
  }),
] as const;

export const site: Site = {
  articles: [bridge, plain],
  pages: [{ slug: 'about', fields: { title: 'About', description: 'About it.' }, render: plain.render.bind(plain) }],
  entities: [
    { id: 'ada', name: 'Ada Lind', kind: 'person', aliases: [], describe: 'Engineer' },
    { id: 'strait', name: 'the Strait', kind: 'place', aliases: [] },
  ],
  timeline: { events, articles: [bridge.read, plain.read], diagnostics: [], asKnownOn: day('2024-03-01') },
  known: [],
};
