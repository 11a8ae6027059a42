import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinArticles, makeJoiner } from '../../src/pipeline/join-articles.ts';
import { makeArticleReader } from '../../src/pipeline/read-article.ts';
import { loadStories } from '../corpus/events/load-stories.ts';

it('is the same timeline on each day whether or not what was compared is kept from day to day', () => {
  const stories = [...loadStories('tried'), ...loadStories('second')];
  const entities = [...new Map(stories.flatMap((story) => story.entities).map((one) => [one.id, one])).values()];
  const read = stories.flatMap(({ articles }) => articles).map(makeArticleReader(entities));
  const days = [...new Set(read.map(({ article }) => article.published))];
  fc.assert(
    fc.property(
      fc.subarray(read, { minLength: 1 }),
      fc.array(fc.constantFrom(...days), { minLength: 1, maxLength: 3 }),
      (some, asked) => {
        const joinOn = makeJoiner(some, { entities });
        for (const day of asked) {
          const known = some.filter(({ article }) => article.published <= day);
          expect(joinOn(day).events).toEqual(joinArticles(known, { entities }).events);
        }
      },
    ),
    { numRuns: 15 },
  );
});
