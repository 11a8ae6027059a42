import { expect, it } from 'vitest';
import { closestName } from '../../../src/load/addresses/closest-name.ts';

it.each<readonly [wanted: string, known: readonly string[], closest: string | undefined]>([
  [
    '/articles/putin-visit/',
    ['/articles/kim-returns/', '/articles/putin-visit-to-north-korea/'],
    '/articles/putin-visit-to-north-korea/',
  ],
  ['/putin-visit/', ['/articles/', '/articles/putin-visit-to-north-korea/'], '/articles/putin-visit-to-north-korea/'],
  ['/articles/putin-visit/', ['/articles/', '/', '/about/', '/articles/kim-returns/'], undefined],
  ['/articles/kim-retruns/', ['/articles/kim-returns/', '/articles/kim-at-the-border/'], '/articles/kim-returns/'],
  ['/articles/retruns/', ['/articles/returns/', '/articles/kim/'], '/articles/returns/'],
  ['/abuot/', ['/', '/about/', '/search/'], '/about/'],
  ['why-not', ['who', 'why-now', 'where'], 'why-now'],
  ['whom', ['who', 'what-came-of-it'], 'who'],
  ['what-to-do-in-it', ['what-came-of-it'], undefined],
  ['x', [], undefined],
])('what is meant by %s of %j is %s', (wanted, known, closest) => {
  expect(closestName(wanted, known)).toBe(closest);
  expect(closestName(wanted, known.toReversed())).toBe(closest);
});
