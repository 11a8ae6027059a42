import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { resolvedWords } from '../../src/markdown/resolved-words.ts';
import { makeDate } from '../../src/pipeline/calendar/calendar-date.ts';
import { makeArticleReader } from '../../src/pipeline/read-article.ts';

/** What a page puts behind each expression of an article of 17 June 2024. */
function resolvedIn(source: string): readonly (string | undefined)[] {
  const published = makeDate(2024, 6, 17);
  if (published === undefined) throw new Error('no such day');
  const tree = parseMarkdown(source);
  const { article } = makeArticleReader([])({ slug: 'a', file: 'a.md', title: 'A', published, tree, text: source });
  return article.expressions.map(resolvedWords);
}

describe('what is put behind a date', () => {
  it.each([
    ['a relative date', 'A dam broke last July.', 'July 2023'],
    ['a relative date that an editor fixed', 'A dam broke :date[last July]{edtf=2022-07}.', 'July 2022'],
    ['an absolute one that an editor fixed', 'A dam broke on :date[03/04/2024]{edtf=2024-04-03}.', '3 April 2024'],
    ['words that only an editor can date', 'A dam broke :date[in those days]{edtf=1348~}.', 'about 1348'],
  ])('is what it means: %s', (_, source, words) => {
    expect(resolvedIn(source)).toEqual([words]);
  });

  it.each([
    ['a date written out', 'A dam broke on 13 July 2023.'],
    ['one that an editor fixed to what it says', 'A dam broke :date[in July 2023]{edtf=2023-07}.'],
    ['a time with an open end', 'A dam has been broken :date[since the flood]{edtf=2023-07/..}.'],
  ])('is nothing: %s', (_, source) => {
    expect(resolvedIn(source)).toEqual([undefined]);
  });
});
