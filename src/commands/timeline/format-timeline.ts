import { describeDate } from '../../pipeline/calendar/describe-date.ts';
import type { LeftOut, Timeline, TimelineEvent } from '../../pipeline/types.ts';

/** Lays rows out in columns as wide as their longest cell. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((wide, row) => row.map((cell, at) => Math.max(cell.length, wide[at] ?? 0)), []);
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const row = ({ date, status, mentions, foretold, confidence, headline, id }: TimelineEvent): readonly string[] => [
  date.edtf,
  describeDate(date),
  status,
  String(new Set([...mentions, ...foretold].map(({ article }) => article)).size),
  confidence.toFixed(2),
  headline,
  id,
];

const left = ({ article, expression, reason }: LeftOut): readonly string[] => [article, `“${expression.text}”`, reason];

/** The timeline as a table, then every date that was found and made no event, with the reason. */
export function formatTimeline({ events, articles }: Timeline): string {
  const head = ['EDTF', 'date', 'status', 'articles', 'confidence', 'headline', 'id'];
  const out = articles.flatMap(({ leftOut }) => leftOut);
  return [columns([head, ...events.map(row)]), '', `Left out: ${String(out.length)}`, columns(out.map(left))].join(
    '\n',
  );
}
