import { describe, expect, it } from 'vitest';
import { checkMarkdown } from '../../../src/load/body/check-markdown.ts';
import type { Finding } from '../../../src/load/text/finding.ts';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { isLinear } from '../../is-linear.ts';

function findingsIn(source: string): readonly Finding[] {
  return checkMarkdown(parseMarkdown(source), source);
}

describe('a check of Markdown', () => {
  it.each<[string, string, readonly string[]]>([
    ['a comment', 'Text.\n\n<!-- A note. -->\n', []],
    ['comments in a row', 'Text.\n\n<!-- A note. --> <!-- Another. -->\n', []],
    ['a comment of several lines', 'Text.\n\n<!-- A\n\n<b>note</b>. -->\n', []],
    ['a comment that is never closed', 'Text.\n\n<!-- A note.\n\nMore text.\n', ['open-comment: Expected `-->`']],
    ['a second one on a line', 'Text.\n\n<!-- A --> <!-- B\nC -->\n', ['open-comment: Expected `-->`']],
    [
      'a tag behind a comment',
      'Text.\n\n<!-- A. --><b>x</b>\n',
      ['raw-html: Expected Markdown; found raw HTML, `<b>`'],
    ],
    [
      'a tag around a comment',
      'Text.\n\n<<!-- A -->b>x</b>\n',
      ['raw-html: Expected Markdown; found raw HTML, `</b>`'],
    ],
  ])('finds in %s what is no comment', (_, source, expected) => {
    const found = findingsIn(source).map(({ code, message }) => `${code}: ${message}`);
    expect(found.map((one, at) => one.slice(0, expected[at]?.length))).toEqual(expected);
  });

  it('reports a reference without a definition each time, at its own place', () => {
    const source = 'It fell.[^1] It rose.[^1]\n';
    expect(findingsIn(source).map(({ code, offset }) => [code, offset])).toEqual([
      ['undefined-reference', source.indexOf('[')],
      ['undefined-reference', source.lastIndexOf('[')],
    ]);
  });

  it.each([
    ['comments that are never closed', '<!-- '],
    ['comments that close', '<!-- --> '],
    ['comments that are never closed in lines', '<!--\n\n'],
    ['references without definitions', '[^1]\n\n'],
  ])('takes time in proportion to a text of %s', { timeout: 60_000 }, (_, unit) => {
    const checking = (source: string): (() => unknown) => {
      const tree = parseMarkdown(source);
      return () => checkMarkdown(tree, source);
    };
    expect(isLinear(unit, checking)).toBe(true);
  });
});
