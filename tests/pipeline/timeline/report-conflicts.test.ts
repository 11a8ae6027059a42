import { expect, it } from 'vitest';
import { tell } from './tell-stories.ts';

const merged = (text: string, other = ''): readonly string[] => {
  const stories = [
    ['first', '2024-01-01', text],
    ['second', '2024-02-01', other],
  ] as const;
  const [kept = '', ...merge] = tell(stories).events.map(({ id }) => id);
  return tell(stories, { decisions: { [kept]: { merge } } }).diagnostics.map(({ hint }) => hint);
};

it.each([
  [
    'the article, where there are two',
    merged('Harbour Bank collapsed on 3 May 2021.', 'Harbour Bank collapsed on 9 May 2021.'),
    /^Correct the article that is wrong, or .* split: \[second#s-harbour-bank-collapsed-on-9-may\]\.$/u,
  ],
  [
    'the sentence, in one article',
    merged('Harbour Bank collapsed on 3 May 2021. Reyes resigned on 9 May 2021.'),
    /^Correct the sentence that is wrong, or .* split: \[first#s-reyes-resigned-on-9-may-2021\]\.$/u,
  ],
  [
    'its words, in one sentence',
    merged('Harbour Bank collapsed on 3 May 2021 and Reyes resigned on 9 May 2021.'),
    /^Correct the sentence, or take one of the two out of it: :event\[the clause\]\{skip\}\.$/u,
  ],
])('a conflict asks to correct %s', (_, hints, expected) => {
  expect(hints).toEqual([expect.stringMatching(expected)]);
});
