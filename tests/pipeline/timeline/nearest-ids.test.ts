import { expect, it } from 'vitest';
import { nearestIds } from '../../../src/pipeline/timeline/nearest-ids.ts';

it.each<readonly [id: string, ids: readonly string[], nearest: readonly string[]]>([
  ['2019-summit', [], []],
  ['2019-summit', ['2020-flood'], []],
  // Words in another order are more alike than other words at their places.
  ['2023-visit-moscow', ['2023-visit-mexico', '2023-moscow-visit'], ['2023-moscow-visit', '2023-visit-mexico']],
  ['2019-kim-visits', ['2019-putin-flees', '2019-kim-visit'], ['2019-kim-visit']],
  ['2019-fire', ['2019-war', '2019-wire', '2019-fires', '2019-flood'], ['2019-fires', '2019-wire']],
  ['2024-kremlin-quote', ['2024-kyiv-speak', '2024-un-vote'], []],
  [
    '2023-shoigu-visit-pyongyang',
    ['2023-shoigu-tour-exhibition', '2019-kim-visit-moscow'],
    ['2023-shoigu-tour-exhibition'],
  ],
  ['2019-treaty', ['2020-treaty'], ['2020-treaty']],
])('the ids nearest to %s of %j are %j', (id, ids, nearest) => {
  expect(nearestIds(id, ids)).toEqual(nearest);
  expect(nearestIds(id, ids.toReversed())).toEqual(nearest);
});
