import { toString } from 'hast-util-to-string';
import { attribute, fileAt } from './read-built-site.ts';
import type { BuiltPage, BuiltSite } from './read-built-site.ts';

export interface EvidenceLink {
  readonly page: BuiltPage;
  /** As written in the page. */
  readonly href: string;
  readonly address: URL;
  readonly id: string;
  /** The words that the text directive asks the browser to find, in order. */
  readonly words: readonly string[];
}

/** Every link that lands on a sentence: those with a text directive behind an id. */
export function evidenceLinks(site: BuiltSite): readonly EvidenceLink[] {
  return site.pages.flatMap((page) =>
    page.elements.flatMap((element) => {
      const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
      if (href?.includes(':~:text=') !== true) return [];
      const address = new URL(href, page.address);
      const [id = '', directive = ''] = address.hash.slice(1).split(':~:text=');
      return [{ page, href, address, id: decodeURIComponent(id), words: directive.split(',').map(decodeURIComponent) }];
    }),
  );
}

function explain(site: BuiltSite, link: EvidenceLink): string | undefined {
  if (link.id === '') return 'has no id, so that an older browser lands at the top';
  const file = fileAt(site, link.address);
  const target = site.pages.find((page) => page.file === file)?.ids.get(link.id);
  if (target === undefined) return 'lands on no sentence';
  const text = toString(target).replaceAll(/\s+/g, ' ');
  let from = 0;
  for (const words of link.words) {
    const at = text.indexOf(words, from);
    if (at === -1) return `asks for “${words}”, and its sentence reads “${text}”`;
    from = at + words.length;
  }
  return undefined;
}

/** Every link to a sentence lands on it, and the sentence has the words that the link marks. */
export function checkEvidence(site: BuiltSite): readonly string[] {
  return evidenceLinks(site).flatMap((link) => {
    const problem = explain(site, link);
    return problem === undefined ? [] : [`${link.page.file}: ${link.href} ${problem}`];
  });
}
