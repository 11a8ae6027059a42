import type { InlineCode, Parent, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { collectBlocks } from '../pipeline/prose/collect-blocks.ts';
import { touching } from '../pipeline/prose/touching.ts';
import { shownCode } from '../pipeline/prose/shown-text.ts';
import type { Span } from '../pipeline/types.ts';

/** A date to link, at its place in the prose. */
export interface DateMark {
  readonly span: Span;
  readonly id: string;
  /** Where its event is. */
  readonly href: string;
  readonly edtf: string;
  /** What HTML's `datetime` may hold of it. */
  readonly datetime?: string;
  /** What is meant, in words, where the prose does not say it: shown in brackets behind it. */
  readonly resolved?: string;
}

/** A sentence to land on. */
export interface SentenceMark {
  readonly span: Span;
  readonly id: string;
}

/** In the order of the prose. */
export interface Marks {
  readonly dates: readonly DateMark[];
  readonly sentences: readonly SentenceMark[];
}

/** Of what stands in no prose: pictures, struck-out words. */
const nowhere: Span = { start: NaN, end: NaN };

/** Where in the prose each begins. */
type Starts = ReadonlyMap<Text | InlineCode, number>;

interface Placed {
  readonly node: PhrasingContent;
  readonly span: Span;
}

/**
 * Marks dates and sentences in a Markdown tree, in place: dates become links to their events, sentences get their
 * fragment ids. `source` is the text that `tree` was parsed from; spans are those of its prose.
 */
export function markDates(tree: Root, source: string, marks: Marks): void {
  const starts = new Map<Text | InlineCode, number>();
  const blocks: Parent[] = [];
  const place = (node: Text | InlineCode, start: number): void => void starts.set(node, start);
  collectBlocks(tree, source, { block: (node) => blocks.push(node), text: place, code: place });
  for (const block of blocks) markBlock(block, starts, marks);
}

function markBlock(block: Parent, starts: Starts, marks: Marks): void {
  const placed = placeAll(block.children as PhrasingContent[], starts, marks, false);
  block.children = wrapSentences(placed, marks.sentences);
}

/** Cuts texts where a mark begins or ends and links the dates; tells where in the prose each piece stands. */
function placeAll(nodes: readonly PhrasingContent[], starts: Starts, marks: Marks, inLink: boolean): readonly Placed[] {
  return nodes.flatMap((node): readonly Placed[] => {
    if (node.type === 'text') return placeText(node, starts.get(node), marks, inLink);
    if (node.type === 'inlineCode') return [{ node, span: spanOf(node, starts.get(node)) }];
    if (!('children' in node)) return [{ node, span: nowhere }];
    const linked = inLink || node.type === 'link' || node.type === 'linkReference';
    // The blank between two sentences goes with the first: alone it would be a link without words.
    const inner = placeAll(node.children, starts, marks, linked).map((piece) =>
      toString(piece.node).trim() === '' ? { ...piece, span: nowhere } : piece,
    );
    return bySentence(inner, marks.sentences).map(({ placed }) => ({
      node: { ...node, children: placed.map((child) => child.node) },
      span: around(placed),
    }));
  });
}

/** Struck-out code stands in no prose. */
function spanOf({ value }: InlineCode, start: number | undefined): Span {
  return start === undefined ? nowhere : { start, end: start + shownCode(value).length };
}

/** From the first piece to the last that stand in the prose; struck-out words do not. */
function around(placed: readonly Placed[]): Span {
  const offsets = placed.flatMap(({ span }) => (Number.isNaN(span.start) ? [] : [span.start, span.end]));
  return offsets.length === 0 ? nowhere : { start: Math.min(...offsets), end: Math.max(...offsets) };
}

function placeText(
  node: Text,
  start: number | undefined,
  { dates, sentences }: Marks,
  inLink: boolean,
): readonly Placed[] {
  if (start === undefined) return [{ node, span: nowhere }];
  const end = start + node.value.length;
  const here = touching(dates, { start, end });
  const bounds = [...here, ...touching(sentences, { start, end })].flatMap(({ span }) => [span.start, span.end]);
  const cuts = [...new Set([start, ...bounds.filter((at) => at > start && at < end), end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, i) => {
    const to = cuts[i + 1] ?? end;
    const span = { start: from, end: to };
    const text: Text = { type: 'text', value: node.value.slice(from - start, to - start) };
    const date = here.find((mark) => mark.span.start <= from && mark.span.end >= to);
    if (!date || inLink) return [{ node: text, span }];
    return linkDate(date, text, span.start === date.span.start, span.end === date.span.end).map((piece) => ({
      node: piece,
      span,
    }));
  });
}

/** The link of a date, and behind it what it means. A date cut by emphasis gives its id to the first piece only. */
function linkDate(date: DateMark, text: Text, first: boolean, last: boolean): readonly PhrasingContent[] {
  const words: PhrasingContent =
    date.datetime === undefined ? text : element('time', { dateTime: date.datetime }, [text]);
  const link = element(
    'a',
    { className: ['date'], ...(first ? { id: date.id } : {}), href: date.href, dataEdtf: date.edtf },
    [words],
  );
  if (!last || date.resolved === undefined) return [link];
  return [
    link,
    // In brackets of their own, which a page can leave out where it has the words in the margin.
    element('span', { className: ['resolved'], dataPagefindIgnore: '' }, [
      { type: 'text', value: ' ' },
      element('span', {}, [{ type: 'text', value: '(' }]),
      { type: 'text', value: date.resolved },
      element('span', {}, [{ type: 'text', value: ')' }]),
    ]),
  ];
}

interface Group {
  /** The marked sentence that the pieces belong to. */
  readonly mark?: SentenceMark | undefined;
  readonly placed: Placed[];
}

/**
 * Neighbouring pieces of one marked sentence, or of none. A piece belongs where it begins, and what stands in no prose to
 * what comes before it.
 */
function bySentence(all: readonly Placed[], sentences: readonly SentenceMark[]): readonly Group[] {
  const groups: Group[] = [];
  for (const piece of all) {
    const { start } = piece.span;
    const before = groups.at(-1);
    const mark = Number.isNaN(start) ? before?.mark : touching(sentences, { start, end: start + 1 })[0];
    if (before !== undefined && before.mark === mark) before.placed.push(piece);
    else groups.push({ mark, placed: [piece] });
  }
  return groups;
}

/** Puts the pieces of each marked sentence into one element with its id. */
function wrapSentences(placed: readonly Placed[], sentences: readonly SentenceMark[]): PhrasingContent[] {
  return bySentence(placed, sentences).flatMap(({ mark, placed: pieces }) => {
    const nodes = pieces.map(({ node }) => node);
    return mark === undefined ? nodes : [element('span', { className: ['sentence'], id: mark.id }, nodes)];
  });
}

/** A phrasing node that becomes the element `name`: mdast-util-to-hast reads `data.hName`. */
function element(
  name: string,
  properties: Readonly<Record<string, string | string[]>>,
  children: PhrasingContent[],
): PhrasingContent {
  return { type: 'emphasis', children, data: { hName: name, hProperties: { ...properties } } };
}
