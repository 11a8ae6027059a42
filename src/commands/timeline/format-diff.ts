import { describeDate } from '../../pipeline/calendar/describe-date.ts';
import type { EventChange, TimelineDiff } from '../../pipeline/timeline/diff-timelines.ts';
import type { Timeline, TimelineEvent } from '../../pipeline/types.ts';
import { countOf } from '../../queries/words/count-of.ts';
import { countUnresolved } from '../terminal/count-unresolved.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const name = ({ date, headline, status }: TimelineEvent): string =>
  `${describeDate(date)}: ${escapeMarkdown(headline)}${status === 'happened' ? '' : ` (${status})`}`;

/**
 * The change between two timelines in Markdown, fit for a comment on a pull request. `since` names the older one, and
 * `errors` counts what is wrong with the content of the newer: what cannot be read is missing from it.
 */
export function formatDiff(diff: TimelineDiff, after: Timeline, since: string, errors = 0): string {
  const title = `### Timeline since ${since}`;
  const doubt = `The content has ${countOf(errors, 'error')}, so this is not what will be built; \`npm run check\` says what is wrong.`;
  const summary = summarise(diff, countUnresolved(after));
  const line = summary === '' ? 'No event changed.' : `**${summary}**`;
  return [title, ...(errors > 0 ? [doubt] : []), line, ...listChanges(diff)].join('\n\n');
}

/** “+2 events, 1 redated”; nothing where nothing has changed and no date is open. */
function summarise({ added, removed, redated, restated, renamed, moved }: TimelineDiff, unresolved: number): string {
  return [
    added.length > 0 ? `+${countOf(added.length, 'event')}` : '',
    removed.length > 0 ? `−${countOf(removed.length, 'event')}` : '',
    redated.length > 0 ? `${String(redated.length)} redated` : '',
    restated.length > 0 ? `${String(restated.length)} with another status` : '',
    renamed.length > 0 ? `${String(renamed.length)} with another headline` : '',
    moved.length > 0 ? `${String(moved.length)} with another id` : '',
    unresolved > 0 ? `${String(unresolved)} unresolved` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** A list under a heading for each kind of change that there is. */
function listChanges(diff: TimelineDiff): readonly string[] {
  const sections: ReadonlyArray<readonly [title: string, lines: readonly string[]]> = [
    ['Added', diff.added.map(name)],
    ['Removed', diff.removed.map((event) => `${name(event)} — \`${event.id}\``)],
    ['Redated', changes(diff.redated, ({ date }) => describeDate(date))],
    ['Another status', changes(diff.restated, ({ status }) => status)],
    ['Another headline', changes(diff.renamed, ({ headline }) => escapeMarkdown(headline))],
    ['Another id: add the old one as an alias', changes(diff.moved, ({ id }) => `\`${id}\``)],
    [
      'Told by more or fewer sentences',
      changes(diff.resourced, ({ mentions }) => countOf(mentions.length, 'sentence')),
    ],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `#### ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`);
}

const changes = (pairs: readonly EventChange[], what: (event: TimelineEvent) => string): readonly string[] =>
  pairs.map(({ before, after }) => `${escapeMarkdown(after.headline)}: ${what(before)} → ${what(after)}`);
