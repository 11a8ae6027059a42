import { expect, it } from 'vitest';
import { loadOnce } from '../../src/scripts/load-once.ts';

it('loads once for all who ask', async () => {
  let times = 0;
  const load = loadOnce(() => Promise.resolve((times += 1)));
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

it('loads again for whoever asks after a failure', async () => {
  let times = 0;
  const load = loadOnce(() => {
    times += 1;
    return times === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('loaded');
  });
  const both = await Promise.allSettled([load(), load()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await load()).toBe('loaded');
  expect(times).toBe(2);
});
