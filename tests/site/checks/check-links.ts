import { attribute, fileAt } from './read-built-site.ts';
import type { BuiltPage, BuiltSite } from './read-built-site.ts';

/** The part of a fragment that names an element: what stands before a text directive. */
function fragmentId(address: URL): string {
  return decodeURIComponent(address.hash.slice(1).split(':~:')[0] ?? '');
}

function explain(site: BuiltSite, page: BuiltPage, written: string): string | undefined {
  const address = new URL(written, page.address);
  if (address.origin !== site.root.origin) return undefined;
  if (/^(https?:)?\/\//.test(written)) return 'names the site’s own host, and so works nowhere else';
  if (!address.pathname.startsWith(site.root.pathname)) return `leads out of the base ${site.root.pathname}`;
  const file = fileAt(site, address);
  if (file === undefined) {
    const slash = new URL(`${address.pathname}/`, address);
    return fileAt(site, slash) === undefined ? 'leads nowhere' : 'lacks the slash at its end';
  }
  const id = fragmentId(address);
  const target = site.pages.find((candidate) => candidate.file === file);
  return id === '' || target === undefined || target.ids.has(id) ? undefined : 'has a fragment that the page lacks';
}

/** Every link, form and embedded file of the site leads to something in it, fragment included. */
export function checkLinks(site: BuiltSite): readonly string[] {
  return site.pages.flatMap((page) =>
    page.elements.flatMap((element) => {
      const isMetadata = element.tagName === 'link' && /canonical|alternate/.test(attribute(element, 'rel') ?? '');
      const names = isMetadata ? [] : ['href', 'src', 'action'];
      return names.flatMap((name) => {
        const written = attribute(element, name);
        const problem = written === undefined ? undefined : explain(site, page, written);
        return problem === undefined ? [] : [`${page.file}: ${written ?? ''} ${problem}`];
      });
    }),
  );
}
