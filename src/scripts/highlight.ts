/** Marks the words that a search led here for (`?highlight=`), with a button that takes the marks away again. */
import css from '../styles/highlight.css?inline';
import { wordPattern } from './word-pattern.ts';

function textNodes(root: Element): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

function markIn(node: Text, pattern: RegExp): number {
  const pieces = node.data.split(pattern);
  if (pieces.length === 1) return 0;
  // `split` by a capturing group: every second piece is a match.
  node.replaceWith(
    ...pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      const mark = document.createElement('mark');
      mark.textContent = piece;
      return mark;
    }),
  );
  return (pieces.length - 1) / 2;
}

function clear(): void {
  for (const mark of document.querySelectorAll('main mark')) {
    const parent = mark.parentElement;
    mark.replaceWith(mark.textContent);
    parent?.normalize();
  }
  document.querySelector('.marks')?.remove();
  const url = new URL(location.href);
  url.searchParams.delete('highlight');
  history.replaceState(undefined, '', url);
}

function offerToClear(count: number): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const bar = document.createElement('p');
  bar.className = 'marks';
  bar.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Remove the marks';
  button.addEventListener('click', clear);
  bar.append(`${count === 1 ? 'One place' : `${count} places`} marked. `, button);
  document.body.append(bar);
}

const pattern = wordPattern(new URLSearchParams(location.search).getAll('highlight').join(' '));
const main = document.querySelector('main');
if (pattern && main) {
  const count = textNodes(main).reduce((sum, node) => sum + markIn(node, pattern), 0);
  if (count > 0) offerToClear(count);
}
