import { describeDate } from '../../pipeline/calendar/describe-date.ts';
import type { LeftOut, Timeline, TimelineEvent } from '../../pipeline/types.ts';
import { layOutColumns } from '../terminal/lay-out-columns.ts';

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
  return [
    layOutColumns([head, ...events.map(row)]),
    '',
    `Left out: ${String(out.length)}`,
    layOutColumns(out.map(left)),
  ].join('\n');
}
