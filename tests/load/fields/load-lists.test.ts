import { expect, it } from 'vitest';
import { loadLists } from '../../../src/load/fields/load-lists.ts';
import { writeContent } from '../write-content.ts';

const decided = `events:
  2019-visit: {}
  2019-summit:
    aliases:
      - 2019-talks
      - 2019-meeting
    merge: [2019-dinner, 2019-walk]
`;

it.each([
  ['2019-meeting', 6, 9],
  ['2019-walk', 7, 26],
  // Not listed: the event that it was asked of stands for it.
  ['2019-toast', 4, 5],
])('tells where %s stands among what an event lists', (listed, line, column) => {
  const lists = loadLists(writeContent({ 'content/timeline.yaml': decided }));
  expect(lists.diagnostics).toEqual([]);
  expect(lists.placeOfListed('2019-summit', listed)).toEqual({ line, column });
});

it('tells where an event stands', () => {
  const lists = loadLists(writeContent({ 'content/timeline.yaml': decided }));
  expect(lists.placeOfDecision('2019-summit')).toEqual({ line: 3, column: 3 });
});
