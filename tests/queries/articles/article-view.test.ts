import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../src/pipeline/types.ts';
import { ageNotice, readingMinutes, viewNotes } from '../../../src/queries/articles/article-view.ts';
import type { DateNote } from '../../../src/queries/site/types.ts';
import { makeArticle } from '../../fixtures/site/make-article.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

const article = makeArticle('first-article', '2023-09-05');
const note = (id: string, expression: string, event?: string): DateNote => ({
  id,
  expression: makeEvent({
    edtf: '2023-07',
    mentions: [{ expression, anchor: 'published', anchorValue: '2023-09-05', direction: 'past' }],
  }).mentions[0].expression,
  sentence: 's-1',
  ...(event === undefined ? {} : { event }),
});

describe('ageNotice', () => {
  it('names a date that goes stale rather than the first one', () => {
    expect(ageNotice(article, [note('date-1', 'June'), note('date-2', 'Last July')])).toBe(
      'Written on 5 September 2023; dates like “last July” are counted from then.',
    );
  });

  it('names what there is', () => {
    expect(ageNotice(article, [note('date-1', 'Monday')])).toMatch(/dates like “Monday”/);
  });

  it('says nothing where no date hangs on the day of publication', () => {
    expect(ageNotice(article, [])).toBeUndefined();
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [238, 1],
    [600, 3],
  ])('takes %i words for %i minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});

describe('viewNotes', () => {
  const events = ['a', 'b', 'c'].map((id) => makeEvent({ id, edtf: '2023-07', headline: `Headline ${id}` }));
  const timeline: Timeline = { events, articles: [], diagnostics: [] };

  it('tells of the event, of how its date was read, and of its neighbours', () => {
    expect(viewNotes(article, [note('date-1', 'last July', 'b')], timeline)).toEqual([
      {
        id: 'date-1-note',
        when: 'July 2023',
        reading: '“last July”, counted back from 5 September 2023, the day of publication',
        event: { path: '/timeline/b/', headline: 'Headline b', when: 'July 2023' },
        previous: { path: '/timeline/a/', headline: 'Headline a', when: 'July 2023' },
        next: { path: '/timeline/c/', headline: 'Headline c', when: 'July 2023' },
      },
    ]);
  });

  it('does not tell what was denied as if it had happened', () => {
    const denied = makeEvent({ id: 'a', edtf: '2023-07', headline: 'A man stole a car', status: 'denied' });
    const [only] = viewNotes(article, [note('date-1', 'last July', 'a')], { ...timeline, events: [denied] });
    expect(only?.event.headline).toBe('Denied: A man stole a car');
  });

  it('leaves out a date that made no event, and a neighbour that is not there', () => {
    const [first] = viewNotes(article, [note('date-1', 'July'), note('date-2', 'July', 'a')], timeline);
    expect(first).toMatchObject({ id: 'date-2-note', next: { headline: 'Headline b' } });
    expect(first).not.toHaveProperty('previous');
  });
});
