import { attribute, fileAt } from './read-built-site.ts';
import type { BuiltSite } from './read-built-site.ts';

/** Every image has the room it takes, so that nothing jumps, and words for those who do not see it. */
export function checkImages(site: BuiltSite): readonly string[] {
  return site.pages.flatMap((page) =>
    page.elements
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
  );
}
