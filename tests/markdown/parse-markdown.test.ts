import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';

/** The tree without positions, as nested arrays: short enough to write by hand. */
function outline(node: Nodes): unknown {
  if (node.type === 'text') return node.value;
  if (node.type === 'textDirective') return [node.name, node.attributes, ...node.children.map(outline)];
  return 'children' in node ? [node.type, ...node.children.map(outline)] : [node.type];
}

describe('parseMarkdown', () => {
  it.each([
    ['The train left at 10:30 on Monday.'],
    ['Note:word and a:b, with :smile: in it.'],
    [':date alone is prose, and so is to:event.'],
    ['A ratio of 3:2, then :30'],
    ['See :unknown[words]{a="b"} here.'],
    ['About ~2005~ or so.'],
    ['::youtube[clip]{id=1}'],
  ])('leaves the prose of %j as it stands', (source) => {
    expect(parseMarkdown(source).children.map(outline)).toEqual([['paragraph', source]]);
  });

  it('keeps the markup inside a directive that it puts back', () => {
    expect(outline(parseMarkdown('An :x[**old** word]{y} here.'))).toEqual([
      'root',
      ['paragraph', 'An :x[', ['strong', 'old'], ' word]{y} here.'],
    ]);
  });

  it('takes the fences of a container for text', () => {
    expect(outline(parseMarkdown(':::note[Look]{x}\nIn 2019.\n:::'))).toEqual([
      'root',
      ['paragraph', ':::note[Look]{x}\nIn 2019.\n:::'],
    ]);
  });

  it('keeps the directives that editors write', () => {
    const source =
      'He came :date[last July]{edtf=2023-07} and :event[met **Kim**]{headline="A b"}; :date[Monday]{skip}.';
    expect(outline(parseMarkdown(source))).toEqual([
      'root',
      [
        'paragraph',
        'He came ',
        ['date', { edtf: '2023-07' }, 'last July'],
        ' and ',
        ['event', { headline: 'A b' }, 'met ', ['strong', 'Kim']],
        '; ',
        ['date', { skip: '' }, 'Monday'],
        '.',
      ],
    ]);
  });

  it('reads frontmatter as one node and counts its lines', () => {
    const [yaml, paragraph] = parseMarkdown('---\ntitle: A\n---\n\nText at 9:15.\n').children;
    expect(yaml).toMatchObject({ type: 'yaml', value: 'title: A' });
    expect(paragraph?.position?.start).toEqual({ line: 5, column: 1, offset: 18 });
  });

  it.each([
    ['me@b.org', ['link', 'me@b.org']],
    ['WWW.b.org', ['link', 'WWW.b.org']],
    ['HTTP://b.org', ['link', 'HTTP://b.org']],
    ['https://b.org', ['link', 'https://b.org']],
  ])('links the address %s', (source, link) => {
    expect(outline(parseMarkdown(`See ${source} for it.`))).toEqual(['root', ['paragraph', 'See ', link, ' for it.']]);
  });

  it.each(['| a |\n| - |', '| a\n| -', 'a\n:-', 'a\n-:', 'a\n:-:'])('reads %j as a table', (source) => {
    expect(outline(parseMarkdown(source))).toEqual(['root', ['table', ['tableRow', ['tableCell', 'a']]]]);
  });

  it('reads a text the same whatever stands below it', () => {
    const below = 'To me@b.org, www.b.org and https://b.org.\n\n| a |\n| - |\n';
    const pieces = fc.constantFrom(
      ...[
        'a',
        'In 2019',
        'with',
        'http',
        'www',
        'x@',
        'y.org',
        ':',
        '-',
        '|',
        '\n',
        '\n\n',
        '> ',
        '- ',
        '**',
        '_',
        '`',
      ],
      ...[':date[', ']', '(', ')', '[^1]', '~~', '😀', ' ', '# ', '&amp;', '\\', '\t', '---', '+', '/', '\r\n'],
    );
    fc.assert(
      fc.property(
        fc
          .array(pieces, { maxLength: 25 })
          .map((parts) => `${parts.join('')}\n\n`)
          // A fence would take what stands below for code.
          .filter((source) => !/`{3}|~{3}/u.test(source)),
        (source) => {
          const [alone, above] = [parseMarkdown(source), parseMarkdown(source + below)];
          expect(above.children.slice(0, -2).map(outline)).toEqual(alone.children.map(outline));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('does not change quotes, dashes or dots', () => {
    expect(toString(parseMarkdown('"So" -- he said... it\'s'))).toBe('"So" -- he said... it\'s');
  });

  it('gives every text the place where it stands, in any text and with any line ending', () => {
    const pieces = fc.constantFrom(
      ...['a', 'In 2019', ':30', ':x[', ']', '{b}', ':date[', ':::', '::l', '\n', '\r\n', '> ', '- ', '**', '`', '~'],
      ...['www.a.org', 'me@b.c', '[^1]', '[^1]: ', '| a |', '---', '\\', '&amp;', '\u200f', '😀', ' ', '# ', '<', '\t'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 25 }).map((p) => p.join('')),
          fc.string(),
        ),
        (source) => {
          visit(parseMarkdown(source), 'text', (node) => {
            expect(node.position).toBeDefined();
            const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
            const literal = source.slice(start.offset, end.offset);
            expect(start.offset).toBeLessThanOrEqual(end.offset ?? 0);
            // Escapes, references and the markers of a quote that goes on are the only differences.
            if (!/[\\&\n\r\t\0]/u.test(literal)) expect(node.value).toBe(literal);
          });
        },
      ),
      { numRuns: 2000 },
    );
  });
});
