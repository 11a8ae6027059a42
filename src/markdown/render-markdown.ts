import type { Element, Root as HastRoot } from 'hast';
import type { Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { eachNode } from './each-node.ts';
import { headingId } from './heading-id.ts';
import { markDates, type Marks } from './mark-dates.ts';
import { scrollTable, textOf } from './scroll-table.ts';

export interface RenderedHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** What may stand on a page: GitHub's list, with our own marks. Ids are ours, made from words, and need no prefix. */
const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), 'time'],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'id', 'className'],
    a: [...(defaultSchema.attributes?.a ?? []).filter((name) => !Array.isArray(name)), 'className', 'dataEdtf'],
    span: ['className', 'dataPagefindIgnore'],
    time: ['dateTime'],
  },
};

/** How wide or high the picture at an address is, in pixels; nothing where nobody knows. */
export type SizeOf = (src: string, side: 'width' | 'height') => number | string | undefined;

const processor = unified()
  .use(remarkRehype, { handlers: { textDirective: (state, node: Parents) => state.all(node) } })
  .use(rehypeSanitize, schema)
  .use(rehypeSlug)
  .use(rehypeStringify)
  .freeze();

/** Prefixes a link to a page of this site with the base that it is served from. */
function addBase(element: Element, href: (path: string) => string): void {
  for (const name of ['href', 'src'] as const) {
    const value = element.properties[name];
    if (typeof value === 'string' && /^\/(?!\/)/u.test(value) && !isMarked(element))
      element.properties[name] = href(value);
  }
}

/** Gives a picture the room that it will take, and lets it come when it is scrolled to: it stands in running text. */
function makeRoom(image: Element, sizeOf: SizeOf): void {
  const { src } = image.properties;
  if (image.tagName !== 'img' || typeof src !== 'string') return;
  const [width, height] = [sizeOf(src, 'width'), sizeOf(src, 'height')];
  Object.assign(image.properties, { width, height, loading: 'lazy', decoding: 'async' });
}

/** Says what the box before an item of GFM's task lists shows: it has no words of its own. */
function nameTask({ tagName, properties }: Element): void {
  if (tagName === 'input') properties.ariaLabel = properties.checked === true ? 'Done' : 'Not done';
}

/** Links of dates are made with their base already. */
const isMarked = (element: Element): boolean => hasClass(element, 'date');

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** A column's alignment as a class: the attribute that GFM tables are given is no longer part of HTML. */
function classAlignment({ properties }: Element): void {
  const { align } = properties;
  if (typeof align !== 'string') return;
  delete properties.align;
  properties.className = [`align-${align}`];
}

/** Gives a heading an id that nothing else of its page has. The one that GFM puts above footnotes keeps its own. */
function headingOf(element: Element): RenderedHeading | undefined {
  const depth = /^h([2-6])$/u.exec(element.tagName)?.[1];
  const { id } = element.properties;
  if (depth === undefined || typeof id !== 'string') return undefined;
  const slug = hasClass(element, 'sr-only') ? id : headingId(id);
  element.properties.id = slug;
  return { depth: Number(depth), slug, text: textOf(element) };
}

/**
 * Renders a parsed Markdown file to HTML that is safe to put on a page. `source` is the text that `tree` was parsed
 * from; `href` puts a path of this site under its base; `sizeOf` knows its pictures. The tree is used up: it is no longer what was parsed.
 */
export function renderMarkdown(
  tree: Root,
  source: string,
  marks: Marks,
  href: (path: string) => string,
  sizeOf: SizeOf = () => undefined,
): { readonly html: string; readonly headings: readonly RenderedHeading[] } {
  markDates(tree, source, marks);
  const hast: HastRoot = processor.runSync(tree);
  const headings: RenderedHeading[] = [];
  const tables: Element[] = [];
  eachNode(hast, (node) => {
    if (node.type !== 'element') return;
    makeRoom(node, sizeOf);
    addBase(node, href);
    classAlignment(node);
    nameTask(node);
    const heading = headingOf(node);
    if (heading) headings.push(heading);
    if (node.tagName === 'table') tables.push(node);
  });
  tables.forEach(scrollTable);
  return { html: processor.stringify(hast), headings };
}

/** Words of running text, for the reading time. */
export function countWords(tree: Root): number {
  return tree.children
    .filter(({ type }) => type !== 'yaml')
    .reduce((sum, node) => sum + (toString(node).match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0), 0);
}
