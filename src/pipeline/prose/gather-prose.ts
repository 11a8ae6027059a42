import type { InlineCode as CodeNode, Node, Nodes, Parent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Block, InlineCode, Override, Segment, Span } from '../types.ts';
import { mapCode } from './map-code.ts';
import { mapSource } from './map-source.ts';
import { shownCode, standInFor } from './shown-text.ts';

/** Running text with all that is known of it by place. */
export interface GatheredProse {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  readonly overrides: readonly Override[];
  readonly code: readonly InlineCode[];
}

/** Told of each block-level node with running text, and of the text and code in it, with its offset in the prose. */
export interface ProseVisitor {
  readonly block?: (node: Parent, start: number) => void;
  readonly text?: (node: Text, start: number) => void;
  readonly code?: (node: CodeNode, start: number) => void;
  /** Told of what stands on the page with other words than in the prose, and where it would be or is in the prose. */
  readonly other?: (span: Span) => void;
}

const betweenBlocks = '\n\n';

/** Nodes whose text is no prose: code, raw HTML, pictures, struck-out words, footnote marks, frontmatter. */
export const silent: ReadonlySet<string> = new Set([
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

/** Gathers the running text of one file, block by block, with the file offset of every stretch. */
export class ProseGatherer {
  readonly #source: string;
  readonly #visitor: ProseVisitor;
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #segments: Segment[] = [];
  readonly #overrides: Override[] = [];
  readonly #code: InlineCode[] = [];
  #length = 0;
  /** Index of the last heading. */
  #section: number | undefined;

  constructor(source: string, visitor: ProseVisitor) {
    this.#source = source;
    this.#visitor = visitor;
  }

  /** Adds a node with running text as a block; one without any leaves no trace but a blank. `depth` is a heading's. */
  addBlock(node: Parent, kind: Block['kind'], depth?: number): void {
    if (this.#length > 0) this.#write(betweenBlocks);
    const start = this.#length;
    this.#visitor.block?.(node, start);
    for (const child of node.children) this.#addInline(child);
    if (this.#length === start) return;
    const block = { kind, span: { start, end: this.#length }, ...(depth === undefined ? {} : { depth }) };
    if (kind === 'heading') this.#section = this.#blocks.push(block) - 1;
    else this.#blocks.push(this.#section === undefined ? block : { ...block, section: this.#section });
  }

  gathered(): GatheredProse {
    return {
      text: this.#parts.join(''),
      blocks: this.#blocks,
      segments: this.#segments,
      overrides: this.#overrides,
      code: this.#code,
    };
  }

  #addInline(node: Nodes): void {
    const start = this.#length;
    if (silent.has(node.type)) this.#visitor.other?.({ start, end: start });
    else if (node.type === 'text') {
      this.#visitor.text?.(node, start);
      this.#addText(node.value, node);
    } else if (node.type === 'inlineCode') {
      this.#visitor.code?.(node, start);
      this.#addCode(node);
    } else if (node.type === 'break') {
      this.#visitor.other?.({ start, end: start + 1 });
      this.#addText(' ', node);
    } else if ('children' in node) {
      for (const child of node.children) this.#addInline(child);
      if (node.type === 'textDirective') this.#overrides.push(...readOverride(node, { start, end: this.#length }));
    }
  }

  #addText(value: string, { position }: Node): void {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start !== undefined && end !== undefined)
      this.#segments.push(...mapSource(value, this.#source.slice(start, end), this.#length, start));
    this.#write(value.replace(/\n/gu, ' '));
  }

  #addCode(node: CodeNode): void {
    const one = { at: this.#length, text: shownCode(node.value) };
    this.#code.push(one);
    this.#segments.push(...mapCode(node, this.#source, this.#length));
    this.#write(standInFor(one));
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** `:date[…]{edtf=… skip}` and `:event[…]{headline=… skip}`. */
function readOverride(node: TextDirective, span: Span): readonly Override[] {
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
