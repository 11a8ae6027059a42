import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeAddress } from '../../load/addresses/decode-address.ts';
import type { FileLink, LoadedArticle, LoadedContent, LoadedPage } from '../../load/types.ts';
import { lineAndColumn } from '../../pipeline/prose/source-position.ts';
import type { Diagnostic } from '../../pipeline/types.ts';

/** Links from the content to pages, feeds and events that the build has not made. What it made stands in `folder`. */
export function findDeadLinks(folder: string, { articles, pages }: LoadedContent): readonly Diagnostic[] {
  const pagesRead = new Map<string, string>();
  const readPage = (file: string): string => {
    const text = pagesRead.get(file) ?? readFileSync(file, 'utf8');
    pagesRead.set(file, text);
    return text;
  };
  return [...articles, ...pages].flatMap((source) => {
    const dead: Diagnostic[] = [];
    for (const node of source.text.links) {
      if (node.kind === 'image' || !/^\/(?!\/)/u.test(node.url)) continue;
      const { pathname, hash } = new URL(node.url, 'https://site.invalid');
      const file = fileOf(folder, decodeAddress(pathname));
      const id = decodeAddress(hash.slice(1).split(':~:', 1)[0] ?? '');
      if (file === undefined) dead.push(report(source, node, 'broken-link', 'a page of this site'));
      else if (id !== '' && !readPage(file).includes(` id="${id}"`)) {
        dead.push(report(source, node, 'broken-fragment', 'a place on that page'));
      }
    }
    return dead;
  });
}

function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function report(
  { file, source }: LoadedArticle | LoadedPage,
  { url, offset }: FileLink,
  code: string,
  what: string,
): Diagnostic {
  return {
    severity: 'error',
    code,
    message: `Expected a link to ${what}; found “${url}”, which is none.`,
    hint: 'Copy the address from the site as `npm run dev` shows it.',
    file,
    ...lineAndColumn(source, offset),
  };
}
