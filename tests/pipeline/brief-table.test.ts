import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { buildTimeline } from '../../src/pipeline/build-timeline.ts';
import { parseCalendarDate } from '../../src/pipeline/calendar/calendar-date.ts';
import type { ArticleSource, Entity, TimelineEvent } from '../../src/pipeline/types.ts';

const A = 'kim-putin-meeting-in-russia';
const B = 'putin-visit-to-north-korea';

function article(slug: string): ArticleSource {
  const file = `content/articles/${slug}.md`;
  const text = readFileSync(file, 'utf8');
  const published = parseCalendarDate(/^published: (.*)$/mu.exec(text)?.[1] ?? '');
  if (!published) throw new Error(`${file} has no publication day`);
  return { slug, file, title: slug, published, tree: parseMarkdown(text), text };
}

const entities = parse(readFileSync('content/entities.yaml', 'utf8')) as readonly Entity[];
// No decisions: the table has to come from the prose alone.
const timeline = buildTimeline([article(A), article(B)], { entities });

/** What a careful editor would date from the two articles: event, date, status, and the sentences that say so. */
const table: readonly (readonly [
  what: string,
  edtf: string,
  status: string,
  evidence: readonly (readonly [slug: string, words: string])[],
])[] = [
  ['Korean War', '1950/1953', 'happened', [[A, 'in the Korean War']]],
  [
    'Soviet collapse',
    '1991',
    'happened',
    [
      [A, 'the Soviet Union collapsed'],
      [B, 'When the USSR collapsed'],
    ],
  ],
  [
    'famine in North Korea',
    '199X',
    'happened',
    [
      [A, 'a deadly famine'],
      [B, 'a widespread famine'],
    ],
  ],
  ['Putin visits Pyongyang and meets Kim Jong Il', '2000', 'happened', [[B, 'Putin visited Pyongyang']]],
  ['Russia supports UN sanctions', '2005~', 'happened', [[B, 'supported UN sanctions']]],
  ['Security Council begins sanctions', '2006', 'happened', [[A, 'when the council began']]],
  ['Kim Jong Un succeeds his father', '2011', 'happened', [[B, 'succeeded his father']]],
  ['Moscow forgives most of the debt', '2012', 'happened', [[B, 'most of its debt']]],
  ['latest nuclear test', '2017', 'happened', [[A, 'nuclear test in 2017']]],
  [
    'Kim and Putin meet in Vladivostok',
    '2019',
    'happened',
    [
      [A, 'in Vladivostok'],
      [B, 'in Vladivostok'],
    ],
  ],
  ['last Russian oil delivery before the gap', '2020', 'happened', [[A, 'before a three-year gap']]],
  ['Russia invades Ukraine', '2022', 'happened', [[B, 'Russia invaded Ukraine']]],
  ['train travel resumes', '2022', 'happened', [[A, 'Train travel']]],
  ['National Day message', '2023-06', 'happened', [[A, 'National Day']]],
  ['Shoigu in Pyongyang', '2023-07', 'happened', [[A, 'visited Pyongyang']]],
  ['Shoigu on joint exercises', '2023-09-04', 'said', [[A, 'joint exercises']]],
  [
    'Kim and Putin meet at a spaceport',
    '2023',
    'happened',
    [
      [A, 'is soon to meet'],
      [B, 'at a spaceport'],
    ],
  ],
  ['veto ends sanctions monitoring', '2024-03', 'happened', [[B, 'cast a veto']]],
  ['cruise-missile launches', '2024', 'happened', [[B, 'cruise-missile launches']]],
  ['Kremlin aide on documents', '2024-06-17', 'said', [[B, 'a Kremlin aide']]],
  ['Putin travels to North Korea', '2024-06-18', 'announced', [[B, 'is to travel to North Korea']]],
];

const sentencesOf = (event: TimelineEvent): readonly string[] =>
  [...event.mentions, ...event.foretold].map(({ article: slug, sentence }) => `${slug}: ${sentence.text}`);

function find(edtf: string, [slug, words]: readonly [string, string]): TimelineEvent | undefined {
  return timeline.events.find(
    (event) =>
      event.date.edtf === edtf && sentencesOf(event).some((line) => line.startsWith(slug) && line.includes(words)),
  );
}

describe('the timeline of the two articles', () => {
  it.each(table)('tells: %s (%s, %s)', (_, edtf, status, evidence) => {
    const [first] = evidence;
    const event = first && find(edtf, first);
    expect(event?.status).toBe(status);
    for (const passage of evidence) expect(find(edtf, passage)).toBe(event);
    expect(event?.mentions.length === undefined ? 0 : event.mentions.length + event.foretold.length).toBe(
      evidence.length,
    );
  });

  it('tells nothing that a careful editor would strike out', () => {
    const listed = table.map(([, edtf, , [first]]) => first && find(edtf, first));
    expect(timeline.events.filter((event) => !listed.includes(event)).map(({ headline }) => headline)).toEqual([]);
  });

  it('knows on the day of the first article only what that article tells', () => {
    const day = parseCalendarDate('2023-09-05');
    const known = buildTimeline([article(A), article(B)], { entities, ...(day ? { asKnownOn: day } : {}) });
    expect(known.articles.map(({ slug }) => slug)).toEqual([A]);
    expect(known.events.find(({ headline }) => headline.includes('USSR'))).toBeUndefined();
    expect(known.events.find(({ date }) => date.edtf === '199X')?.mentions.map(({ article: slug }) => slug)).toEqual([
      A,
    ]);
  });
});
