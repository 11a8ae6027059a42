import { describe, expect, it } from 'vitest';
import { findBreaks } from '../../src/markdown/find-breaks.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { readProse } from '../../src/pipeline/prose/read-prose.ts';

/** The prose, cut at its breaks. */
function piecesOf(source: string): readonly string[] {
  const { text } = readProse(parseMarkdown(source), source);
  const cuts = [0, ...findBreaks(parseMarkdown(source), source), text.length];
  return cuts.slice(1).flatMap((end, index) => text.slice(cuts[index], end) || []);
}

describe('findBreaks', () => {
  it.each<[string, string, readonly string[]]>([
    ['a footnote mark', 'In 2019[^1] Kim met him.\n\n[^1]: So he said.', ['In 2019', ' Kim met him.\n\nSo he said.']],
    ['struck-out words', 'Kim ~~never~~ met him.', ['Kim ', ' met him.']],
    ['the end of a line', 'Kim met\nhim.', ['Kim met', ' ', 'him.']],
    ['a hard break', 'Kim met\\\nhim.', ['Kim met', ' ', 'him.']],
    [
      'no code',
      'Run `npm\ninstall` now.',
      ['Run \uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC now.'],
    ],
    ['nothing else', 'Kim *met* [him](https://example.org) &amp; her.', ['Kim met him & her.']],
  ])('cuts the prose at %s', (_, source, expected) => {
    expect(piecesOf(source)).toEqual(expected);
  });
});
