import type { Block, Prose, Sentence, Span } from '../types.ts';
import { isSpace } from './character-class.ts';
import { splitSentences } from './split-sentences.ts';

/** Prose without a page: no link leads to its sentences, so they get no ids. */
export interface PlainText extends Pick<Prose, 'text' | 'blocks'> {
  readonly sentences: readonly Pick<Sentence, 'span' | 'block'>[];
}

/** Reads text without markup: a blank line parts paragraphs. `text` is kept as it is, so offsets are the input's own. */
export function readPlainText(text: string): PlainText {
  const blocks: Block[] = [];
  const sentences: Pick<Sentence, 'span' | 'block'>[] = [];
  let start = 0;
  for (let newline = text.indexOf('\n'); newline !== -1;) {
    const following = text.indexOf('\n', newline + 1);
    if (isBlank(text, newline + 1, following === -1 ? text.length : following)) {
      addParagraph(blocks, sentences, splitSentences(text, start, newline));
      start = newline + 1;
    }
    newline = following;
  }
  addParagraph(blocks, sentences, splitSentences(text, start, text.length));
  return { text, blocks, sentences };
}

function addParagraph(blocks: Block[], sentences: Pick<Sentence, 'span' | 'block'>[], spans: readonly Span[]): void {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return;
  for (const span of spans) sentences.push({ span, block: blocks.length });
  blocks.push({ kind: 'paragraph', span: { start: first.start, end: last.end } });
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isSpace(text.charCodeAt(at))) continue;
    return text.slice(at, to).trim() === '';
  }
  return true;
}
