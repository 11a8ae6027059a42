import type { InlineCode as CodeNode, Node, Nodes, Parent, Root, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Block, InlineCode, Override, Segment, Span } from '../types.ts';
import { mapCode } from './map-code.ts';
import { mapSource } from './map-source.ts';
import { shownCode, standInFor } from './shown-text.ts';
import { unusedFootnotes } from './unused-footnotes.ts';

const between = '\n\n';

interface Collected {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  readonly overrides: readonly Override[];
  readonly code: readonly InlineCode[];
}

/** Nodes whose text is no prose: code, raw HTML, pictures, struck-out words, footnote marks, frontmatter. */
const silent = new Set([
  'code',
  'html',
  'image',
  'imageReference',
  'delete',
  'footnoteReference',
  'definition',
  'yaml',
  'thematicBreak',
]);

const blockKinds: Readonly<Record<string, Block['kind']>> = {
  blockquote: 'quote',
  listItem: 'list-item',
  footnoteDefinition: 'footnote',
};

/** Told of each block-level node with running text, and of the text and code in it, with its offset in the prose. */
export interface ProseVisitor {
  readonly block?: (node: Parent, start: number) => void;
  readonly text?: (node: Text, start: number) => void;
  readonly code?: (node: CodeNode, start: number) => void;
  /** Told of what stands on the page with other words than in the prose, and where it would be or is in the prose. */
  readonly other?: (span: Span) => void;
}

/** Walks the tree once and gathers its running text, block by block, with the file offset of every stretch. */
export function collectBlocks(tree: Root, source: string, visitor: ProseVisitor = {}): Collected {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const overrides: Override[] = [];
  const code: InlineCode[] = [];
  let length = 0;
  let section: number | undefined;

  const add = (value: string, node: Node): void => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start !== undefined && end !== undefined)
      segments.push(...mapSource(value, source.slice(start, end), length, start));
    parts.push(value.replace(/\n/gu, ' '));
    length += value.length;
  };
  const addCode = (node: CodeNode): void => {
    const one = { at: length, text: shownCode(node.value) };
    code.push(one);
    segments.push(...mapCode(node, source, length));
    parts.push(standInFor(one));
    length += one.text.length;
  };
  const inline = (node: Nodes): void => {
    if (silent.has(node.type)) {
      visitor.other?.({ start: length, end: length });
      return;
    }
    if (node.type === 'text') {
      visitor.text?.(node, length);
      add(node.value, node);
    } else if (node.type === 'inlineCode') {
      visitor.code?.(node, length);
      addCode(node);
    } else if (node.type === 'break') {
      visitor.other?.({ start: length, end: length + 1 });
      add(' ', node);
    } else if ('children' in node) {
      const start = length;
      node.children.forEach(inline);
      if (node.type === 'textDirective') overrides.push(...readOverride(node, { start, end: length }));
    }
  };
  const leaf = (node: Parent, kind: Block['kind'], depth?: number): void => {
    if (length > 0) {
      parts.push(between);
      length += between.length;
    }
    const start = length;
    visitor.block?.(node, start);
    node.children.forEach(inline);
    if (length === start) return;
    const block = { kind, span: { start, end: length }, ...(depth === undefined ? {} : { depth }) };
    if (kind === 'heading') section = blocks.push(block) - 1;
    else blocks.push(section === undefined ? block : { ...block, section });
  };
  const unused: ReadonlySet<Nodes> = source.includes('[^') ? unusedFootnotes(tree) : new Set();
  // An explicit stack: Markdown nests as deep as its author likes, the call stack does not.
  const stack: { node: Nodes; kind: Block['kind'] }[] = [{ node: tree, kind: 'paragraph' }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, kind } = top;
    if (silent.has(node.type) || unused.has(node)) continue;
    if (node.type === 'heading') leaf(node, 'heading', node.depth);
    else if (node.type === 'paragraph') leaf(node, kind);
    else if (node.type === 'tableCell') leaf(node, 'table-cell');
    else if ('children' in node)
      for (const child of [...node.children].reverse())
        stack.push({ node: child, kind: blockKinds[node.type] ?? kind });
  }
  return { text: parts.join(''), blocks, segments, overrides, code };
}

/** `:date[…]{edtf=… skip}` and `:event[…]{headline=… skip}`. */
function readOverride(node: TextDirective, span: Block['span']): readonly Override[] {
  const on = node.name;
  if (on !== 'date' && on !== 'event') return [];
  const { edtf, skip, headline } = node.attributes ?? {};
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return [
    {
      span,
      on,
      line,
      column,
      ...(typeof edtf === 'string' ? { edtf } : {}),
      ...(typeof headline === 'string' ? { headline } : {}),
      ...(skip === undefined || skip === null ? {} : { skip: true }),
    },
  ];
}
