import { expect, test } from 'vitest';
import type { Result, Run, What } from './contestants.ts';
import { describeGrowth, findMissed, ratio, type SizeReport } from './report-builds.ts';

const run = (what: What, seconds: number, treeMemory = 1e9): Run => ({
  what,
  seconds,
  cpuSeconds: seconds,
  treeMemory,
  processMemory: treeMemory,
  bytes: 1,
  files: 1,
  stages: [],
});

const round = (cold: number, rebuild: number, astro: number, memory?: number): Result => ({
  runs: [
    run('Tumen, cold', cold, memory),
    run('Tumen, one article edited', rebuild, 1e9),
    run('plain Astro', astro, 3e9),
  ],
  differing: [],
});

const report = (...rounds: readonly Result[]): SizeReport => ({ articles: 1000, rounds });

test('ratios are of the same round, so that a slow minute of the machine changes none', () => {
  expect(ratio(report(round(10, 2, 20), round(40, 8, 80), round(11, 2, 20)), 'Tumen, cold', 'plain Astro')).toBe(0.5);
});

test('nothing is missed where every target is just reached', () => {
  expect(findMissed(report(round(30, 10, 30, 2e9 - 1)))).toEqual([]);
});

test.each([
  ['a slow cold build', round(31, 10, 30), /cold build takes 1\.03 of plain Astro/u],
  ['a slow rebuild', round(30, 11, 30), /after one edit takes 0\.37/u],
  ['much memory', round(30, 10, 30, 2e9), /holds 2000 MB/u],
  ['other bytes', { ...round(30, 10, 30), differing: ['index.html'] }, /unlike a cold one in 1 file\./u],
])('%s misses a target', (_, missing, message) => {
  expect(findMissed(report(missing))).toEqual([expect.stringMatching(message)]);
});

test('what did not run is not judged', () => {
  expect(findMissed(report({ runs: [run('Eleventy', 5)], differing: [] }))).toEqual([]);
});

test('growth stands beside that of the articles', () => {
  const larger = { articles: 5000, rounds: [round(60, 10, 90)] };
  const text = describeGrowth(report(round(10, 5, 30)), larger);
  expect(text).toMatch(/From 1,000 to 5,000 articles +× 5\.0\nTumen, cold +× 6\.00/u);
});
