import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { countWords, renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { readProse } from '../../src/pipeline/prose/read-prose.ts';

const base = (path: string): string => `/base${path}`;

/** Renders with a date on each `words` and the sentence that holds it marked. */
function render(source: string, ...dates: readonly string[]): string {
  const tree = parseMarkdown(source);
  const prose = readProse(tree, source);
  const marks = dates.map((words, index) => {
    const start = prose.text.indexOf(words);
    return {
      id: `date-${String(index + 1)}`,
      span: { start, end: start + words.length },
      href: `#event-${String(index + 1)}`,
      edtf: '2023',
    };
  });
  const sentences = prose.sentences.filter(({ span }) =>
    marks.some((mark) => span.start <= mark.span.start && mark.span.start < span.end),
  );
  return renderMarkdown(tree, source, { dates: marks, sentences }, base).html;
}

const link = (n: number, words: string): string =>
  `<a class="date" id="date-${String(n)}" href="#event-${String(n)}" data-edtf="2023">${words}</a>`;

describe('renderMarkdown', () => {
  it.each([
    [
      'links a date and gives its sentence an id',
      'It began in 1950. It ended.',
      ['1950'],
      `<p><span class="sentence" id="s-it-began-in-1950">It began in ${link(1, '1950')}.</span> It ended.</p>`,
    ],
    [
      'says of a task whether it is done',
      '- [x] Talks\n- [ ] A treaty\n',
      [],
      [
        '<ul class="contains-task-list">',
        '<li class="task-list-item"><input type="checkbox" checked disabled aria-label="Done"> Talks</li>',
        '<li class="task-list-item"><input type="checkbox" disabled aria-label="Not done"> A treaty</li>',
        '</ul>',
      ].join('\n'),
    ],
    [
      'keeps emphasis around and inside a date',
      'It began *in last July*.',
      ['last July'],
      `<p><span class="sentence" id="s-it-began-in-last-july">It began <em>in ${link(1, 'last July')}</em>.</span></p>`,
    ],
    [
      'gives a date that emphasis cuts its id once',
      'It began last *July*.',
      ['last July'],
      `<p><span class="sentence" id="s-it-began-last-july">It began ${link(1, 'last ')}<em><a class="date" href="#event-1" data-edtf="2023">July</a></em>.</span></p>`,
    ],
    [
      'puts no link into a link',
      '[It began in 1950.](/about/)',
      ['1950'],
      '<p><span class="sentence" id="s-it-began-in-1950"><a href="/base/about/">It began in 1950.</a></span></p>',
    ],
    [
      'links two dates of one sentence',
      'From 1950 to 1953.',
      ['1950', '1953'],
      `<p><span class="sentence" id="s-from-1950-to-1953">From ${link(1, '1950')} to ${link(2, '1953')}.</span></p>`,
    ],
    [
      'finds its place after escapes',
      'A \\* and &amp; B in 1950.',
      ['1950'],
      `<p><span class="sentence" id="s-a-and-b-in-1950">A * and &#x26; B in ${link(1, '1950')}.</span></p>`,
    ],
    [
      'keeps a sentence with struck-out words in one piece, under its one id (HTML, 3.2.6)',
      'In 1950 **they ~~never~~ left** ~~here~~ the town.',
      ['1950'],
      `<p><span class="sentence" id="s-in-1950-they-left-the-town">In ${link(1, '1950')} <strong>they <del>never</del> left</strong> <del>here</del> the town.</span></p>`,
    ],
    [
      'keeps code in its sentence, also where it opens one',
      'It began. `npm\ninstall` came in 1950. `curl` did not.',
      ['1950'],
      `<p>It began. <span class="sentence" id="s-came-in-1950"><code>npm install</code> came in ${link(1, '1950')}.</span> <code>curl</code> did not.</p>`,
    ],
    [
      'parts a link where a sentence ends, and leaves none without words',
      '[It began in 1950. It ended in 1953.](/about/)',
      ['1950', '1953'],
      '<p><span class="sentence" id="s-it-began-in-1950"><a href="/base/about/">It began in 1950. </a></span><span class="sentence" id="s-it-ended-in-1953"><a href="/base/about/">It ended in 1953.</a></span></p>',
    ],
    [
      'parts emphasis where a sentence ends, so that each has all its words',
      '**It had begun. It ended in 1950. Then** it rained.',
      ['1950'],
      `<p><strong>It had begun. </strong><span class="sentence" id="s-it-ended-in-1950"><strong>It ended in ${link(1, '1950')}.</strong></span><strong> Then</strong> it rained.</p>`,
    ],
  ])('%s', (_, source, dates, html) => {
    expect(render(source, ...dates)).toBe(html);
  });

  it('says behind a relative date what it means, and keeps that out of the search index', () => {
    const source = 'It began last July.';
    const date = {
      id: 'date-1',
      span: { start: 9, end: 18 },
      href: '#e',
      edtf: '2023-07',
      datetime: '2023-07',
      resolved: 'July 2023',
    };
    expect(renderMarkdown(parseMarkdown(source), source, { dates: [date], sentences: [] }, base).html).toBe(
      '<p>It began <a class="date" id="date-1" href="#e" data-edtf="2023-07"><time datetime="2023-07">last July</time></a>' +
        '<span class="resolved" data-pagefind-ignore=""> <span>(</span>July 2023<span>)</span></span>.</p>',
    );
  });

  it('leaves no trace of a directive', () => {
    expect(render('It began :date[last July]{edtf=2023-07}.')).toBe('<p>It began last July.</p>');
  });

  it('lets no script, no event handler and no script address through', () => {
    const html = render(
      '<script>alert(1)</script>\n\n[a](javascript:alert(1)) <b onclick="x">b</b> ![c](javascript:x)',
    );
    expect(html).not.toMatch(/script|onclick/u);
  });

  it('lets the keyboard scroll a table that is wider than the page, and says which one it is', () => {
    const html = render('| Year | *Grain*, t | |\n| - | - | - |\n| 1995 | 3.4 | - |');
    expect(html).toMatch(
      /^<div class="table" tabindex="0" role="group" aria-label="Table: Year; Grain, t"><table>\s*<thead>[^]*<\/table><\/div>$/,
    );
  });

  it('aligns the columns of a table without an attribute that HTML has given up', () => {
    const html = render('| a | b |\n| - | -: |\n| 1 | 2 |');
    expect(html).not.toContain('align="');
    expect(html).toContain('<td class="align-right">2</td>');
  });

  it('lists the headings with their fragments', () => {
    const source = '## What now?\n\n### What now?';
    expect(renderMarkdown(parseMarkdown(source), source, { dates: [], sentences: [] }, base).headings).toEqual([
      { depth: 2, slug: 'what-now', text: 'What now?' },
      { depth: 3, slug: 'what-now-1', text: 'What now?' },
    ]);
  });

  it('gives no heading the id of a sentence, a date, a footnote, or none at all (HTML, 3.2.6)', () => {
    const source = [
      ...[
        '## S it began in 1950',
        'It began in 1950.[^1]',
        '## Date 1',
        '## Footnote label',
        '## User content fn 1',
        '## ?',
      ],
      '[^1]: It did.',
    ].join('\n\n');
    const ids = [...render(source, 'It began in 1950').matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)).toEqual([]);
    expect(ids).toContain('s-it-began-in-1950');
    expect(ids.filter((id) => id?.startsWith('heading:'))).toHaveLength(5);
  });

  it('keeps every word of any text, whatever is marked in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w .,*_]{1,80}$/u), fc.nat(80), fc.nat(20), (source, at, length) => {
        const tree = parseMarkdown(source);
        const prose = readProse(tree, source);
        const span = { start: Math.min(at, prose.text.length), end: Math.min(at + length + 1, prose.text.length) };
        const mark = { id: 'date-1', span, href: '#e', edtf: '2023' };
        const words = (html: string): string => html.replace(/<[^>]*>/gu, '');
        const marks = { dates: span.end > span.start ? [mark] : [], sentences: prose.sentences };
        expect(words(renderMarkdown(tree, source, marks, base).html)).toBe(
          words(renderMarkdown(parseMarkdown(source), source, { dates: [], sentences: [] }, base).html),
        );
      }),
    );
  });
});

describe('countWords', () => {
  it('counts running words, with hyphens and apostrophes inside them, and no frontmatter', () => {
    expect(countWords(parseMarkdown('---\ntitle: one two\n---\n\nIt’s a well-kept place, in 2019.'))).toBe(6);
  });
});
