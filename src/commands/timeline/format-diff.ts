import { describeDate } from '../../pipeline/calendar/describe-date.ts';
import type { EventChange, TimelineDiff } from '../../pipeline/timeline/diff-timelines.ts';
import type { Timeline, TimelineEvent } from '../../pipeline/types.ts';
import { countOf } from '../terminal/count-of.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const name = ({ date, headline, status }: TimelineEvent): string =>
  `${describeDate(date)}: ${escapeMarkdown(headline)}${status === 'happened' ? '' : ` (${status})`}`;

const unresolvedIn = ({ articles }: Timeline): number =>
  articles.reduce(
    (sum, { expressions }) => sum + expressions.filter(({ value }) => value.type === 'unresolved').length,
    0,
  );

/**
 * The change between two timelines in Markdown, fit for a comment on a pull request. `since` names the older one, and
 * `errors` counts what is wrong with the content of the newer: what cannot be read is missing from it.
 */
export function formatDiff(diff: TimelineDiff, after: Timeline, since: string, errors = 0): string {
  const summary = [
    diff.added.length > 0 ? `+${countOf(diff.added.length, 'event')}` : '',
    diff.removed.length > 0 ? `−${countOf(diff.removed.length, 'event')}` : '',
    diff.redated.length > 0 ? `${String(diff.redated.length)} redated` : '',
    diff.restated.length > 0 ? `${String(diff.restated.length)} with another status` : '',
    diff.renamed.length > 0 ? `${String(diff.renamed.length)} with another headline` : '',
    diff.moved.length > 0 ? `${String(diff.moved.length)} with another id` : '',
    unresolvedIn(after) > 0 ? `${String(unresolvedIn(after))} unresolved` : '',
  ].filter((part) => part !== '');
  const sections = [
    list('Added', diff.added.map(name)),
    list(
      'Removed',
      diff.removed.map((event) => `${name(event)} — \`${event.id}\``),
    ),
    list(
      'Redated',
      changes(diff.redated, ({ date }) => describeDate(date)),
    ),
    list(
      'Another status',
      changes(diff.restated, ({ status }) => status),
    ),
    list(
      'Another headline',
      changes(diff.renamed, ({ headline }) => escapeMarkdown(headline)),
    ),
    list(
      'Another id: add the old one as an alias',
      changes(diff.moved, ({ id }) => `\`${id}\``),
    ),
    list(
      'Told by more or fewer sentences',
      changes(diff.resourced, ({ mentions }) => countOf(mentions.length, 'sentence')),
    ),
  ].filter((section) => section !== '');
  const title = `### Timeline since ${since}`;
  const doubt = `The content has ${countOf(errors, 'error')}, so this is not what will be built; \`npm run check\` says what is wrong.`;
  const line = summary.length > 0 ? `**${summary.join(', ')}**` : 'No event changed.';
  return [title, ...(errors > 0 ? [doubt] : []), line, ...sections].join('\n\n');
}

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `#### ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;

const changes = (pairs: readonly EventChange[], what: (event: TimelineEvent) => string): readonly string[] =>
  pairs.map(({ before, after }) => `${escapeMarkdown(after.headline)}: ${what(before)} → ${what(after)}`);
