import { expect, it } from 'vitest';
import { placeDiagnostics } from '../../../src/load/report/place-diagnostics.ts';
import { makeDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import type { Diagnostic, ReadArticle } from '../../../src/pipeline/types.ts';
import { isLinear } from '../../is-linear.ts';

const published = makeDate(2024, 6, 17) ?? expect.fail();
const source = 'Title\n\nOne two.\n';

/** An article whose prose, “One two.”, begins on the third line of its file. */
function articleOf(slug: string): ReadArticle {
  const text = 'One two.';
  const segments = [{ span: { start: 0, end: text.length }, file: 7, fileLength: text.length }];
  return {
    slug,
    file: `content/articles/${slug}.md`,
    title: slug,
    published,
    prose: { text, blocks: [], sentences: [], segments, overrides: [], code: [] },
    expressions: [],
    entities: [],
    mentions: [],
    foretold: [],
    leftOut: [],
  };
}

const fault: Diagnostic = {
  severity: 'warning',
  code: 'conflict',
  message: 'They disagree.',
  hint: 'Ask.',
  file: 'content/articles/a.md',
  line: 1,
  column: 1,
};

/** Places what is said of the word “two” in articles of these slugs. */
function place(slugs: readonly string[]): readonly Diagnostic[] {
  const articles = slugs.map(articleOf);
  const diagnostics = slugs.map((article): Diagnostic => ({
    ...fault,
    about: { type: 'words', article, span: { start: 4, end: 7 } },
  }));
  return placeDiagnostics(
    { diagnostics, articles },
    {
      articles: slugs.map((slug) => ({ slug, source })),
      placeOfDecision: () => ({ line: 8, column: 8 }),
      placeOfListed: () => ({ line: 9, column: 9 }),
    },
  );
}

it('puts what is said of words where they stand in their file', () => {
  expect(place(['a', 'b'])).toEqual([
    { ...fault, line: 3, column: 5 },
    { ...fault, line: 3, column: 5 },
  ]);
});

it('leaves what is said of an article that is not there where it is', () => {
  const about = { type: 'words', article: 'gone', span: { start: 0, end: 1 } } as const;
  const content = {
    articles: [],
    placeOfDecision: () => ({ line: 8, column: 8 }),
    placeOfListed: () => ({ line: 9, column: 9 }),
  };
  expect(placeDiagnostics({ diagnostics: [{ ...fault, about }], articles: [] }, content)).toEqual([fault]);
});

it('takes time in proportion to the articles that disagree', { timeout: 60_000 }, () => {
  const placing = (text: string): (() => unknown) => {
    const slugs = Array.from({ length: text.length / 20 }, (_, number) => String(number));
    return () => place(slugs);
  };
  expect(isLinear('a', placing)).toBe(true);
});
