import type { Nodes, Root } from 'mdast';
import type { Block } from '../types.ts';
import { ProseGatherer, silent, type GatheredProse, type ProseVisitor } from './gather-prose.ts';
import { unusedFootnotes } from './unused-footnotes.ts';

/** What the paragraphs in these are. */
const kinds: Readonly<Record<string, Block['kind']>> = {
  blockquote: 'quote',
  listItem: 'list-item',
  footnoteDefinition: 'footnote',
};

/** Walks the tree once and gathers its running text, block by block, with the file offset of every stretch. */
export function collectBlocks(tree: Root, source: string, visitor: ProseVisitor = {}): GatheredProse {
  const prose = new ProseGatherer(source, visitor);
  const unused: ReadonlySet<Nodes> = source.includes('[^') ? unusedFootnotes(tree) : new Set();
  // An explicit stack: Markdown nests as deep as its author likes, the call stack does not.
  const stack: { node: Nodes; kind: Block['kind'] }[] = [{ node: tree, kind: 'paragraph' }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, kind } = top;
    if (silent.has(node.type) || unused.has(node)) continue;
    if (node.type === 'heading') prose.addBlock(node, 'heading', node.depth);
    else if (node.type === 'paragraph') prose.addBlock(node, kind);
    else if (node.type === 'tableCell') prose.addBlock(node, 'table-cell');
    else if ('children' in node)
      for (const child of [...node.children].reverse()) stack.push({ node: child, kind: kinds[node.type] ?? kind });
  }
  return prose.gathered();
}
