import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { eachNode } from '../../markdown/each-node.ts';
import { headingId } from '../../markdown/heading-id.ts';
import type { Sentence } from '../../pipeline/types.ts';

/** What `#…` may name in a file: its headings, slugged as in the rendering, and its sentences. */
export function fragmentsOf(tree: Root, sentences: readonly Sentence[]): readonly string[] {
  const slugger = new GithubSlugger();
  const headings: string[] = [];
  eachNode(tree, (node) => {
    // A picture's description is no text in HTML.
    if (node.type === 'heading') headings.push(headingId(slugger.slug(toString(node, { includeImageAlt: false }))));
  });
  return [...new Set([...headings, ...sentences.map(({ id }) => id)])];
}
