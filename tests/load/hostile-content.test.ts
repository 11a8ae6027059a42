import { Buffer } from 'node:buffer';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTimeline, type LoadedTimeline } from '../../src/load/load-timeline.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { makeDate } from '../../src/pipeline/calendar/calendar-date.ts';
import type { CalendarDate } from '../../src/pipeline/types.ts';
import { frontmatter, writeContent } from './write-content.ts';

async function load(article: string | Uint8Array, name?: string): Promise<LoadedTimeline> {
  const root = writeContent({ 'content/articles/hostile.md': article }, name);
  return loadTimeline(root, { includeDrafts: false, today: someDay() });
}

function someDay(): CalendarDate {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  return today;
}

function places({ diagnostics }: LoadedTimeline): readonly string[] {
  return diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

const sentence = 'In 2019 Kim met Putin in Vladivostok. ';

describe('a hostile article', () => {
  it.each<[string, string, readonly string[]]>([
    ['a line of 5 MB', sentence.repeat(140_000), ['file-too-large 1:1']],
    ['a line of 400 kB', sentence.repeat(10_000), ['paragraph-too-long 8:1']],
    ['brackets without end', `${'[a]('.repeat(100_000)}\n`, ['paragraph-too-long 8:1']],
    ['deep quotes', `Text.\n\n${'>'.repeat(5000)} Text.\n`, ['nested-too-deeply 10:1']],
    ['deep lists', `Text.\n\n${'- '.repeat(3000)}Text.\n`, ['nested-too-deeply 10:1']],
    ['deep footnotes', `Text.\n\n${'[^a]: '.repeat(3000)}Text.\n`, ['nested-too-deeply 10:1']],
    ['deep emphasis', `${'*a **a '.repeat(1000)}${'a** a* '.repeat(1000)}`, ['nested-too-deeply 8:219']],
    ['underlined headings', 'A\n===\n\n'.repeat(40_000), ['too-many-underlined-headings 609:1']],
    ['footnotes between paragraphs', 'A[^1].\n\n[^1]: b\n\n'.repeat(20_000), ['too-many-lists 8010:1']],
    ['quotes without end', '> A\n\n'.repeat(80_000), ['too-many-lists 4008:1']],
    ['one long list', `A.\n\n${'- A.\n'.repeat(3000)}`, []],
    [
      'fences of directives',
      ':::a\n'.repeat(3000),
      Array.from({ length: 3000 }, (_, at) => `block-directive ${at + 8}:1`),
    ],
    ['a null byte', 'Text\0 and\0 more.\n', ['control-character 8:5']],
    ['line ends of old', 'Text\rand more.\n', ['control-character 8:5']],
    ['an escape sequence', 'Text\u001B[2J.\n', ['control-character 8:5']],
    ['text turned round', 'On \u202E9102\u202C he came.\n', ['bidi-control 8:4']],
    ['a code without a character', 'Text\uFFFE.\n', ['no-character 8:5']],
    ['a picture lost in copying', 'The \uFFFC opened in 2019.\n', ['lost-object 8:5']],
    ['the same, written as a reference', 'The &#xFFFC; opened in 2019.\n', ['lost-object 8:1']],
    ['a split word', 'In 20\u200B19 he came.\n', ['invisible-character 8:6']],
    ['emoji and East Asian writing', '김정은은 2019년 블라디보스토크를 방문했다. 👩‍👩‍👧 会晤。\n', []],
  ])('with %s is read or refused at once', async (_, text, expected) => {
    expect(places(await load(frontmatter + text))).toEqual(expected);
  });

  it.each<[string, Uint8Array, string]>([
    ['Latin-1', Buffer.from(`${frontmatter}A café.\n`, 'latin1'), 'not-utf-8 8:6'],
    ['UTF-16', Buffer.from(`\uFEFF${frontmatter}Text.\n`, 'utf16le'), 'not-utf-8 1:1'],
    [
      'a character broken off',
      Buffer.concat([Buffer.from(`${frontmatter}Text \n`), Buffer.from([0xe2, 0x82])]),
      'not-utf-8 9:1',
    ],
  ])('in %s is refused with the place of the first byte', async (_, bytes, expected) => {
    expect(places(await load(bytes))).toEqual([expected]);
  });

  it('with aliases that expand without end is refused', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`,
    );
    expect(places(await load(`---\nl0: &l0 [x]\n${levels.join('\n')}\n---\n\nText.\n`))).toEqual(['yaml-alias 3:10']);
  });

  it('with deeply nested YAML is refused', async () => {
    const { diagnostics } = await load(`---\ntitle: ${'['.repeat(19_000)}\n---\n\nText.\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-too-deep']);
  });

  it.skipIf(process.platform === 'win32')('that is a device is refused before it is read', async () => {
    const root = writeContent({ 'content/articles/a.md': `${frontmatter}Text.\n` });
    symlinkSync('/dev/null', join(root, 'content/articles/device.md'));
    const { diagnostics } = await loadTimeline(root, { includeDrafts: false, today: someDay() });
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'unreadable-file content/articles/device.md',
    ]);
  });

  it('with a byte-order mark and Windows line ends reads like any other, and its faults have the same place', async () => {
    const text = `${frontmatter}${sentence}\n\nSee [](https://example.org).\n`;
    const plain = await load(text);
    const windows = await load(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(places(plain)).toEqual(['empty-link 10:5']);
    expect(places(windows)).toEqual(places(plain));
    expect(windows.timeline.events.map(({ id }) => id)).toEqual(plain.timeline.events.map(({ id }) => id));
    expect(plain.timeline.events.map(({ date }) => date.edtf)).toEqual(['2019']);
  });

  it('with ten thousand dates is read, each of them', async () => {
    const days = Array.from({ length: 10_000 }, (_, index) => {
      const [year, dayOfYear] = [1980 + Math.floor(index / 252), index % 252];
      const month = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'October'][
        dayOfYear % 9
      ];
      return `On ${1 + Math.floor(dayOfYear / 9)} ${month} ${year} the envoys met in Seoul.${index % 50 === 49 ? '\n\n' : ' '}`;
    });
    const { diagnostics, timeline } = await load(frontmatter + days.join(''));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(timeline.events).toHaveLength(10_000);
  }, 30_000);

  it('in a folder with spaces, Cyrillic and Hangul in its name is read', async () => {
    const { timeline } = await load(frontmatter + sentence, 'Моя папка 방문 ');
    expect(timeline.events).toHaveLength(1);
  });

  it('cannot put scripts, handlers or addresses that run into its page', async () => {
    const text = `Words <img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](<JAVA\tscript:alert(1)>) [c](data:text/html,x)

<script>alert(1)</script>

<svg onload=alert(1)><script>alert(1)</script></svg>

![d](javascript:alert(1)) :date[x]{onclick=alert(1) edtf=2019 style="x"} <https://example.org/"onmouseover=alert(1)>
`;
    const { content, diagnostics } = await load(frontmatter + text);
    expect(diagnostics.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(5);
    const [article] = content.articles;
    if (article === undefined) throw new Error('no article');
    const { html } = renderMarkdown(
      parseMarkdown(article.source),
      article.source,
      { dates: [], sentences: [] },
      (path) => path,
    );
    expect(html).not.toMatch(
      /<(?:script|svg)|(?:href|src)="(?:javascript|data)|<[^>]*\son\w+=(?!")|<[^>"]*(?:"[^"]*"[^>"]*)*\s(?:on\w+|style)=/iu,
    );
  });
});

it('a file where the folder of articles belongs is an error', async () => {
  const root = writeContent({ 'content/articles': 'Text.\n' });
  const { diagnostics } = await loadTimeline(root, { includeDrafts: false, today: someDay() });
  expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(['unreadable-folder content/articles']);
});

it('of many broken links, the first are told what was meant, which takes a look at every page or sentence', async () => {
  const { diagnostics } = await load(`${frontmatter}## Why\n\n${'[a](#wy)\n\n'.repeat(500)}`);
  expect(diagnostics).toHaveLength(500);
  expect(diagnostics.filter(({ hint }) => hint === 'Write `#why`.')).toHaveLength(200);
});

it('a name of two lines is told of in one', async () => {
  const root = writeContent({ 'content/articles/a\n::error::b.md': `${frontmatter}Text.\n` });
  const { diagnostics } = await loadTimeline(root, { includeDrafts: false, today: someDay() });
  expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('found “a ::error::b.md”')]);
});

describe('two files with one address', () => {
  it.each([
    ['case', 'Summit.md', 'summit.md'],
    ['the form of a letter', 'caf\u00E9.md', 'cafe\u0301.md'],
  ])('that differ in %s only are an error', async (_, one, other) => {
    const root = writeContent({
      [`content/articles/${one}`]: `${frontmatter}Text.\n`,
      [`content/articles/${other}`]: `${frontmatter}Text.\n`,
    });
    const { diagnostics } = await loadTimeline(root, { includeDrafts: false, today: someDay() });
    expect(diagnostics.map(({ code }) => code)).toContain('same-slug');
  });
});
