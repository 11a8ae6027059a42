import type { Block, Prose, Sentence } from '../types.ts';
import { makeSentenceIds } from './sentence-id.ts';
import { splitSentences } from './split-sentences.ts';

/** Reads text without markup: a blank line parts paragraphs. `text` is kept as it is, so offsets are the input's own. */
export function readPlainText(text: string): Prose {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const idOf = makeSentenceIds();
  const paragraph = (start: number, end: number): void => {
    const spans = splitSentences(text, start, end);
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last) return;
    blocks.push({ kind: 'paragraph', span: { start: first.start, end: last.end } });
    for (const span of spans)
      sentences.push({ span, block: blocks.length - 1, id: idOf(text.slice(span.start, span.end)) });
  };
  let start = 0;
  for (let newline = text.indexOf('\n'); newline !== -1;) {
    const following = text.indexOf('\n', newline + 1);
    const line = text.slice(newline + 1, following === -1 ? text.length : following);
    if (line.trim() === '') {
      paragraph(start, newline);
      start = newline + 1;
    }
    newline = following;
  }
  paragraph(start, text.length);
  const segments = text === '' ? [] : [{ span: { start: 0, end: text.length }, file: 0, fileLength: text.length }];
  return { text, blocks, sentences, segments, overrides: [] };
}
