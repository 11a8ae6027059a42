import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { readProse } from '../pipeline/prose/read-prose.ts';

/** What `#…` may name in a file: its headings, slugged as rehype-slug does, and its sentences. */
export function fragmentsOf({ tree, source }: { readonly tree: Root; readonly source: string }): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings: string[] = [];
  visit(tree, 'heading', (node) => {
    // A picture's description is no text in HTML.
    headings.push(slugger.slug(toString(node, { includeImageAlt: false })));
  });
  return new Set([...headings, ...readProse(tree, source).sentences.map(({ id }) => id)]);
}
