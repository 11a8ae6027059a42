import type { Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';
import type {} from 'remark-directive';
import type { Point, Position } from 'unist';

type ContainerDirective = Extract<Nodes, { type: 'containerDirective' }>;
type Directive = Extract<Nodes, { type: 'textDirective' | 'leafDirective' }> | ContainerDirective;

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
    if (isDirective(child) && !isOurs(child, source)) restored.push(...asText(child, source));
    else restored.push(child);
  }
  // Text stands where text may stand and paragraphs where the container stood, so each child still fits its parent.
  parent.children = joinTexts(restored, source) as typeof parent.children;
}

function isDirective(node: Nodes): node is Directive {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

/** A bare `:date`, with neither words nor attributes, is more likely prose than a mistake. */
function isOurs(node: Directive, source: string): boolean {
  if (node.type !== 'textDirective' || (node.name !== 'date' && node.name !== 'event')) return false;
  return slice(source, node.position) !== `:${node.name}`;
}

function asText(node: Directive, source: string): Nodes[] {
  const { position } = node;
  if (position === undefined) return [];
  if (node.type === 'textDirective') return aroundChildren(node.children, position, source);
  if (node.type === 'leafDirective') {
    const children = joinTexts(aroundChildren(node.children, position, source), source);
    return [{ type: 'paragraph', children, position }];
  }
  return containerAsText(node, position, source);
}

/** The fences become paragraphs of their own; what they enclosed stays as it was parsed. */
function containerAsText(node: ContainerDirective, position: Position, source: string): Nodes[] {
  const lines = slice(source, position).split(/\r\n|[\r\n]/u);
  const opening = lines[0] ?? '';
  const from = { start: position.start, end: along(position.start, opening.length) };
  const blocks: Nodes[] = node.children.filter(
    (child) => !(child.type === 'paragraph' && child.data?.directiveLabel === true),
  );
  const result: Nodes[] = [paragraph(from, source), ...blocks];
  const closing = /:{3,}[ \t]*$/u.exec(lines.length > 1 ? (lines.at(-1) ?? '') : '');
  if (closing !== null) {
    const to = { start: along(position.end, -closing[0].length), end: position.end };
    result.push(paragraph(to, source));
  }
  return result;
}

/** `:name[` + children + `]{attributes}`. */
function aroundChildren(children: PhrasingContent[], position: Position, source: string): PhrasingContent[] {
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
function joinTexts<Node extends Nodes>(nodes: readonly Node[], source: string): (Node | Text)[] {
  const joined: (Node | Text)[] = [];
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

function paragraph(position: Position, source: string): Paragraph {
  return { type: 'paragraph', children: [text(position, source)], position };
}

function text(position: Position, source: string): Text {
  return { type: 'text', value: slice(source, position), position };
}

function slice(source: string, position: Position | undefined): string {
  return position === undefined ? '' : source.slice(position.start.offset, position.end.offset);
}

/** A point so many characters further on the same line. */
function along(point: Point, characters: number): Point {
  return { line: point.line, column: point.column + characters, offset: (point.offset ?? 0) + characters };
}
