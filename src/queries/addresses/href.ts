/**
 * An address within the site, under the base that the site is served from. `path` starts with a slash; a page's path
 * also ends with one (`/timeline/`), and may go on with a query or a fragment.
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return base.replace(/\/+$/, '') + path;
}
