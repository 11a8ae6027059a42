/** `npm run new -- "Title"`: writes `content/articles/<slug>.md`, ready to be filled in. Overwrites nothing. */
import { mkdirSync, readdirSync } from 'node:fs';
import { closestSlug, isSlug } from '../load/fields/slug.ts';
import { takenBy } from '../load/addresses/taken-names.ts';
import { today } from '../machine/today.ts';
import { findUnwanted } from '../load/text/unwanted-characters.ts';
import { draftArticle } from './articles/draft-article.ts';
import { explainFailure } from './terminal/explain-failure.ts';
import { readArguments } from './terminal/read-arguments.ts';
import { writeNew } from './terminal/write-whole.ts';

const folder = 'content/articles';
const { positionals } = readArguments({ allowPositionals: true }, [
  'npm run new -- "Why is the border closed?"',
  `Writes ${folder}/<slug>.md for an article of that title, published today. Overwrites nothing.`,
]);
const title = positionals.join(' ').replace(/\s+/gu, ' ').trim();
const slug = closestSlug(title);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (title === '') fail('Expected the title of the article. Write `npm run new -- "Why is the border closed?"`.');
const [unwanted] = findUnwanted(title);
if (unwanted !== undefined) fail(`Expected a title of visible characters; found ${unwanted.found}.\n${unwanted.hint}`);
if (slug === '') {
  fail(
    `Expected a title with Latin letters or digits, since the address is made from it; found “${title}”.\n` +
      `Write a file \`${folder}/<address>.md\` by hand, named in letters a–z, digits and hyphens, and put the title into it.`,
  );
}
const taken = takenBy(folder, slug);
if (taken !== undefined)
  fail(
    `Expected a title whose address is free; “${title}” gives \`${slug}\`, where the site has ${taken}.\nChoose another title.`,
  );
if (!isSlug(slug))
  fail(
    `Expected a title that can name a file on every system; Windows keeps \`${slug}\` for a device.\nChoose another title.`,
  );
const file = `${folder}/${slug}.md`;
try {
  mkdirSync(folder, { recursive: true });
  const same = readdirSync(folder).find((name) => name.normalize('NFKC').toLowerCase() === `${slug}.md`);
  if (same !== undefined) fail(`There is \`${folder}/${same}\` already; it stays as it is. Choose another title.`);
  writeNew(file, draftArticle(title, today()));
} catch (error) {
  fail(`Expected to write ${file}; the system refused.\n${explainFailure(process.cwd(), error)}`);
}
console.log(`Wrote ${file}. Fill it in, see it with \`npm run dev\`, and check it with \`npm run check\`.`);
