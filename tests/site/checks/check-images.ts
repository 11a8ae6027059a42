import { attribute, fileAt } from './read-built-site.ts';
import type { BuiltPage, BuiltSite } from './read-built-site.ts';

/**
 * Every image has the room it takes, so that nothing jumps, and words for those who do not see it; and the picture that a
 * shared link shows is there.
 */
export function checkImages(site: BuiltSite): readonly string[] {
  return site.pages.flatMap((page) => [
    ...page.elements
      .filter(({ tagName }) => tagName === 'img')
      .flatMap((image) => {
        const source = attribute(image, 'src') ?? '';
        const missing = ['width', 'height', 'alt'].filter((name) => attribute(image, name) === undefined);
        const isFile = source.startsWith('data:') || fileAt(site, new URL(source, page.address)) !== undefined;
        return [
          ...missing.map((name) => `${page.file}: the image ${source} has no ${name}`),
          ...(isFile ? [] : [`${page.file}: the image ${source} is not there`]),
        ];
      }),
    ...sharedPictures(page)
      .filter((address) => fileAt(site, new URL(address, page.address)) === undefined)
      .map((address) => `${page.file}: the picture of a shared link ${address} is not there`),
  ]);
}

/** The addresses that Open Graph gives for a page: https://ogp.me/, og:image. */
function sharedPictures({ elements }: BuiltPage): readonly string[] {
  return elements
    .filter((element) => element.tagName === 'meta' && attribute(element, 'property') === 'og:image')
    .map((element) => attribute(element, 'content') ?? '');
}
