/** Path of an article's page. */
export function articlePath(slug: string): string {
  return `/articles/${slug}/`;
}
