import type { Plugin } from 'vite';
import { loadForEditors } from '../../load/load-for-editors.ts';
import { makeSearchPart } from './make-search-part.ts';
import { partSearchInput } from './part-search-input.ts';
import { searchInput } from './search-input.ts';
import { serveMade, type Answer } from '../dev/serve-made.ts';

/** Serves `/pagefind/` in dev from an index in memory. */
export function serveSearch(root: string, base: string): Plugin {
  return serveMade('serve-search', { root, base }, /^\/pagefind\//u, () => makeIndex(root));
}

async function makeIndex(root: string): Promise<Answer> {
  const loaded = await loadForEditors(root);
  const files = new Map<string, Uint8Array>();
  for (const part of partSearchInput(searchInput(loaded)))
    for (const { path, content } of await makeSearchPart(part)) files.set(`/pagefind/${path}`, content);
  return (path) => files.get(path);
}
