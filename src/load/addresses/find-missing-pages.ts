import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../pipeline/types.ts';
import { site } from '../../site.ts';
import { takenBy } from './taken-names.ts';
import { errorIn } from '../text/whole-file.ts';

/** The files of pages to which every page of the site leads. */
export const neededPages: readonly string[] = [...site.navigation, ...site.footer]
  .map(({ path }) => path.slice(1, -1))
  .filter((slug) => takenBy('content/pages', slug) === undefined)
  .map((slug) => `content/pages/${slug}.md`);

/** Finds the pages that the navigation names and nobody has written: a link on every page would lead nowhere. */
export function findMissingPages(root: string): readonly Diagnostic[] {
  return neededPages
    .filter((file) => !existsSync(join(root, file)))
    .map((file) => {
      const message = 'Expected a page, since the navigation in `src/site.ts` leads to it; found no file.';
      const hint = `Write \`${file}\` with \`title\` and \`description\`, or take the entry out of \`src/site.ts\`.`;
      return errorIn(file, 'missing-page', message, hint);
    });
}
