/** What the rounds of one size come to: tables, ratios, and the targets that were missed. */
import { countOf } from '../../src/queries/words/count-of.ts';
import type { Stage } from './build-stages.ts';
import { whats, type Result, type Run, type What } from './contestants.ts';
import { median } from './median.ts';

export interface SizeReport {
  readonly articles: number;
  readonly rounds: readonly Result[];
}

/** What a build of the largest size has to reach. */
export const targets = {
  /** Seconds of a cold build, for each second of plain Astro's. */
  cold: 1,
  /** Seconds of a build after one article was edited, for each second of a cold one. */
  rebuild: 1 / 3,
  /** Bytes of all processes together. */
  memory: 2e9,
};

function runsOf({ rounds }: SizeReport, what: What): readonly Run[] {
  return rounds.flatMap(({ runs }) => runs.filter((run) => run.what === what));
}

/** Seconds of one build for each second of another of the same round; nothing where one of them did not run. */
export function ratio({ rounds }: SizeReport, what: What, to: What): number | undefined {
  const ratios = rounds.flatMap(({ runs }) => {
    const [one, other] = [what, to].map((name) => runs.find((run) => run.what === name)?.seconds);
    return one === undefined || other === undefined ? [] : [one / other];
  });
  return ratios.length === 0 ? undefined : median(ratios);
}

function memoryOf(report: SizeReport, what: What): number {
  return median(runsOf(report, what).map((run) => run.treeMemory));
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

function rowOf(report: SizeReport, what: What): readonly string[] {
  const runs = runsOf(report, what);
  const of = (value: (run: Run) => number): number => median(runs.map(value));
  const seconds = runs.map((run) => run.seconds);
  return [
    what,
    of((run) => run.seconds).toFixed(2),
    `${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)}`,
    of((run) => run.cpuSeconds).toFixed(2),
    ratio(report, what, 'plain Astro')?.toFixed(2) ?? '',
    megabytes(of((run) => run.treeMemory)),
    megabytes(of((run) => run.processMemory)),
    megabytes(of((run) => run.bytes)),
    String(of((run) => run.files)),
  ];
}

const heading = ['', 'seconds', 'spread', 'CPU s', '× Astro', 'peak MB', 'one process', 'output MB', 'files'];

/** The medians of one size, with Tumen's stages where its builds tell them. */
export function describeSize(report: SizeReport): string {
  const { articles, rounds } = report;
  const ran = whats.filter((what) => runsOf(report, what).length > 0);
  const parts = [
    `${countOf(articles, 'article')}, ${countOf(rounds.length, 'round')}`,
    table([heading, ...ran.map((what) => rowOf(report, what))]),
    ...ran.flatMap((what) => describeStages(what, runsOf(report, what))),
  ];
  const rebuild = ratio(report, 'Tumen, one article edited', 'Tumen, cold');
  if (rebuild !== undefined) {
    parts.push(`After one edit: ${rebuild.toFixed(2)} of a cold build. ${describeBytes(rounds)}`);
  }
  return parts.join('\n\n');
}

function describeStages(what: What, runs: readonly Run[]): readonly string[] {
  const names = [...new Set(runs.flatMap(({ stages }) => stages.map(({ stage }) => stage)))];
  if (names.length === 0) return [];
  const rows = names.map((name) => {
    const found = runs.flatMap(({ stages }) => stages.filter(({ stage }) => stage === name));
    const of = (value: (stage: Stage) => number): number => median(found.map(value));
    const written = of(({ bytes }) => bytes);
    return [
      `  ${name}`,
      of(({ seconds }) => seconds).toFixed(2),
      megabytes(of(({ rss }) => rss)),
      written > 0 ? megabytes(written) : '',
    ];
  });
  return [table([[what, 'seconds', 'MB at its end', 'output MB'], ...rows])];
}

function differingIn(rounds: readonly Result[]): readonly string[] {
  return [...new Set(rounds.flatMap(({ differing }) => differing))];
}

function describeBytes(rounds: readonly Result[]): string {
  const differing = differingIn(rounds);
  if (differing.length === 0) return 'Its bytes are those of a cold build of the same text.';
  const first = differing.slice(0, 10).map((path) => `\n  ${path}`);
  return `Unlike in a cold build of the same text: ${countOf(differing.length, 'file')}.${first.join('')}`;
}

/** How the seconds grow from one size to the next, beside how the articles do. */
export function describeGrowth(from: SizeReport, to: SizeReport): string {
  const rows = whats.flatMap((what) => {
    const [before, after] = [from, to].map((report) => median(runsOf(report, what).map((run) => run.seconds)));
    if (before === undefined || after === undefined || Number.isNaN(before + after)) return [];
    return [[what, `× ${(after / before).toFixed(2)}`]];
  });
  const times = (to.articles / from.articles).toFixed(1);
  return table([
    [`From ${from.articles.toLocaleString('en')} to ${countOf(to.articles, 'article')}`, `× ${times}`],
    ...rows,
  ]);
}

/** A sentence for each target that was missed. What did not run is not judged. */
export function findMissed(report: SizeReport): readonly string[] {
  const missed: string[] = [];
  const at = `At ${countOf(report.articles, 'article')}`;
  const cold = ratio(report, 'Tumen, cold', 'plain Astro');
  if (cold !== undefined && cold > targets.cold) {
    missed.push(
      `${at} a cold build takes ${cold.toFixed(2)} of plain Astro's time; at most ${targets.cold.toFixed(2)}.`,
    );
  }
  const rebuild = ratio(report, 'Tumen, one article edited', 'Tumen, cold');
  if (rebuild !== undefined && rebuild > targets.rebuild) {
    const most = targets.rebuild.toFixed(2);
    missed.push(`${at} a build after one edit takes ${rebuild.toFixed(2)} of a cold one; at most ${most}.`);
  }
  for (const what of ['Tumen, cold', 'Tumen, one article edited'] as const) {
    const memory = memoryOf(report, what);
    if (memory < targets.memory || Number.isNaN(memory)) continue;
    missed.push(`${at} “${what}” holds ${megabytes(memory)} MB; less than ${megabytes(targets.memory)}.`);
  }
  const differing = differingIn(report.rounds);
  if (differing.length > 0)
    missed.push(`${at} a build after one edit is unlike a cold one in ${countOf(differing.length, 'file')}.`);
  return missed;
}
