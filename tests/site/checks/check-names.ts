import { attribute } from './read-built-site.ts';
import type { BuiltSite } from './read-built-site.ts';

/** Elements without a role of their own that may be named: WAI-ARIA 1.2, 5.2.8.6, by the roles of HTML AAM. */
const unnamed = new Set(['b', 'code', 'div', 'em', 'i', 'p', 'pre', 'span', 'strong', 'time']);

/** Nothing is named whose role prohibits it, since a screen reader may leave such a name out. */
export function checkNames(site: BuiltSite): readonly string[] {
  return site.pages.flatMap((page) =>
    page.elements
      .filter((element) => unnamed.has(element.tagName) && attribute(element, 'role') === undefined)
      .flatMap((element) => {
        const name = attribute(element, 'ariaLabel') ?? attribute(element, 'ariaLabelledBy');
        return name === undefined ? [] : [`${page.file}: <${element.tagName}> is named “${name}” and has no role`];
      }),
  );
}
