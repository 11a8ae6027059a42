import type { Nodes, Parents, Root, Text } from 'mdast';
import type {} from 'remark-directive';
import type { Position } from 'unist';

type Directive = Extract<Nodes, { type: 'textDirective' }>;

/**
 * Puts back as plain text every directive that is not `:date[…]` or `:event[…]`, in place.
 *
 * remark-directive reads a directive wherever a colon meets a word, so that "at 10:30" loses its ":30". What stood in
 * the file stands in the tree again, character for character and with its position.
 */
export function restoreDirectives(tree: Root, source: string): void {
  restoreIn(tree, source);
}

function restoreIn(parent: Parents, source: string): void {
  const restored: Nodes[] = [];
  for (const child of parent.children) {
    if ('children' in child) restoreIn(child, source);
    if (child.type === 'textDirective' && !isOurs(child, source)) restored.push(...asText(child, source));
    else restored.push(child);
  }
  // Text and a directive's children stand wherever the directive may, so each child still fits its parent.
  parent.children = joinTexts(restored, source) as typeof parent.children;
}

/** A bare `:date`, with neither words nor attributes, is more likely prose than a mistake. */
function isOurs(node: Directive, source: string): boolean {
  if (node.name !== 'date' && node.name !== 'event') return false;
  return slice(source, node.position) !== `:${node.name}`;
}

/** `:name[` + children + `]{attributes}`. */
function asText({ position, children }: Directive, source: string): readonly Nodes[] {
  if (position === undefined) return [];
  const first = children[0]?.position;
  const last = children.at(-1)?.position;
  if (first === undefined || last === undefined) return [text(position, source)];
  return [
    text({ start: position.start, end: first.start }, source),
    ...children,
    text({ start: last.end, end: position.end }, source),
  ];
}

/** Joins neighbouring texts that both stand literally in the file, so that a sentence is not cut for nothing. */
function joinTexts(nodes: readonly Nodes[], source: string): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (before?.type === 'text' && node.type === 'text' && isLiteral(before, source) && isLiteral(node, source)) {
      const position = { start: before.position.start, end: node.position.end };
      joined[joined.length - 1] = text(position, source);
    } else joined.push(node);
  }
  return joined;
}

function isLiteral(node: Text, source: string): node is Text & { position: Position } {
  return node.position !== undefined && slice(source, node.position) === node.value;
}

function text(position: Position, source: string): Text {
  return { type: 'text', value: slice(source, position), position };
}

function slice(source: string, position: Position | undefined): string {
  return position === undefined ? '' : source.slice(position.start.offset, position.end.offset);
}
