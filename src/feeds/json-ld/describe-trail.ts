import type { BreadcrumbList, WithContext } from 'schema-dts';
import type { Step } from '../../queries/addresses/trail-to.ts';
import { addressOf, type Publication } from '../publication.ts';

/** From the front page down; the last is the page itself. */
export function describeTrail(trail: readonly Step[], publication: Publication): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: label,
      item: addressOf(publication, path),
    })),
  };
}
