import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';
import { constructsWithoutSign, leaveOutConstructs } from './leave-out-constructs.ts';
import { restoreDirectives } from './restore-directives.ts';

const colon = 58;

// A single tilde is EDTF's mark for "approximately" and no strikethrough.
const common = remark()
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(withoutBlockDirectives)
  .use(withoutTransforms);

type Parser = Pick<typeof common, 'parse'>;

/** By the names of what each leaves out. */
const parsers = new Map<string, Parser>();

function parserFor(source: string): Parser {
  const absent = constructsWithoutSign(source);
  const key = absent.join(' ');
  const parser = parsers.get(key) ?? common().use(leaveOutConstructs, absent).freeze();
  parsers.set(key, parser);
  return parser;
}

/**
 * Parses a Markdown file, frontmatter and all. Positions are those of `source`; offsets are UTF-16 code units.
 *
 * One parse serves the extraction and the page, so nothing here may alter the text: no smart quotes, and of the
 * directives only `:date[…]` and `:event[…]` are left.
 */
export function parseMarkdown(source: string): Root {
  const tree = parserFor(source).parse(source);
  restoreDirectives(tree, source);
  return tree;
}

/**
 * Takes out GFM's second search for addresses, which runs over the finished tree: the pieces into which it cuts a text
 * have no position. Addresses that the tokeniser itself finds stay links.
 */
function withoutTransforms(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

/**
 * Leaves `:::name` and `::name` to be text: we have none, and a few thousand nested ones take the tokeniser a minute.
 */
function withoutBlockDirectives(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) =>
    extension.text !== undefined && colon in extension.text ? { text: extension.text } : extension,
  );
}
