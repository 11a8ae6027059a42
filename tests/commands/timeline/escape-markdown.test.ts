import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/commands/timeline/escape-markdown.ts';

/** The text that an item of a list shows. */
const shown = (markdown: string): string =>
  toString(remark().use(remarkGfm).parse(`- ${markdown}`), { includeHtml: false });

const kinds = (node: Nodes): readonly string[] => [
  node.type,
  ...('children' in node ? (node.children as Nodes[]).flatMap(kinds) : []),
];

it.each([
  ['1. FC wins', '1\\. FC wins'],
  ['# is a sign', '\\# is a sign'],
  ['+3 degrees, -2 at night', '\\+3 degrees, -2 at night'],
  ['AT&T signs &copy;', 'AT\\&T signs \\&copy;'],
  ['Team #1 thanks @ann', 'Team #<!-- -->1 thanks @<!-- -->ann'],
  ['See https://x.org, www.x.org', 'See https:<!-- -->//x.org, www<!-- -->.x.org'],
  ['ann@.www and ann@-x.org', 'ann@<!-- -->.www and ann@<!-- -->-x.org'],
])('writes “%s” as %s', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});

it('shows any line letter for letter, and no list, heading, emphasis, link or code in it', () => {
  const piece = fc.constantFrom(
    ...Array.from('\\`*_[]<>|~&#@+-.)!:;1a" '),
    'http://a.b',
    'www.a.b',
    'x@a.b',
    '&amp;',
    '<!--',
    '**',
    '](x)',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
      const text = pieces.join('').replaceAll(/ +/gu, ' ').trim();
      fc.pre(text !== '');
      expect(shown(escapeMarkdown(text))).toBe(text);
      const found = kinds(
        remark()
          .use(remarkGfm)
          .parse(`- ${escapeMarkdown(text)}`),
      ).slice(3);
      expect(['paragraph', 'text', 'html']).toEqual(expect.arrayContaining([...new Set(found)]));
    }),
  );
});
