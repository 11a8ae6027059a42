import type { FootnoteDefinition, Nodes, Root } from 'mdast';

/**
 * Footnotes that no page shows: those that no mark in the text, or in a footnote that is shown, calls up, and those whose
 * label an earlier one has. In the order of the text.
 */
export function unusedFootnotes(tree: Root): ReadonlySet<FootnoteDefinition> {
  const { definitions, marks } = findFootnotes(tree);
  const labelled = new Map([...definitions].reverse().map((node) => [labelOf(node), node]));
  const shown = new Set<FootnoteDefinition>();
  const called = [...(marks.get(undefined) ?? [])];
  for (let label = called.pop(); label !== undefined; label = called.pop()) {
    const footnote = labelled.get(label);
    if (footnote === undefined || shown.has(footnote)) continue;
    shown.add(footnote);
    called.push(...(marks.get(footnote) ?? []));
  }
  return new Set(definitions.filter((node) => !shown.has(node)));
}

interface Footnotes {
  readonly definitions: readonly FootnoteDefinition[];
  /** The labels that each footnote calls up, and the text outside of them all. */
  readonly marks: ReadonlyMap<FootnoteDefinition | undefined, readonly string[]>;
}

function findFootnotes(tree: Root): Footnotes {
  const definitions: FootnoteDefinition[] = [];
  const marks = new Map<FootnoteDefinition | undefined, string[]>();
  const marksIn = (within: FootnoteDefinition | undefined): string[] => {
    const found = marks.get(within) ?? [];
    marks.set(within, found);
    return found;
  };
  // An explicit stack: Markdown nests as deep as its author likes, the call stack does not.
  const stack: { node: Nodes; within: FootnoteDefinition | undefined }[] = [{ node: tree, within: undefined }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node } = top;
    const within = node.type === 'footnoteDefinition' ? node : top.within;
    if (node.type === 'footnoteDefinition') definitions.push(node);
    if (node.type === 'footnoteReference') marksIn(within).push(labelOf(node));
    if ('children' in node) for (const child of [...node.children].reverse()) stack.push({ node: child, within });
  }
  return { definitions, marks };
}

/** As the rendering compares them. */
function labelOf({ identifier }: { readonly identifier: string }): string {
  return identifier.toUpperCase();
}
