import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { buildTimeline } from '../../../src/pipeline/build-timeline.ts';
import { day } from '../../fixtures/site/make-event.ts';

/** The headlines of the events in a Markdown text. */
function headlinesOf(text: string): readonly string[] {
  const tree = parseMarkdown(text);
  const article = { slug: 'a', file: 'a.md', title: 'A', published: day('2024-06-17'), tree, text };
  return buildTimeline([article], { entities: [] }).events.map(({ headline }) => headline);
}

describe('a headline', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'has the words of the code in its clause',
      'On 5 May 2024 the `npm install` team visited Moscow.',
      ['The npm install team visited Moscow'],
    ],
    [
      'has each in its place',
      'In 2020 Kim used `git` to attack `curl` in Seoul.',
      ['Kim used git to attack curl in Seoul'],
    ],
    ['lacks the code that it leaves out', 'In 2023 Putin, `x`, visited Seoul.', ['Putin visited Seoul']],
  ])('%s', (_, text, expected) => {
    expect(headlinesOf(text)).toEqual(expected);
  });

  it('never shows what stands for code in the prose', () => {
    const text = 'The `npm` team met Kim in Seoul in 2019. In 2020 it visited `x` in Moscow. In 2021 they left `y`.';
    expect(headlinesOf(text).join()).not.toContain('\uFFFC');
  });
});
