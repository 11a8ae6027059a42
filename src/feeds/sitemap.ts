import { escapeHtml } from './escape-html.ts';
import { addressOf } from './publication.ts';
import type { Publication } from './publication.ts';

export interface SitemapEntry {
  /** Path of the page. */
  readonly path: string;
  /** The day on which it last changed, where the content says so. */
  readonly changed?: string;
}

/** The protocol takes no more in one file (sitemaps.org). */
const limit = 50_000;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function parts(entries: readonly SitemapEntry[]): ReadonlyArray<readonly SitemapEntry[]> {
  const count = Math.max(1, Math.ceil(entries.length / limit));
  return Array.from({ length: count }, (_, index) => entries.slice(index * limit, (index + 1) * limit));
}

function lastChange(entries: readonly SitemapEntry[]): string {
  const last = entries
    .flatMap(({ changed = [] }) => changed)
    .sort()
    .at(-1);
  return last === undefined ? '' : `<lastmod>${last}</lastmod>`;
}

/** The index, by name, and the files that it lists: `sitemap-index.xml`, `sitemap-0.xml`, … */
export function serialiseSitemap(
  entries: readonly SitemapEntry[],
  publication: Publication,
): ReadonlyMap<string, string> {
  const locate = (path: string): string => `<loc>${escapeHtml(addressOf(publication, path))}</loc>`;
  const files = parts(entries).map((part, index) => {
    const urls = part.map((entry) => `<url>${locate(entry.path)}${lastChange([entry])}</url>\n`);
    const text = `${declaration}<urlset xmlns="${namespace}">\n${urls.join('')}</urlset>\n`;
    return { name: `sitemap-${index}.xml`, text, changed: lastChange(part) };
  });
  const maps = files.map(({ name, changed }) => `<sitemap>${locate(`/${name}`)}${changed}</sitemap>\n`);
  const index = `${declaration}<sitemapindex xmlns="${namespace}">\n${maps.join('')}</sitemapindex>\n`;
  return new Map([['sitemap-index.xml', index], ...files.map(({ name, text }) => [name, text] as const)]);
}
