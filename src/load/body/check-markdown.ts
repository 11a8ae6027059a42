import type {
  FootnoteDefinition,
  Heading,
  Html,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Nodes,
  Root,
  Text,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import { eachNode } from '../../markdown/each-node.ts';
import { unusedFootnotes } from '../../pipeline/prose/unused-footnotes.ts';
import { checkCharacters } from './check-characters.ts';
import { checkDirective } from './check-directive.ts';
import { findBrokenDirectives } from './find-broken-directives.ts';
import { findMisspeltDirectives } from './find-misspelt-directives.ts';
import { errorAt, type Finding } from '../text/finding.ts';
import { withoutComments } from './without-comments.ts';

/** Finds what is wrong with one file's Markdown by itself: headings, links, pictures, footnotes, raw HTML, directives. */
export function checkMarkdown(tree: Root, source: string): readonly Finding[] {
  const findings: Finding[] = [];
  let depth = 1;
  let htmlLine = 0;
  eachNode(tree, (node) => {
    findings.push(...checkCharacters(node));
    if (node.type === 'heading') {
      findings.push(...checkHeading(node, depth));
      depth = node.depth;
    } else if (node.type === 'html') {
      // One tag seldom comes alone: the first of a line speaks for the line.
      const found = node.position?.start.line === htmlLine ? [] : checkHtml(node);
      findings.push(...found);
      if (found.length > 0) htmlLine = node.position?.end.line ?? 0;
    } else findings.push(...checkNode(node, source));
  });
  findings.push(...[...unusedFootnotes(tree)].map(unusedFootnote));
  if (tree.children.every(isWithoutText)) findings.push(emptyText(tree));
  return findings;
}

function checkNode(node: Nodes, source: string): readonly Finding[] {
  switch (node.type) {
    case 'link':
      return checkLink(node);
    case 'linkReference':
      return checkLinkWords(node);
    case 'definition':
      return checkAddress(node.url, node);
    case 'image':
      return [...checkAlt(node), ...checkAddress(node.url, node)];
    case 'imageReference':
      return checkAlt(node);
    case 'textDirective':
      return checkDirective(node);
    case 'text':
      return [...checkText(node), ...checkColons(node, source)];
    default:
      return [];
  }
}

/** Where a node begins in its file. */
function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

function checkHeading(heading: Heading, before: number): readonly Finding[] {
  const words = toString(heading).trim();
  const marks = '#'.repeat(heading.depth);
  if (words === '') {
    const message = `Expected words after \`${marks}\`; found none.`;
    return [errorAt(startOf(heading), 'empty-heading', message, 'Write the heading or delete the line.')];
  }
  if (heading.depth === 1) {
    const message = 'Expected headings from `##` down, since the title is the page’s `#`; found `#`.';
    return [errorAt(startOf(heading), 'heading-level', message, `Write \`## ${words}\`.`)];
  }
  if (heading.depth <= before + 1) return [];
  const fitting = '#'.repeat(before + 1);
  const message = `Expected \`${fitting}\` at most${before === 1 ? ' for the first heading' : ` after \`${'#'.repeat(before)}\``}; found \`${marks}\`.`;
  return [errorAt(startOf(heading), 'heading-level', message, `Write \`${fitting} ${words}\`.`)];
}

function checkLink(link: Link): readonly Finding[] {
  if (link.url.trim() === '') {
    const message = 'Expected an address in the link; found none.';
    return [errorAt(startOf(link), 'empty-link', message, `Write \`[${toString(link) || 'words'}](https://…)\`.`)];
  }
  return [...checkLinkWords(link), ...checkAddress(link.url, link)];
}

function checkLinkWords(link: Link | LinkReference): readonly Finding[] {
  if (toString(link).trim() !== '') return [];
  const address = link.type === 'link' ? `(${link.url})` : `[${link.label ?? link.identifier}]`;
  return [
    errorAt(startOf(link), 'empty-link', 'Expected words in the link; found none.', `Write \`[words]${address}\`.`),
  ];
}

