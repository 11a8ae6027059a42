import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { closestMatch } from 'leven';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../pipeline/types.ts';
import { site } from '../site.ts';
import { decodeAddress } from './decode-address.ts';
import { locateFindings, type Finding } from './finding.ts';
import { fragmentsOf } from './fragments-of.ts';
import type { LoadedArticle, LoadedPage } from './types.ts';

interface Linked {
  readonly articles: readonly LoadedArticle[];
  readonly pages: readonly LoadedPage[];
  /** The articles that readers get to see. */
  readonly shown: readonly LoadedArticle[];
}

type File = LoadedArticle | LoadedPage;

/** Finds links within the site that lead nowhere, and pictures that are not there. */
export function checkLinks(root: string, { articles, pages, shown }: Linked): readonly Diagnostic[] {
  const hidden = new Set(
    articles.filter((article) => !shown.includes(article)).map(({ slug }) => `/articles/${slug}/`),
  );
  const targets = new Map<string, File | undefined>([
    ...site.navigation.map(({ path }): [string, undefined] => [path, undefined]),
    ...pages.map((page): [string, File] => [`/${page.slug}/`, page]),
    ...articles.map((article): [string, File] => [`/articles/${article.slug}/`, article]),
  ]);
  const fragments = memoise(fragmentsOf);
  const check = (from: File, node: Nodes & { url: string }): Finding | undefined => {
    if (isExternal(node.url)) return undefined;
    const { path, fragment } = split(node.url);
    if (node.type === 'image' || isPublicFile(root, path)) return checkFile(root, path, node);
    const whole = path === '' ? addressOf(from) : path;
    if (!targets.has(whole) && isMadeByBuild(whole)) return undefined;
    if (!targets.has(whole)) return broken(node, whole, [...targets.keys()]);
    if (hidden.has(whole) && !hidden.has(addressOf(from))) return toDraft(node);
    const target = targets.get(whole);
    const unknown = fragment !== '' && target !== undefined && !fragments(target).has(fragment);
    return unknown ? noFragment(node, fragment, [...fragments(target)]) : undefined;
  };
  return [...articles, ...pages].flatMap((file) => {
    const findings: Finding[] = [];
    visit(file.tree, (node) => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
      const finding = node.url.trim() === '' ? undefined : check(file, node);
      if (finding !== undefined) findings.push(finding);
    });
    const image = isArticle(file) ? file.fields.image : undefined;
    if (image !== undefined && !isPublicFile(root, image.src)) findings.push(noLeadImage(file, image.src));
    return locateFindings(file.file, file.source, findings);
  });
}

function isArticle(file: File): file is LoadedArticle {
  return 'published' in file.fields;
}

function addressOf(file: File): string {
  return isArticle(file) ? `/articles/${file.slug}/` : `/${file.slug}/`;
}

/** Anything with a scheme or a host of its own; what schemes are allowed is checked elsewhere. */
function isExternal(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(url.trim());
}

/** Feeds, events and the views of the timeline: what they are shows only when the site is built, and is checked then. */
function isMadeByBuild(path: string): boolean {
  return /^\/timeline\/.|^\/[^/].*\.(?:xml|json|jsonld|csv|ics|txt)$/u.test(path);
}

function split(url: string): { readonly path: string; readonly fragment: string } {
  const [address = '', fragment = ''] = url.trim().split('#', 2);
  return {
    path: decodeAddress(address.split('?', 1)[0] ?? ''),
    fragment: decodeAddress(fragment.split(':~:', 1)[0] ?? ''),
  };
}

function isPublicFile(root: string, path: string): boolean {
  if (!path.startsWith('/') || path.includes('..') || path.includes('\0')) return false;
  const file = join(root, 'public', path);
  return existsSync(file) && statSync(file).isFile();
}

function error(node: Nodes, code: string, message: string, hint: string): Finding {
  return { severity: 'error', code, message, hint, offset: node.position?.start.offset ?? 0 };
}

function checkFile(root: string, path: string, node: Nodes): Finding | undefined {
  if (isPublicFile(root, path)) return undefined;
  const message = `Expected a picture below \`public/\`; found no file for “${path}”.`;
  return error(
    node,
    'missing-picture',
    message,
    'Put the file there and write its path from `/`: `/images/bridge.jpg`.',
  );
}

function noLeadImage(file: File, src: string): Finding {
  const message = `Expected a picture below \`public/\`; found no file for “${src}”.`;
  const hint = 'Put the file there and write its path from `/`: `/images/bridge.jpg`.';
  return { severity: 'error', code: 'missing-picture', message, hint, offset: Math.max(0, file.source.indexOf(src)) };
}

function broken(node: Nodes, path: string, known: readonly string[]): Finding {
  const wanted = path.startsWith('/') && !path.endsWith('/') ? `${path}/` : path;
  const nearest = known.includes(wanted)
    ? wanted
    : closestMatch(wanted, [...known], { maxDistance: Math.ceil(wanted.length / 2) });
  const hint =
    nearest === undefined
      ? 'Write an address of this site from `/`, such as `/timeline/`, or a whole one with https.'
      : `Write \`${nearest}\`.`;
  return error(node, 'broken-link', `Expected a link to a page of this site; found “${path}”, which is none.`, hint);
}

function toDraft(node: Nodes): Finding {
  const message = 'Expected a link to a page that is published; found one to a draft or to an article of a later day.';
  return error(node, 'link-to-draft', message, 'Publish that article first, or leave the words without a link.');
}

function noFragment(node: Nodes, fragment: string, known: readonly string[]): Finding {
  const nearest = closestMatch(fragment, [...known], { maxDistance: Math.ceil(fragment.length / 2) });
  const hint = nearest === undefined ? 'Link to the page without `#…`.' : `Write \`#${nearest}\`.`;
  return error(node, 'broken-fragment', `Expected \`#…\` to name a heading or sentence; found “#${fragment}”.`, hint);
}

function memoise<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
