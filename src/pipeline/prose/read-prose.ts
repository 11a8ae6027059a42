import type { Root } from 'mdast';
import type { Prose, Sentence } from '../types.ts';
import { collectBlocks } from './collect-blocks.ts';
import { makeSentenceIds } from './sentence-id.ts';
import { splitSentences } from './split-sentences.ts';

/** Reads the running text of a parsed Markdown file. `source` is the text that `tree` was parsed from. */
export function readProse(tree: Root, source: string): Prose {
  const { text, blocks, segments, overrides, code } = collectBlocks(tree, source);
  const idOf = makeSentenceIds();
  const sentences: Sentence[] = blocks.flatMap((block, index) =>
    splitSentences(text, block.span.start, block.span.end).map((span) => ({
      span,
      block: index,
      id: idOf(text.slice(span.start, span.end)),
    })),
  );
  return { text, blocks, sentences, segments, overrides, code };
}