function checkAddress(url: string, node: Nodes): readonly Finding[] {
  // A browser skips blanks and controls inside a scheme, so they are no disguise here either.
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(url.replace(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'https' || scheme === 'http' || scheme === 'mailto') return [];
  const message = `Expected an address with https, http or mailto; found \`${scheme}:\`.`;
  return [errorAt(startOf(node), 'unsafe-address', message, 'Link to a page, or leave the words without a link.')];
}

function checkAlt(image: Image | ImageReference): readonly Finding[] {
  if ((image.alt ?? '').trim() !== '') return [];
  const address = image.type === 'image' ? `(${image.url})` : `[${image.label ?? image.identifier}]`;
  const message = 'Expected words that say what the picture shows; found none.';
  return [errorAt(startOf(image), 'image-without-alt', message, `Write \`![what it shows]${address}\`.`)];
}

function checkHtml(html: Html): readonly Finding[] {
  // Comments are for writers; they are not published.
  const published = withoutComments(html.value).trim();
  if (published === '') return [];
  if (published.startsWith('<!--')) {
    const message = 'Expected `-->`, which closes the comment; found none in its block.';
    return [errorAt(startOf(html), 'open-comment', message, 'Write `-->` at its end, and one comment a line.')];
  }
  const tag = /<[/!?]?[^\s>]{0,30}/u.exec(published)?.[0] ?? '<';
  const message = `Expected Markdown; found raw HTML, \`${tag}${tag.endsWith('>') ? '' : '>'}\`.`;
  const hint = 'Write it in Markdown, or put a backslash before `<` to show the sign itself.';
  return [errorAt(startOf(html), 'raw-html', message, hint)];
}

/** References without a definition are left standing as text, brackets and all. */
function checkText(text: Text): readonly Finding[] {
  return [...text.value.matchAll(/\[(\^[^[\]\s]+)\]|\[([^[\]\n]+)\]\[([^[\]\n]*)\]/gu)].map(
    ({ 0: found, 1: footnote, 2: words = '', 3: name = '', index }) => {
      const definition = footnote === undefined ? `[${name || words}]: https://…` : `[${footnote}]: The note.`;
      const message = `Expected a definition for \`${found}\`; found none.`;
      const hint = `Write \`${definition}\` on a line of its own.`;
      // Escapes make the text shorter than what stands in the file; the place is then a little early.
      return errorAt(startOf(text) + index, 'undefined-reference', message, hint);
    },
  );
}

/** Looks at what stands in the file, where an escaped colon is still to be told from a plain one. */
function checkColons({ position }: Text, source: string): readonly Finding[] {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
  const misspelt = findMisspeltDirectives(source.slice(start, end), start);
  const reported = new Set(misspelt.map(({ offset }) => offset));
  const broken = findBrokenDirectives(source, start, end);
  return [...misspelt, ...broken.filter(({ offset }) => !reported.has(offset))];
}

function unusedFootnote(footnote: FootnoteDefinition): Finding {
  const mark = `[^${footnote.label ?? footnote.identifier}]`;
  const message = `Expected the first note of its label, with a mark \`${mark}\` in the text; found one that no page shows.`;
  const hint = `Write \`${mark}\` where it belongs, relabel it or delete it.`;
  return errorAt(startOf(footnote), 'unused-footnote', message, hint);
}

/** Nothing to read below the headings: a list without items, a rule, a comment. */
function isWithoutText(node: Root['children'][number]): boolean {
  return node.type === 'yaml' || node.type === 'html' || node.type === 'heading' || toString(node).trim() === '';
}

function emptyText(tree: Root): Finding {
  const offset = tree.position?.end.offset ?? 0;
  const message = 'Expected text after the frontmatter; found none.';
  return errorAt(offset, 'no-text', message, 'Write the article below the second `---`.');
}
