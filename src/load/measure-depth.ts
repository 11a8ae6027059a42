import type { Nodes, Root } from 'mdast';

/** The most that quotes, lists and emphasis may stand in one another: far past any prose, far short of the stack. */
export const deepest = 64;

/** The first node that is nested deeper than allowed. Walks without recursion. */
export function findTooDeep(tree: Root): Nodes | undefined {
  const stack: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, depth } = top;
    if (depth > deepest) return node;
    if ('children' in node) for (const child of [...node.children].reverse()) stack.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

/** Line on which quote and list marks alone nest deeper than allowed, as an offset: checked before the parser sees it. */
export function findDeepLine(source: string): number | undefined {
  let start = 0;
  for (const line of source.split('\n')) {
    if (countMarks(line) > deepest) return start;
    start += line.length + 1;
  }
  return undefined;
}

/** Quote marks, list marks and levels of indentation at the start of a line. A rule, `-----`, is one mark. */
function countMarks(line: string): number {
  const opening = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/u.exec(line)?.[0] ?? '';
  const marks = opening.match(/[>\-+*.)]/gu)?.length ?? 0;
  const indentation = opening.replaceAll('\t', '    ').match(/ /gu)?.length ?? 0;
  return marks + Math.floor(indentation / 8);
}
