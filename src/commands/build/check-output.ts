import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { borrowBytes } from '../../machine/borrow-bytes.ts';
import { lettersOf } from '../../load/files/letters-of.ts';
import type { LoadedArticle, LoadedContent, LoadedPage } from '../../load/types.ts';

/**
 * Makes sure that every article and page was written and has its text: a render that fails can leave an empty page. Those
 * files of which `isChecked` says that an earlier build has made and checked them have only to be there.
 */
export function checkOutput(
  folder: string,
  { articles, pages }: LoadedContent,
  isChecked: (file: string) => boolean = () => false,
): void {
  const check = (path: string, source: LoadedArticle | LoadedPage): void => {
    const file = `${path}/index.html`;
    if (!existsSync(join(folder, file)))
      throw new Error(`Expected the build to write /${path}/ from ${source.file}; it is missing.`);
    if (!isChecked(file)) checkText(join(folder, file), path, source);
  };
  for (const article of articles) check(`articles/${article.slug}`, article);
  for (const page of pages) check(page.slug, page);
  for (const file of ['index.html', '404.html', 'pagefind/parts.json']) {
    if (!existsSync(join(folder, file))) throw new Error(`Expected the build to write ${file}; it is missing.`);
  }
}

/** What the page puts between an author's words: what a relative date means, and the numbers of footnotes. */
const added = /<span class="resolved"[^>]*>[^<]*(?:<span>[^<]*<\/span>[^<]*)*<\/span>|<sup>.*?<\/sup>/gu;
/** Marks of HTML, and what stands in it for the signs that it writes otherwise. */
const marks = /<[^>]*>|&[a-z\d#]+;/giu;

function checkText(output: string, path: string, { file, text }: LoadedArticle | LoadedPage): void {
  const html = borrowBytes(output);
  // The styles before it are longer than most articles: a string of them all would only be thrown away.
  const main = html.toString('utf8', Math.max(0, html.indexOf('<main')));
  const words = lettersOf(main.replace(added, '').replace(marks, ' '));
  if (!words.includes(text.ending))
    throw new Error(`Expected /${path}/ to hold the text of ${file}; its last paragraph is missing.`);
}
