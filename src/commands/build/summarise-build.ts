import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Timeline } from '../../pipeline/types.ts';
import { countOf } from '../../queries/words/count-of.ts';
import { countUnresolved } from '../terminal/count-unresolved.ts';

/** One line on what a build made: articles, events, unresolved expressions, warnings, pages, bytes, seconds. */
export function summariseBuild(
  folder: string,
  timeline: Timeline,
  diagnostics: readonly Diagnostic[],
  milliseconds: number,
): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  return [
    countOf(timeline.articles.length, 'article'),
    countOf(timeline.events.length, 'event'),
    `${countUnresolved(timeline)} unresolved`,
    countOf(warnings, 'warning'),
    countOf(pages, 'page'),
    countOf(bytes, 'byte'),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join(' · ');
}
