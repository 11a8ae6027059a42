import { join } from 'node:path';
import type { Element } from 'hast';
import sharp from 'sharp';
import { attribute, fileAt } from './read-built-site.ts';
import type { BuiltPage, BuiltSite } from './read-built-site.ts';

/**
 * Every image has the room it takes, so that nothing jumps, and words for those who do not see it; and the picture that a
 * shared link shows is there.
 */
export async function checkImages(site: BuiltSite): Promise<readonly string[]> {
  const found: string[] = [];
  for (const page of site.pages) {
    for (const image of page.elements.filter(({ tagName }) => tagName === 'img'))
      found.push(...(await checkImage(site, page, image)));
    found.push(
      ...sharedPictures(page)
        .filter((address) => fileAt(site, new URL(address, page.address)) === undefined)
        .map((address) => `${page.file}: the picture of a shared link ${address} is not there`),
    );
  }
  return found;
}

async function checkImage(site: BuiltSite, page: BuiltPage, image: Element): Promise<readonly string[]> {
  const source = attribute(image, 'src') ?? '';
  const what = `${page.file}: the image ${source}`;
  const missing = ['width', 'height', 'alt'].filter((name) => attribute(image, name) === undefined);
  const found = missing.map((name) => `${what} has no ${name}`);
  if (source.startsWith('data:')) return found;
  const file = fileAt(site, new URL(source, page.address));
  if (file === undefined) return [...found, `${what} is not there`];
  const [width, height] = [Number(attribute(image, 'width')), Number(attribute(image, 'height'))];
  if (missing.length > 0) return found;
  const own = await sharp(join(site.folder, file)).autoOrient().toBuffer({ resolveWithObject: true });
  const misshapen = Math.abs(width / height / (own.info.width / own.info.height) - 1) > 0.02;
  return misshapen
    ? [`${what} is ${own.info.width} by ${own.info.height}, and not shaped as ${width} by ${height}`]
    : [];
}

/** The addresses that Open Graph gives for a page: https://ogp.me/, og:image. */
function sharedPictures({ elements }: BuiltPage): readonly string[] {
  return elements
    .filter((element) => element.tagName === 'meta' && attribute(element, 'property') === 'og:image')
    .map((element) => attribute(element, 'content') ?? '');
}
