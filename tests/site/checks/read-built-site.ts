import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

export interface BuiltPage {
  /** Path of the file in the folder: `timeline/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly tree: Root;
  /** In the order of the page. */
  readonly elements: readonly Element[];
  readonly ids: ReadonlyMap<string, Element>;
  /** Where the page is served from. */
  readonly address: URL;
}

/** A built site, read once for all the checks. */
export interface BuiltSite {
  readonly folder: string;
  /** Where the site will be served from, with its base: `https://tumen.example/`. */
  readonly root: URL;
  /** Every file's path in the folder, with forward slashes. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
}

function readPage(folder: string, file: string, root: URL): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const tree = fromHtml(html);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  const ids = new Map(
    elements.flatMap((element) =>
      typeof element.properties.id === 'string' ? [[element.properties.id, element]] : [],
    ),
  );
  return { file, html, tree, elements, ids, address: new URL(file.replace(/(^|\/)index\.html$/, '$1'), root) };
}

/** Reads a built site; `root` is the address that the build was made for. */
export function readBuiltSite(folder: string, root = 'https://tumen.example/'): BuiltSite {
  const address = new URL(root);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file, address));
  return { folder, root: address, files: new Set(files), pages };
}

/** An attribute's text; `undefined` where the element has none. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The file that an address of the site is served from; `undefined` where there is none. */
export function fileAt(site: BuiltSite, address: URL): string | undefined {
  if (address.origin !== site.root.origin || !address.pathname.startsWith(site.root.pathname)) return undefined;
  const path = decodeURIComponent(address.pathname.slice(site.root.pathname.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return site.files.has(file) ? file : undefined;
}
