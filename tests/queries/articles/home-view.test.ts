import { describe, expect, it } from 'vitest';
import { viewHome } from '../../../src/queries/articles/home-view.ts';
import { makeArticle } from '../../fixtures/site/make-article.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

const articles = [makeArticle('newest', '2024-02-01'), makeArticle('older', '2024-01-01')];

describe('the front page', () => {
  it('shows what the newest article alone told, latest first', () => {
    const events = [
      makeEvent({ id: 'old', edtf: '2019', mentions: [{ article: 'older' }] }),
      makeEvent({ id: 'told-again', edtf: '2020', mentions: [{ article: 'older' }, { article: 'newest' }] }),
      makeEvent({ id: 'new', edtf: '2021', mentions: [{ article: 'newest' }] }),
      makeEvent({ id: 'newer', edtf: '2022', mentions: [{ article: 'newest' }, { article: 'newest' }] }),
    ];
    const timeline = { events, articles: [], diagnostics: [] };
    const home = viewHome({ articles, pages: [], entities: [], timeline, known: [] });
    expect(home.latest?.slug).toBe('newest');
    expect(home.added.map(({ id }) => id)).toEqual(['newer', 'new']);
  });

  it('lists the latest first, what is to come before what had come', () => {
    const own = ['2019', '2024-01', '2024-06', '203X'].map((edtf) =>
      makeEvent({ id: edtf, edtf, mentions: [{ article: 'newest' }] }),
    );
    const timeline = { events: own, articles: [], diagnostics: [] };
    const { added } = viewHome({ articles, pages: [], entities: [], timeline, known: [] });
    expect(added.map(({ id }) => id)).toEqual(['203X', '2024-06', '2024-01', '2019']);
  });

  it('counts the day of the article among what had come', () => {
    const told = ['2020', '2021', '2022', '2023', '2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04'];
    const events = told.map((edtf) => makeEvent({ id: edtf, edtf, mentions: [{ article: 'newest' }] }));
    const timeline = { events, articles: [], diagnostics: [] };
    const { added } = viewHome({ articles, pages: [], entities: [], timeline, known: [] });
    expect(added.map(({ id }) => id)).toEqual(['2024-02-03', '2024-02-02', '2024-02-01', '2023', '2022', '2021']);
  });

  it('leaves room for what is to come next, however much had come', () => {
    const told = ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024-03', '2024-06', '2025'];
    const events = told.map((edtf) => makeEvent({ id: edtf, edtf, mentions: [{ article: 'newest' }] }));
    const timeline = { events, articles: [], diagnostics: [] };
    const { added } = viewHome({ articles, pages: [], entities: [], timeline, known: [] });
    expect(added.map(({ id }) => id)).toEqual(['2024-06', '2024-03', '2023', '2022', '2021', '2020']);
    const few = viewHome({
      articles,
      pages: [],
      entities: [],
      timeline: { ...timeline, events: events.slice(6) },
      known: [],
    });
    expect(few.added.map(({ id }) => id)).toEqual(['2025', '2024-06', '2024-03', '2023']);
  });

  it('goes back to the newest article that told anything new, where the last one told what was known', () => {
    const events = [
      makeEvent({ id: 'old', edtf: '2019', mentions: [{ article: 'older' }] }),
      makeEvent({ id: 'told-again', edtf: '2020', mentions: [{ article: 'older' }, { article: 'newest' }] }),
    ];
    const timeline = { events, articles: [], diagnostics: [] };
    const home = viewHome({ articles, pages: [], entities: [], timeline, known: [] });
    expect(home.latest?.slug).toBe('older');
    expect(home.added.map(({ id }) => id)).toEqual(['told-again', 'old']);
  });

  it('is empty where no article tells of an event', () => {
    const timeline = { events: [], articles: [], diagnostics: [] };
    expect(viewHome({ articles, pages: [], entities: [], timeline, known: [] })).toEqual({ added: [] });
  });

  it('is empty without an article', () => {
    const timeline = { events: [], articles: [], diagnostics: [] };
    expect(viewHome({ articles: [], pages: [], entities: [], timeline, known: [] })).toEqual({ added: [] });
  });
});
