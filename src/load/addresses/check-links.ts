import { oncePer } from '../../pipeline/once-per.ts';
import type { Diagnostic } from '../../pipeline/types.ts';
import { site } from '../../site.ts';
import { decodeAddress } from './decode-address.ts';
import { errorAt, locateFindings, type Finding } from '../text/finding.ts';
import { makeGuesser, type Guesser } from './make-guesser.ts';
import { isPublicFile, pathOfFile } from './read-pictures.ts';
import type { FaultyFile, FileLink, FileText, LoadedArticle, LoadedPage, Picture } from '../types.ts';

const putItThere = 'Put the file there and write its path from `/`: `/images/bridge.jpg`.';

interface Linked {
  readonly articles: readonly LoadedArticle[];
  readonly pages: readonly LoadedPage[];
  /** There, with a fault that is reported elsewhere: a link to one of them is no fault of its own. */
  readonly faulty: { readonly articles: readonly FaultyFile[]; readonly pages: readonly FaultyFile[] };
  /** Those whose size is known, by their paths below `public/`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The slugs of those that readers do not get to see. */
  readonly hidden: ReadonlySet<string>;
  /** Whether drafts are shown too. A link to one works then; it is reported all the same, as a warning. */
  readonly includeDrafts: boolean;
}

interface File {
  readonly of: Pick<FaultyFile, 'file' | 'source' | 'text'>;
  readonly address: string;
}

type Parsed = File & { readonly of: { readonly text: FileText } };

/** Finds addresses that are none, links within the site that lead nowhere, and pictures that are not there. */
export function checkLinks(root: string, linked: Linked): readonly Diagnostic[] {
  const hidden = new Set([...linked.hidden].map(addressOfArticle));
  const files = filesOf(linked);
  const targets = new Map<string, File | undefined>([
    ['/', undefined],
    ...site.navigation.map(({ path }): [string, undefined] => [path, undefined]),
    ...files.map((file): [string, File] => [file.address, file]),
  ]);
  const nearest = makeGuesser();
  const fragments = oncePer(({ fragments }: FileText) => new Set(fragments));
  const check = (from: File, node: FileLink): Finding | undefined => {
    if (isExternal(node.url)) return checkExternal(node);
    const { path, fragment } = split(node.url);
    if (node.kind === 'image') return checkPicture(root, path, linked.pictures, node);
    if (isPublicFile(root, path)) return undefined;
    const whole = path === '' ? from.address : path;
    if (!targets.has(whole) && isMadeByBuild(whole)) return undefined;
    if (!targets.has(whole))
      return broken(node, whole, targets, (wanted, known) => nearest(wanted, without(known, from.address)));
    if (hidden.has(whole) && !hidden.has(from.address)) return toDraft(node, linked.includeDrafts);
    const target = targets.get(whole);
    if (fragment === '' || !isParsed(target)) return undefined;
    return fragments(target.of.text).has(fragment)
      ? undefined
      : noFragment(node, fragment, target.of.text.fragments, nearest);
  };
  return files.filter(isParsed).flatMap((file) => {
    const findings: Finding[] = [];
    for (const link of file.of.text.links) {
      const finding = link.url.trim() === '' ? undefined : check(file, link);
      if (finding !== undefined) findings.push(finding);
    }
    return findings.length === 0 ? [] : locateFindings(file.of.file, file.of.source, findings);
  });
}

/** An article is not meant by a link in it to another page. */
function without(known: Iterable<string>, address: string): readonly string[] {
  return [...known].filter((one) => one !== address);
}

function filesOf({ articles, pages, faulty }: Linked): readonly File[] {
  return [
    ...articles.map((one) => ({ of: one, address: addressOfArticle(one.slug) })),
    ...pages.map((one) => ({ of: one, address: `/${one.slug}/` })),
    ...faulty.articles.map((one) => ({ of: one, address: addressOfArticle(one.slug) })),
    ...faulty.pages.map((one) => ({ of: one, address: `/${one.slug}/` })),
  ];
}

function addressOfArticle(slug: string): string {
  return `/articles/${slug}/`;
}

function isParsed(file: File | undefined): file is Parsed {
  return file?.of.text !== undefined;
}

/** Anything with a scheme or a host of its own; what schemes are allowed is checked elsewhere. */
function isExternal(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(url.trim());
}

/** Feeds and the views of the timeline: what they are shows only when the site is built, and is checked then; as are events, once the timeline is known. */
function isMadeByBuild(path: string): boolean {
  return /^\/timeline\/.|^\/[^/].*\.(?:xml|json|jsonld|csv|ics|txt)$/u.test(path);
}

function split(url: string): { readonly path: string; readonly fragment: string } {
  const [address = '', fragment = ''] = url.trim().split('#', 2);
  return {
    path: pathOfFile(address),
    fragment: decodeAddress(fragment.split(':~:', 1)[0] ?? ''),
  };
}

function checkExternal(node: FileLink): Finding | undefined {
  if (node.kind === 'image' && /^(?:https?:|\/\/)/iu.test(node.url.trim())) {
    const message = `Expected a picture below \`public/\`; found one of another site, “${node.url}”, which no page may show.`;
    return errorAt(node.offset, 'external-picture', message, putItThere);
  }
  if (URL.canParse(node.url, site.url)) return undefined;
  const message = `Expected an address that a browser can read; found “${node.url}”.`;
  return errorAt(node.offset, 'malformed-address', message, 'Write a whole one: `https://example.org/page`.');
}

function checkPicture(root: string, path: string, pictures: Linked['pictures'], node: FileLink): Finding | undefined {
  if (pictures.has(path)) return undefined;
  if (!isPublicFile(root, path)) {
    const message = `Expected a picture below \`public/\`; found no file for “${path}”.`;
    return errorAt(node.offset, 'missing-picture', message, putItThere);
  }
  const message = `Expected a picture that says how large it is; found none in “${path}”.`;
  return errorAt(
    node.offset,
    'unreadable-picture',
    message,
    'Save it as JPEG, PNG, WebP, AVIF or SVG (with a `viewBox`).',
  );
}

function broken(node: FileLink, path: string, targets: ReadonlyMap<string, unknown>, guess: Guesser): Finding {
  const wanted = path.startsWith('/') && !path.endsWith('/') ? `${path}/` : path;
  const nearest = targets.has(wanted) ? wanted : guess(wanted, targets.keys());
  const hint =
    nearest === undefined
      ? 'Write an address of this site from `/`, such as `/timeline/`, or a whole one with https.'
      : `Write \`${nearest}\`.`;
  return errorAt(
    node.offset,
    'broken-link',
    `Expected a link to a page of this site; found “${path}”, which is none.`,
    hint,
  );
}

function toDraft(node: FileLink, includeDrafts: boolean): Finding {
  const message = 'Expected a link to a page that is published; found one to a draft or to an article of a later day.';
  const hint = 'Publish that article first, or leave the words without a link.';
  const finding = errorAt(node.offset, 'link-to-draft', message, hint);
  return includeDrafts ? { ...finding, severity: 'warning', hint: `${hint} Until then nothing is built.` } : finding;
}

function noFragment(node: FileLink, fragment: string, known: readonly string[], guess: Guesser): Finding {
  const nearest = guess(fragment, known);
  const hint = nearest === undefined ? 'Link to the page without `#…`.' : `Write \`#${nearest}\`.`;
  return errorAt(
    node.offset,
    'broken-fragment',
    `Expected \`#…\` to name a heading or sentence; found “#${fragment}”.`,
    hint,
  );
}
