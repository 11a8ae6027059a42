import { addressOf } from './publication.ts';
import type { Publication } from './publication.ts';

/** robots.txt: all may read all of it, and this is the list. */
export function serialiseRobots(publication: Publication): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${addressOf(publication, '/sitemap-index.xml')}\n`;
}
