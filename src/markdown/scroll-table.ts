import type { Element, Nodes } from 'hast';

/**
 * Puts a table into a box that scrolls where the table is wider than the page: with a name, and within reach of the
 * keyboard (https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable). The element itself becomes the box.
 */
export function scrollTable(table: Element): void {
  const columns = (table.children.find(isElement)?.children ?? [])
    .filter(isElement)
    .flatMap(({ children }) => children);
  const names = columns.map((cell) => textOf(cell).trim()).filter((name) => name !== '');
  table.children = [{ ...table }];
  table.tagName = 'div';
  table.properties = {
    className: ['table'],
    tabIndex: 0,
    role: 'group',
    ariaLabel: names.length === 0 ? 'Table' : `Table: ${names.join('; ')}`,
  };
}

const isElement = (node: Nodes): node is Element => node.type === 'element';

/** The text of a node, without its marks. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
