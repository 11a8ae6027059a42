import { describe, expect, it } from 'vitest';
import { describePicture, pictureOf, sharePictures } from '../../src/pictures/share-pictures.ts';
import { makeEvent } from '../fixtures/site/make-event.ts';

describe('pictureOf', () => {
  it.each([
    ['/', '/share/home.png'],
    ['/404/', '/share/home.png'],
    ['/articles/', '/share/articles.png'],
    ['/articles/a-visit/', '/share/articles/a-visit.png'],
    ['/timeline/', '/share/timeline.png'],
    ['/timeline/2019-visit/', '/share/timeline/2019-visit.png'],
    ['/timeline/kind/war/', '/share/timeline.png'],
    ['/about/', '/share/about.png'],
  ])('gives %s the picture %s', (path, picture) => {
    expect(pictureOf(path)).toBe(picture);
  });
});

describe('the words for a picture', () => {
  it.each([
    ['/timeline/2019-visit/', 'A visit', 'A visit, with its place on the timeline'],
    ['/articles/a-visit/', 'A visit', 'A visit, with its place on the timeline'],
    ['/timeline/kind/war/', 'Timeline: war', 'All events of Tumen on one timeline'],
    ['/404/', 'Page not found', 'All events of Tumen on one timeline'],
    ['/articles/', 'All articles', 'All events of Tumen on one timeline'],
  ])('of %s say what it shows', (path, title, words) => {
    expect(describePicture(path, title)).toBe(words);
  });
});

describe('sharePictures', () => {
  const events = [
    makeEvent({ id: 'war', edtf: '1950/1953', headline: 'A war', mentions: [{ article: 'b' }] }),
    makeEvent({ id: 'visit', edtf: '2024-06-18', mentions: [{ article: 'a' }, { article: 'b' }, { article: 'a' }] }),
  ];
  const pictures = sharePictures({
    events,
    articles: ['a', 'b', 'c'].map((slug) => ({ slug, title: `Title ${slug}`, published: '2024-06-20' })),
    pages: [{ slug: 'about', title: 'About', description: 'What this is.' }],
  });
  const named = (name: string) => pictures.find((picture) => picture.name === name);

  it('marks the events that an article tells of, each once', () => {
    expect(named('articles/a')).toEqual({ name: 'articles/a', label: '20 June 2024', title: 'Title a', own: [1] });
    expect(named('articles/b')?.own).toEqual([0, 1]);
    expect(named('articles/c')?.own).toEqual([]);
  });

  it('marks an event alone in its own picture, dated in words', () => {
    expect(named('timeline/war')).toEqual({ name: 'timeline/war', label: '1950 to 1953', title: 'A war', own: [0] });
  });

  it('says on the picture of an event what was only alleged', () => {
    const alleged = makeEvent({ id: 'theft', edtf: '2019', headline: 'A man stole a car', status: 'alleged' });
    const all = sharePictures({ events: [alleged], articles: [], pages: [] });
    expect(all.find(({ name }) => name === 'timeline/theft')?.title).toBe('Alleged: A man stole a car');
  });

  it('draws an event for each id that it ever had, since pictures are shown where links were shared long ago', () => {
    const renamed = { ...makeEvent({ id: 'war', edtf: '1950' }), aliases: ['the-war'] };
    const [own, former] = sharePictures({ events: [renamed], articles: [], pages: [] }).filter(({ name }) =>
      name.startsWith('timeline/'),
    );
    expect(former).toEqual({ ...own, name: 'timeline/the-war' });
  });

  it('marks all events for the pages of the site', () => {
    expect(named('about')).toEqual({ name: 'about', label: 'About', title: 'What this is.', own: 'all' });
    expect(['home', 'timeline', 'search', 'articles'].map((name) => named(name)?.own)).toEqual(Array(4).fill('all'));
  });
});
