import type { NewsMediaOrganization, WithContext } from 'schema-dts';
import { addressOf, type Publication } from '../publication.ts';

/** Who publishes the site, with where it says how it works. */
export function describeOrganisation(publication: Publication): WithContext<NewsMediaOrganization> {
  const at = (path: string): string => addressOf(publication, path);
  return {
    '@context': 'https://schema.org',
    ...referTo(publication),
    url: publication.root,
    description: publication.description,
    logo: at('/icon.svg'),
    correctionsPolicy: at('/corrections/'),
    publishingPrinciples: at('/about/'),
    verificationFactCheckingPolicy: at('/method/'),
  };
}

/** The publisher as other things name it: what it is stands on the home page, under the same `@id`. */
export function referTo(publication: Publication): { '@type': 'NewsMediaOrganization'; '@id': string; name: string } {
  return { '@type': 'NewsMediaOrganization', '@id': `${publication.root}#organisation`, name: publication.title };
}
