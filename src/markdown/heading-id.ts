/** Ids of a text’s own marks: sentences, dates with their notes, footnotes and the heading above these. */
const others = /^(?:s-.*|date-\d+(?:-note)?|user-content-.*|footnote-label)$/u;

/**
 * The id of a heading from its slug: the slug itself, unless something else of the page can have that id, since an id may
 * be given once (HTML, 3.2.6). A slug has no colon, so that no other heading can have an id with one, nor the layout’s own,
 * `page:…`, be a heading’s.
 */
export function headingId(slug: string): string {
  return slug === '' || others.test(slug) ? `heading:${slug}` : slug;
}
