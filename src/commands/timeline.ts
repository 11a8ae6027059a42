/**
 * `npm run timeline`: the timeline as a table, with what was left out and why; `--json` for programs. `--accept` records
 * new ids in content/timeline.yaml; `--diff REV` says in Markdown what changed since a git revision.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadTimeline, type LoadedTimeline } from '../load/load-timeline.ts';
import { readKept } from '../load/store/read-kept.ts';
import { hasErrors, isError } from '../load/text/has-errors.ts';
import { today } from '../machine/today.ts';
import { diffTimelines } from '../pipeline/timeline/diff-timelines.ts';
import { countOf } from '../queries/words/count-of.ts';
import { explainFailure } from './terminal/explain-failure.ts';
import { readArguments } from './terminal/read-arguments.ts';
import { reportDiagnostics } from './terminal/report-diagnostics.ts';
import { acceptIds } from './timeline/accept-ids.ts';
import { formatDiff } from './timeline/format-diff.ts';
import { formatTimeline } from './timeline/format-timeline.ts';
import { withRevision } from './timeline/read-revision.ts';

const root = process.cwd();
const { values } = readArguments(
  {
    options: {
      json: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      diff: { type: 'string' },
    },
  },
  [
    'npm run timeline -- [--json | --accept | --diff REVISION]',
    'Prints the timeline that the published articles give.',
    '--json           print it for programs',
    '--accept         record the ids of new events in content/timeline.yaml; they are permanent from then on',
    '--diff REVISION  print what has changed since a commit, a branch or a tag',
  ],
);

/** What stayed as it is since another revision is read once for both. */
const load = (folder: string): Promise<LoadedTimeline> =>
  loadTimeline(folder, { includeDrafts: false, today: today(), readArticles: readKept(root) });

async function printDiff(since: string, { timeline, diagnostics }: LoadedTimeline): Promise<void> {
  const before = await withRevision(root, since, load);
  const errors = diagnostics.filter(isError).length;
  console.log(formatDiff(diffTimelines(before.timeline, timeline), timeline, since, errors));
}

function printJson({ timeline: { events, articles, asKnownOn } }: LoadedTimeline): void {
  const leftOut = articles.flatMap((article) => article.leftOut);
  console.log(JSON.stringify({ asKnownOn, events, leftOut }, undefined, 2));
}

function accept({ timeline, diagnostics }: LoadedTimeline): void {
  const decisions = 'content/timeline.yaml';
  if (!existsSync(join(root, decisions))) {
    fail(new Error(`Expected \`${decisions}\`; found no such file.\n  Write one with the line \`events: {}\`.`));
    return;
  }
  // What is recorded now decides for good which event has the shorter id.
  const shared = diagnostics.filter(({ code }) => code === 'shared-id');
  if (shared.length > 0) reportDiagnostics(root, shared);
  const { added, dated } = acceptIds(join(root, decisions), timeline.events);
  console.log(`Recorded ${countOf(added.length, 'new id')} in ${decisions}.`);
  for (const id of added) console.log(`  ${id}`);
  if (dated.length > 0) console.log(`Dated ${countOf(dated.length, 'id')} that stood there without a date.`);
}

/** What was asked for cannot be had: no fault of the content. */
function fail(error: unknown): void {
  console.error(explainFailure(root, error));
  process.exitCode = 2;
}

function orFail(act: (loaded: LoadedTimeline) => void, loaded: LoadedTimeline): void {
  try {
    act(loaded);
  } catch (error) {
    fail(error);
  }
}

const asked = (['json', 'accept', 'diff'] as const).filter(
  (name) => values[name] !== undefined && values[name] !== false,
);
if (asked.length > 1) {
  console.error(
    `Expected one of --json, --accept and --diff; found ${asked.map((name) => `--${name}`).join(' and ')}.`,
  );
  process.exit(2);
}
const loaded = await load(root);
if (values.diff !== undefined) await printDiff(values.diff, loaded).catch(fail);
else if (hasErrors(loaded.diagnostics)) {
  reportDiagnostics(root, loaded.diagnostics);
  process.exitCode = 1;
} else if (values.accept) orFail(accept, loaded);
else if (values.json) printJson(loaded);
else console.log(formatTimeline(loaded.timeline));
