import type { Root } from 'mdast';
import type { ReadArticle } from '../pipeline/types.ts';
import { markArticle } from './mark-article.ts';
import { renderMarkdown, type RenderedHeading, type SizeOf } from './render-markdown.ts';

/**
 * A Markdown file rendered before anybody knows to which events its dates belong, or under which base the site is
 * served, or how large its pictures are: all that follows from the file alone, so that it can be made anywhere and kept.
 */
export interface OpenMarkdown {
  readonly headings: readonly RenderedHeading[];
  /** HTML around the holes; one piece more than there are holes. */
  readonly pieces: readonly string[];
  /** What is to be filled in: the base, the event of the date that begins at that offset, or how large a picture is. */
  readonly holes: readonly Hole[];
}

type Hole = 'base' | number | { readonly picture: string; readonly side: 'width' | 'height' };

/** Stand for what is missing. No file that passes its checks holds control characters. */
const BASE = '\u0001';
const EVENT = '\u0002';
const SIZE = '\u0003';

/** `read` is what the pipeline read in an article; a page has no dates. Uses `tree` up, as {@link renderMarkdown} does. */
export function openMarkdown(tree: Root, source: string, read?: ReadArticle): OpenMarkdown {
  const dated = new Set([...(read?.mentions ?? []), ...(read?.foretold ?? [])].map((one) => one.expression.span.start));
  const marks = read && markArticle(read, (start) => (dated.has(start) ? EVENT + String(start) + EVENT : undefined));
  const sizes: Hole[] = [];
  const { html, headings } = renderMarkdown(
    tree,
    source,
    marks ?? { dates: [], sentences: [] },
    (path) => BASE + path,
    (picture, side) => SIZE + String(sizes.push({ picture, side }) - 1) + SIZE,
  );
  const parts = html.split(/(\u0001|\u0002\d+\u0002|\u0003\d+\u0003)/u);
  const holeOf = (text: string): Hole => {
    if (text === BASE) return 'base';
    const number = Number(text.slice(1, -1));
    return text.startsWith(EVENT) ? number : (sizes[number] ?? 'base');
  };
  return {
    headings,
    pieces: parts.filter((_, index) => index % 2 === 0),
    holes: parts.filter((_, index) => index % 2 === 1).map(holeOf),
  };
}

/**
 * The HTML with its holes filled; nothing where a date that was marked has no event after all, since its link would
 * lead nowhere. `href` puts a path of this site under its base; `eventOf` names the event of the date at an offset;
 * `sizeOf` knows the pictures.
 */
export function closeMarkdown(
  { pieces, holes }: OpenMarkdown,
  href: (path: string) => string,
  eventOf: (start: number) => string | undefined,
  sizeOf: SizeOf = () => undefined,
): string | undefined {
  const fill = (hole: Hole): string | undefined => {
    if (hole === 'base') return href('');
    if (typeof hole === 'object') return String(sizeOf(hole.picture, hole.side) ?? '');
    return eventHref(href, eventOf(hole));
  };
  let html = pieces[0] ?? '';
  for (const [index, hole] of holes.entries()) {
    const filling = fill(hole);
    if (filling === undefined) return undefined;
    html += filling + (pieces[index + 1] ?? '');
  }
  return html;
}

function eventHref(href: (path: string) => string, event: string | undefined): string | undefined {
  return event === undefined ? undefined : href(`/timeline/#${event}`);
}
