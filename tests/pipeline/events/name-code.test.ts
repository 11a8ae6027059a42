import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { buildTimeline } from '../../../src/pipeline/build-timeline.ts';
import type { Timeline } from '../../../src/pipeline/types.ts';
import { day } from '../../fixtures/site/make-event.ts';

function timelineOf(text: string): Timeline {
  const tree = parseMarkdown(text);
  const article = { slug: 'a', file: 'a.md', title: 'A', published: day('2024-06-17'), tree, text };
  return buildTimeline([article], { entities: [] });
}

/** The headlines of the events in a Markdown text. */
function headlinesOf(text: string): readonly string[] {
  return timelineOf(text).events.map(({ headline }) => headline);
}

describe('a headline', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'has the words of the code in its clause',
      'On 5 May 2024 the `npm install` team visited Moscow.',
      ['The npm install team visited Moscow'],
    ],
    [
      'has each in its place',
      'In 2020 Kim used `git` to attack `curl` in Seoul.',
      ['Kim used git to attack curl in Seoul'],
    ],
    ['lacks the code that it leaves out', 'In 2023 Putin, `x`, visited Seoul.', ['Putin visited Seoul']],
  ])('%s', (_, text, expected) => {
    expect(headlinesOf(text)).toEqual(expected);
  });

  it('never shows what stands for code in the prose', () => {
    const text = 'The `npm` team met Kim in Seoul in 2019. In 2020 it visited `x` in Moscow. In 2021 they left `y`.';
    expect(headlinesOf(text).join()).not.toContain('\uFFFC');
  });
});

/** Sentences with dates of every kind, and with places between their words where code may stand. */
const sentences = [
  'On 5 May 2024 the | team visited | Moscow | with | Kim.',
  '| said on Monday that | would | meet | Putin in 2025, and | left.',
  'In 2020 | it | denied that | had | used | in Seoul in 2019.',
  'Kim | :date[last | July]{edtf=2023-07} | tested :event[a | missile]{headline="A test"} on 31 February 2023 |.',
  '03/04/2023 | saw | the | fall.',
];
const code = fc.constantFrom('`npm`', '`npm install`', '`` a ` b ``', '`1950`', '`é😀`', '`x\ny`', '** **', '');
const text = fc
  .array(fc.tuple(fc.constantFrom(...sentences), fc.array(code, { minLength: 8, maxLength: 8 })), { maxLength: 5 })
  .map((all) =>
    all.map(([sentence, codes]) => codes.reduce((left, one) => left.replace('|', () => one), sentence)).join(' '),
  );

describe('evidence', () => {
  it('shows the words of code, with the date where it stands in them', () => {
    const [event] = timelineOf('`npm` was put on sale by `curl` in 2019.').events;
    const [{ sentence, expression }] = event?.mentions ?? [{}];
    expect(sentence?.text).toBe('npm was put on sale by curl in 2019.');
    expect(sentence?.text.slice(expression?.span.start, expression?.span.end)).toBe('2019');
  });

  it('shows the words of code in a date that an editor gave', () => {
    const [event] = timelineOf('The dam burst :date[at `t0`]{edtf=2019}.').events;
    expect(event?.mentions[0].expression.text).toBe('at t0');
  });

  it('and all else that is told of any text with code shows nothing that stands for it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { events, diagnostics, articles } = timelineOf(source);
        const told = articles.map(({ mentions, foretold, leftOut, entities }) => [
          mentions,
          foretold,
          leftOut,
          entities,
        ]);
        expect(JSON.stringify([events, diagnostics, told])).not.toContain('\uFFFC');
        for (const { sentence, expression } of articles.flatMap(({ mentions }) => mentions)) {
          const { start, end } = expression.span;
          expect(sentence.text.slice(start - sentence.span.start, end - sentence.span.start)).toBe(expression.text);
        }
      }),
    );
  });
});
