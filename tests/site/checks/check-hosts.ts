import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute } from './read-built-site.ts';
import type { BuiltPage, BuiltSite } from './read-built-site.ts';

/** Elements whose address the browser fetches by itself, with the attributes that hold it. A link to follow is none. */
const fetched: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href'],
  img: ['src', 'srcSet'],
  input: ['src'],
  link: ['href', 'imageSrcSet'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcSet'],
  track: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
};
const namedOnly = /^(alternate|author|canonical|license|me|next|prev|help|search)\b/;

function addressesIn(page: BuiltPage): readonly string[] {
  return page.elements.flatMap((element) => {
    if (element.tagName === 'link' && namedOnly.test(attribute(element, 'rel') ?? '')) return [];
    return (fetched[element.tagName] ?? []).flatMap((name) => {
      const written = attribute(element, name) ?? '';
      const list = name.toLowerCase().endsWith('srcset')
        ? written.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '')
        : [written];
      return list.filter((address) => address !== '');
    });
  });
}

/** `url(…)` and `@import` of a style sheet or of a page's own styles. */
function addressesInStyles(text: string): readonly string[] {
  return [...text.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s]+)/g)].map(([, address = '']) => address);
}

/** Nothing that a page fetches comes from another host. */
export function checkHosts(site: BuiltSite): readonly string[] {
  const leaves = (address: string, from: URL): boolean => {
    const { protocol, origin } = new URL(address, from);
    return /^https?:$/.test(protocol) && origin !== site.root.origin;
  };
  const inPages = site.pages.flatMap((page) => {
    const styles = page.html.match(/<style[^>]*>[\s\S]*?<\/style>|style="[^"]*"/g) ?? [];
    return [...addressesIn(page), ...styles.flatMap(addressesInStyles)]
      .filter((address) => leaves(address, page.address))
      .map((address) => `${page.file}: ${address} is on another host`);
  });
  const sheets = [...site.files].filter((file) => file.endsWith('.css'));
  const inSheets = sheets.flatMap((file) =>
    addressesInStyles(readFileSync(join(site.folder, file), 'utf8'))
      .filter((address) => leaves(address, new URL(file, site.root)))
      .map((address) => `${file}: ${address} is on another host`),
  );
  return [...inPages, ...inSheets];
}
