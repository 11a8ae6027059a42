import fc from 'fast-check';
import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { readProse } from '../../../src/pipeline/prose/read-prose.ts';
import { readPlainText } from '../../../src/pipeline/prose/read-plain-text.ts';
import { shownText } from '../../../src/pipeline/prose/shown-text.ts';
import { sourceOffset, sourceSpan } from '../../../src/pipeline/prose/source-position.ts';

const read = (source: string) => readProse(remark().parse(source), source);
const sentencesOf = (source: string) => {
  const prose = read(source);
  return prose.sentences.map(({ span }) => prose.text.slice(span.start, span.end));
};

describe('readProse', () => {
  it('leaves out code, raw HTML, pictures and footnote marks', () => {
    expect(sentencesOf('Run `npm` in 2019.\n\n```\nin 1950\n```\n\n<b>x</b>\n\n![in 1951](a.png)')).toEqual([
      'Run ￼￼￼ in 2019.',
      'x',
    ]);
  });

  it('makes no block of what has no text', () => {
    const { text, blocks } = read('One.\n\n![a picture](a.png)\n\nTwo.');
    expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(['One.', 'Two.']);
  });

  it('says under which heading a block stands', () => {
    const { blocks } = read('Lead.\n\n## One\n\nText.');
    expect(blocks.map(({ kind, section }) => [kind, section])).toEqual([
      ['paragraph', undefined],
      ['heading', undefined],
      ['paragraph', 1],
    ]);
  });

  it.each([
    ['plain text', 'In 1950 it began.', '1950'],
    ['an escaped asterisk', 'A \\* B in 1950.', '1950'],
    ['a character reference', 'A &amp; B in 1950.', '1950'],
    ['a short character reference', 'A &lt; B in 1950.', '1950'],
    ['a continuation line in a quote', '> A line\n> of 1950.', '1950'],
    ['an indented continuation line', '- A line\n  of 1950.', '1950'],
    ['Windows line ends', 'A line\r\nof 1950.\r\n', '1950'],
    ['emphasis', 'A *war of 1950* began.', '1950'],
    ['code', 'A `war` `` of ` `` 1950.', '1950'],
  ])('maps offsets back to the file through %s', (_, source, needle) => {
    const prose = read(source);
    const at = prose.text.indexOf(needle);
    const start = source.indexOf(needle);
    expect(sourceSpan(prose, { start: at, end: at + needle.length })).toEqual({ start, end: start + needle.length });
  });

  it.each([
    ['code', 'Run `npm` in 1950.', 'npm'],
    ['marks in code', 'Run `` a ` b `` in 1950.', 'a ` b'],
    ['what would be escaped outside code', 'Run `a\\\\b &amp; c` in 1950.', 'b &amp; c'],
    ['the second line of code', '> Run `npm\n> install` in 1950.', 'install'],
    ['code with Windows line ends', 'Run `npm\r\ninstall` in 1950.', 'install'],
  ])('keeps offsets right through %s', (_, source, needle) => {
    const prose = read(source);
    const shown = shownText(prose, { start: 0, end: prose.text.length });
    expect(shown).toHaveLength(prose.text.length);
    const at = shown.indexOf(needle);
    const start = source.indexOf(needle);
    expect(sourceSpan(prose, { start: at, end: at + needle.length })).toEqual({ start, end: start + needle.length });
    expect(prose.text.slice(at, at + needle.length)).toBe('\uFFFC'.repeat(needle.length));
  });

  it('shows any part of a text as the page does', () => {
    const prose = read('In 2019 `npm\ninstall` and `curl` ran.');
    const shown = 'In 2019 npm install and curl ran.';
    for (let start = 0; start <= shown.length; start += 1)
      for (let end = start; end <= shown.length; end += 1)
        expect(shownText(prose, { start, end })).toBe(shown.slice(start, end));
  });

  it('gives a sentence the same id wherever it stands, and different ids to different sentences', () => {
    const [alone] = read('Kim travelled to Vladivostok in 2019.').sentences;
    const moved = read(
      'First.\n\nKim travelled to Vladivostok in 2019. Kim travelled to Vladivostok in 2019 by train.',
    ).sentences;
    expect(moved[1]?.id).toBe(alone?.id);
    expect(new Set(moved.map(({ id }) => id)).size).toBe(3);
  });

  it('reads any Markdown without throwing, with sentences inside their blocks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (source) => {
        const prose = read(source);
        for (const { span, block } of prose.sentences) {
          expect(span.start).toBeGreaterThanOrEqual(prose.blocks[block]?.span.start ?? Infinity);
          expect(span.end).toBeLessThanOrEqual(prose.blocks[block]?.span.end ?? -1);
          expect(sourceOffset(prose, span.start)).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });
});

describe('readPlainText', () => {
  it('parts paragraphs at blank lines and keeps the offsets of the input', () => {
    const text = 'One. Two.\n  \nThree\ngoes on.';
    const prose = readPlainText(text);
    expect(prose.sentences.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'One.',
      'Two.',
      'Three\ngoes on.',
    ]);
    expect(prose.blocks).toHaveLength(2);
  });
});
