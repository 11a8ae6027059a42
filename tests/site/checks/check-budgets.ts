import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, fileAt } from './read-built-site.ts';
import type { BuiltPage, BuiltSite } from './read-built-site.ts';

/** Bytes, gzipped as hosts send them. */
export interface Budgets {
  /** What the browser has to have before it paints: the page, its style sheets, its blocking scripts. */
  readonly firstPaint: number;
  /** What its words may weigh of that: a page with more to read may take more. */
  readonly words: number;
  /** All the JavaScript that one page may load by itself, the search index and its reader aside. */
  readonly scripts: number;
  /** Requests that hold up the first paint. */
  readonly requests: number;
}

export interface PageCost {
  readonly file: string;
  readonly firstPaint: number;
  readonly words: number;
  readonly scripts: number;
  readonly requests: number;
}

/**
 * What comes with each byte of the words of an event or a sentence: its links, ids and elements, its marks in the lanes and
 * its choices among the filters. Of sites of 3 to 122 generated articles no page has more.
 */
const MARKUP = 3.5;

/** What a page may take to its first paint: its budget, and more by what its words weigh beyond theirs. */
export function firstPaintFor(words: number, budgets: Pick<Budgets, 'firstPaint' | 'words'>): number {
  return budgets.firstPaint + MARKUP * Math.max(0, words - budgets.words);
}

/** Bytes of what there is to read on a page, gzipped. */
export function weighWords(html: string): number {
  const words = html
    .replaceAll(/<(script|style|svg)\b[^]*?<\/\1>|<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return sizeOf(words);
}

function sizeOf(bytes: Buffer | string): number {
  return gzipSync(bytes, { level: 9 }).length;
}

/** What a page costs its reader, counted in the built files. */
export function measurePage(site: BuiltSite, page: BuiltPage): PageCost {
  const sizeAt = (address: string): number => {
    const file = fileAt(site, new URL(address, page.address));
    return file === undefined ? 0 : sizeOf(readFileSync(join(site.folder, file)));
  };
  const sheets = page.elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
    .map((element) => attribute(element, 'href') ?? '');
  const scripts = page.elements.filter(
    ({ tagName, properties }) => tagName === 'script' && properties.src !== undefined,
  );
  const blocking = scripts
    .filter(({ properties }) => properties.type !== 'module' && properties.defer !== true && properties.async !== true)
    .map((element) => attribute(element, 'src') ?? '');
  const sum = (addresses: readonly string[]): number =>
    addresses.reduce((total, address) => total + sizeAt(address), 0);
  return {
    file: page.file,
    firstPaint: sizeOf(page.html) + sum([...sheets, ...blocking]),
    words: weighWords(page.html),
    scripts: sum(scripts.map((element) => attribute(element, 'src') ?? '')),
    requests: 1 + sheets.length + blocking.length,
  };
}

/** No page costs more than its budget. */
export function checkBudgets(site: BuiltSite, budgets: Budgets): readonly string[] {
  return site.pages.flatMap((page) => {
    const cost = measurePage(site, page);
    const allowed = { ...budgets, firstPaint: firstPaintFor(cost.words, budgets) };
    return (['firstPaint', 'scripts', 'requests'] as const)
      .filter((name) => cost[name] > allowed[name])
      .map((name) => `${page.file}: ${name} is ${cost[name]}, over the ${allowed[name]} allowed`);
  });
}
