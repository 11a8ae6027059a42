import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, fileAt } from './read-built-site.ts';
import type { BuiltPage, BuiltSite } from './read-built-site.ts';

function read(site: BuiltSite, file: string): string {
  return site.files.has(file) ? readFileSync(join(site.folder, file), 'utf8') : '';
}

function addressesIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

function isListed(page: BuiltPage): boolean {
  const robots = page.elements.find(({ tagName, properties }) => tagName === 'meta' && properties.name === 'robots');
  const isRedirect = page.elements.some(({ properties }) => /refresh/i.test(String(properties.httpEquiv)));
  const isHidden = robots !== undefined && (attribute(robots, 'content') ?? '').includes('noindex');
  return page.file !== '404.html' && !isHidden && !isRedirect;
}

/** robots.txt names the sitemap, which names every page that search engines may list, and nothing else. */
export function checkDiscovery(site: BuiltSite): readonly string[] {
  const index = new URL('sitemap-index.xml', site.root).href;
  const named = read(site, 'robots.txt').includes(`Sitemap: ${index}`);
  const maps = addressesIn(read(site, 'sitemap-index.xml'));
  const mapped = maps.flatMap((address) => addressesIn(read(site, fileAt(site, new URL(address)) ?? '')));
  const listed = site.pages.filter(isListed).map(({ address }) => address.href);
  return [
    ...(named ? [] : [`robots.txt: does not name ${index}`]),
    ...listed.filter((address) => !mapped.includes(address)).map((address) => `sitemap: lacks ${address}`),
    ...mapped.filter((address) => !listed.includes(address)).map((address) => `sitemap: ${address} is no listed page`),
  ];
}
