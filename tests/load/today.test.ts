import { expect, it } from 'vitest';
import { today } from '../../src/machine/today.ts';

// Los Angeles is eight hours behind UTC in November, Seoul nine ahead, all year round.
it.each([
  ['2026-11-23T02:00:00Z', 'UTC', '2026-11-23'],
  ['2026-11-23T02:00:00Z', 'America/Los_Angeles', '2026-11-22'],
  ['2026-11-23T15:00:00Z', 'Asia/Seoul', '2026-11-24'],
  ['2026-11-23T14:59:59Z', 'Asia/Seoul', '2026-11-23'],
  ['2028-02-28T23:30:00Z', 'Asia/Seoul', '2028-02-29'],
])('at %s it is, in %s, %s, whatever clock the machine has', (now, timeZone, expected) => {
  expect(today(new Date(now), timeZone)).toBe(expected);
});
