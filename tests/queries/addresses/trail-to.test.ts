import { expect, test } from 'vitest';
import { trailTo } from '../../../src/queries/addresses/trail-to.ts';

const navigation = [
  { label: 'Articles', path: '/' },
  { label: 'Timeline', path: '/timeline/' },
  { label: 'About', path: '/about/' },
];

test.each([
  ['/timeline/1998-bridge/', ['Home', 'Timeline', 'The page']],
  ['/timeline/', ['Home', 'The page']],
  ['/search/', ['Home', 'The page']],
])('the way to %s leads through %j', (path, labels) => {
  const way = trailTo(path, 'The page', { title: 'Home', navigation });
  expect(way.map(({ label }) => label)).toEqual(labels);
  expect(way.at(-1)?.path).toBe(path);
});
