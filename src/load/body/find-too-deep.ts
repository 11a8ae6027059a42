import type { Nodes, Root } from 'mdast';

/** The most that quotes, lists and emphasis may stand in one another: far past any prose, far short of the stack. */
export const deepest = 64;

/** The first node that is nested deeper than allowed. Walks without recursion. */
export function findTooDeep(tree: Root): Nodes | undefined {
  const stack: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, depth } = top;
    if (depth > deepest) return node;
    if ('children' in node)
      for (const child of [...node.children].reverse()) stack.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
