import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markArticle } from '../../src/markdown/mark-article.ts';
import { closeMarkdown, openMarkdown } from '../../src/markdown/open-markdown.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { makeArticleReader } from '../../src/pipeline/read-article.ts';
import { makeDate } from '../../src/pipeline/calendar/calendar-date.ts';
import type { ReadArticle } from '../../src/pipeline/types.ts';

const readArticle = makeArticleReader([]);

function read(source: string): ReadArticle {
  const published = makeDate(2024, 6, 13);
  if (published === undefined) throw new Error('no such day');
  const tree = parseMarkdown(source);
  return readArticle({ slug: 'a', file: 'a.md', title: 'A', published, tree, text: source }).article;
}

const under = (base: string) => (path: string) => base + path;

describe('a Markdown file rendered before its events are known', () => {
  const source = 'Kim met Putin in [Moscow](/about/) in 2019. They met again in May 2023.\n';
  const article = read(source);
  const [first, second] = article.expressions.map(({ span }) => span.start);
  const open = openMarkdown(parseMarkdown(source), source, article);

  it('leaves a hole for each base and each event', () => {
    expect(open.holes).toEqual(['base', first, second]);
  });

  it('leads each date to its event under the base', () => {
    const html = closeMarkdown(open, under('/news'), (start) => (start === first ? 'e1' : 'e2'));
    expect(html).toContain('href="/news/about/"');
    expect([...(html ?? '').matchAll(/class="date"[^>]*href="([^"]*)"/gu)].map(([, href]) => href)).toEqual([
      '/news/timeline/#e1',
      '/news/timeline/#e2',
    ]);
  });

  it('is not filled where a date that it marks has no event after all', () => {
    expect(closeMarkdown(open, under(''), (start) => (start === first ? 'e1' : undefined))).toBeUndefined();
  });

  it('leaves holes for how large a picture is, which its file alone knows', () => {
    const shown = '![A “map” & more](/images/a%20b.png?x&y) ![Drawn](/c.svg)\n';
    const withPictures = openMarkdown(parseMarkdown(shown), shown);
    const sizes: Readonly<Record<string, number>> = {
      '/images/a%20b.png?x&y width': 40,
      '/images/a%20b.png?x&y height': 30,
    };
    const html = closeMarkdown(
      withPictures,
      under('/n'),
      () => undefined,
      (src, side) => sizes[`${src} ${side}`] ?? 7,
    );
    expect(html).toBe(
      '<p><img src="/n/images/a%20b.png?x&#x26;y" alt="A “map” &#x26; more" width="40" height="30" loading="lazy" decoding="async">' +
        ' <img src="/n/c.svg" alt="Drawn" width="7" height="7" loading="lazy" decoding="async"></p>',
    );
  });

  it('has the headings of the page', () => {
    expect(openMarkdown(parseMarkdown('## A *day*\n'), '## A *day*\n').headings).toEqual([
      { depth: 2, slug: 'a-day', text: 'A day' },
    ]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Kim',
    'met',
    'Putin',
    'in 2019',
    'on Tuesday',
    '[a](/b/)',
    '**last year**',
    '`x`',
    '.\n\n',
    '"',
    '<',
    '&',
  );

  it('reads the same rendered in two steps as in one', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const source = `${parts.join(' ')}.\n`;
        const article = read(source);
        const event = (start: number): string => `e${String(start)}`;
        const dated = new Set([...article.mentions, ...article.foretold].map((one) => one.expression.span.start));
        const marks = markArticle(article, (start) => (dated.has(start) ? `/n/timeline/#${event(start)}` : undefined));
        expect(closeMarkdown(openMarkdown(parseMarkdown(source), source, article), under('/n'), event)).toBe(
          renderMarkdown(parseMarkdown(source), source, marks, under('/n')).html,
        );
      }),
      { numRuns: 200 },
    );
  });
});
