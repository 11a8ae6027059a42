/** Marks the words that a search led here for (`?highlight=`), with a button that takes the marks away again. */
import css from '../styles/highlight.css?inline';
import { wordPattern } from './word-pattern.ts';

function textNodes(root: Element): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    // A place in a closed note is none that a reader could be led to.
    if (node instanceof Text && node.parentElement?.checkVisibility()) nodes.push(node);
  }
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
  history.replaceState(history.state, '', url);
}

/** What was marked: how much, a way from place to place, and one back to the page without marks. */
function offerMarks(count: number): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const bar = document.createElement('p');
  bar.className = 'marks';
  bar.setAttribute('role', 'status');
  const said = document.createElement('span');
  said.textContent = `${count === 1 ? 'One place' : `${count} places`} marked.`;
  const next = button('Next place', () => {
    said.textContent = goToNext();
  });
  bar.append(said, next, button('Remove the marks', clear));
  document.body.append(bar);
}

/** Shows the mark after the one that was shown last, and says which it is. */
function goToNext(): string {
  const marks = [...document.querySelectorAll('main mark')];
  const before = marks.findIndex((mark) => mark.ariaCurrent === 'true');
  const at = (before + 1) % marks.length;
  for (const [index, mark] of marks.entries()) mark.ariaCurrent = index === at ? 'true' : null;
  marks[at]?.scrollIntoView({ block: 'center' });
  return `Place ${at + 1} of ${marks.length}.`;
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

const pattern = wordPattern(new URLSearchParams(location.search).getAll('highlight').join(' '));
const main = document.querySelector('main');
if (pattern && main) {
  const count = textNodes(main).reduce((sum, node) => sum + markIn(node, pattern), 0);
  if (count > 0) offerMarks(count);
}
