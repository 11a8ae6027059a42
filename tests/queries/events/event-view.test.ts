import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { buildTimeline } from '../../../src/pipeline/build-timeline.ts';
import { viewEventOf } from '../../../src/queries/events/event-view.ts';
import { makeArticle } from '../../fixtures/site/make-article.ts';
import { day, makeEvent } from '../../fixtures/site/make-event.ts';

describe('viewEventOf', () => {
  it('names the kind of an event in words', () => {
    expect(viewEventOf(makeEvent({ edtf: '2024', kind: 'weapons test' }), { articles: [] }).kind).toBe('Weapons test');
  });

  it('names no kind where none is known: “Other” says nothing to a reader', () => {
    expect(viewEventOf(makeEvent({ edtf: '2024', kind: 'other' }), { articles: [] })).not.toHaveProperty('kind');
  });

  it('credits evidence to an article by its title', () => {
    const told = makeArticle('told', '2024-02-01', { title: 'What the border tells' });
    const event = makeEvent({ edtf: '2024', mentions: [{ article: 'told' }] });
    const [evidence] = viewEventOf(event, { articles: [told] }).evidence;
    expect(evidence?.article).toBe('What the border tells');
  });

  it('says how a date was read where its words alone do not', () => {
    const relative = { expression: 'last July', anchor: 'published', anchorValue: '2023-09-05' } as const;
    const event = makeEvent({ edtf: '2023-07', mentions: [relative, { expression: 'July 2023' }] });
    const readings = viewEventOf(event, { articles: [] }).evidence.map(({ reading }) => reading);
    expect(readings).toContain('“last July”, counted from 5 September 2023, the day of publication');
    expect(readings).toContain(undefined);
  });

  it('asks a browser for no words between which the page says what another date of the sentence means', () => {
    const text = 'On Monday they said that it had closed last March.';
    const article = {
      slug: 'a',
      file: 'a.md',
      title: 'A',
      published: day('2024-06-17'),
      tree: parseMarkdown(text),
      text,
    };
    const { events, articles } = buildTimeline([article], { entities: [] });
    const read = articles.map((one) => ({ slug: one.slug, fields: { title: 'A' }, read: one }));
    const paths = events.flatMap((event) => viewEventOf(event, { articles: read }).evidence.map(({ path }) => path));
    expect(paths.length).toBeGreaterThan(0);
    // The page shows “On Monday (17 June 2024) they said that it had closed last March (March 2024).”
    for (const path of paths) expect(path).toMatch(/:~:text=On%20Monday$/u);
  });
});
