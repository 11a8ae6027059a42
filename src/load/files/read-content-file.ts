import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { eachNode } from '../../markdown/each-node.ts';
import { findBreaks } from '../../markdown/find-breaks.ts';
import { openMarkdown, type OpenMarkdown } from '../../markdown/open-markdown.ts';
import { countWords } from '../../markdown/render-markdown.ts';
import { readProse } from '../../pipeline/prose/read-prose.ts';
import { makeArticleReader, type ReadResult } from '../../pipeline/read-article.ts';
import type { CalendarDate, Entity, Sentence } from '../../pipeline/types.ts';
import { articleForm, isDraft, publishedIn } from './article-form.ts';
import { slugOf } from '../fields/slug.ts';
import { locateFindings, pluginFailed, type Finding } from '../text/finding.ts';
import { fragmentsOf } from './fragments-of.ts';
import { lettersOf } from './letters-of.ts';
import { pageForm } from './page-form.ts';
import { reportOnAnyDay } from './report-on-any-day.ts';
import { readMarkdownFile, type MarkdownFile } from './read-markdown-file.ts';
import type { ArticleFields, FileLink, FileReading, FileText, PageFields } from '../types.ts';

/** Reads one file of `content/articles/` below `root`. `file` is its path from there, with forward slashes. */
export type ReadArticleFile = (root: string, file: string) => FileReading<ArticleFields>;

/** Prepares the reading of articles that may name these entities. */
export function makeArticleFileReader(entities: readonly Entity[]): ReadArticleFile {
  const readArticle = makeArticleReader(entities);
  return (root, file) => {
    const found = readMarkdownFile(root, file, articleForm);
    const published = found.fields?.published ?? publishedIn(found.frontmatter);
    const { source, tree, fields } = found;
    const slug = slugOf(file);
    if (tree === undefined) return describe(found);
    const readAsOf = (published: CalendarDate): ReadResult =>
      readArticle({ slug, file, title: fields?.title ?? slug, published, tree, text: source });
    if (published !== undefined) return describe(found, readAsOf(published), leadPicture(found));
    const undated = hasFrontmatter(tree) ? reportOnAnyDay(readAsOf) : [];
    return describe({ ...found, diagnostics: [...found.diagnostics, ...undated] });
  };
}

/** Without it, what was meant for one would be read as prose. */
function hasFrontmatter({ children: [first] }: Root): boolean {
  return first?.type === 'yaml';
}

/** Reads one file of `content/pages/`. */
export function readPageFile(root: string, file: string): FileReading<PageFields> {
  return describe(readMarkdownFile(root, file, pageForm));
}

/** The picture that an article leads with, where it has one. */
function leadPicture({ fields, offsetOf }: MarkdownFile<ArticleFields>): readonly FileLink[] {
  if (fields?.image === undefined || offsetOf === undefined) return [];
  return [{ kind: 'image', url: fields.image.src, offset: offsetOf(['image', 'src']) }];
}

function describe<Fields>(
  found: MarkdownFile<Fields>,
  read?: ReadResult,
  pictures: readonly FileLink[] = [],
): FileReading<Fields> {
  const { file, source, fields, tree } = found;
  // Before the rendering, which uses the tree up.
  const text = tree && describeText(tree, source, pictures, (read?.article.prose ?? readProse(tree, source)).sentences);
  const rendered = tree && fields && render(tree, source, read);
  const failed = rendered && 'fault' in rendered ? [rendered.fault] : [];
  return {
    slug: slugOf(file),
    file,
    source,
    ...(fields && { fields }),
    isDraft: isDraft(fields ?? found.frontmatter),
    ...(text && { text }),
    ...(read && { read }),
    ...(rendered && 'html' in rendered && rendered),
    diagnostics: [...found.diagnostics, ...locateFindings(file, source, failed)],
  };
}

function describeText(
  tree: Root,
  source: string,
  pictures: readonly FileLink[],
  sentences: readonly Sentence[],
): FileText {
  return {
    links: [...pictures, ...linksOf(tree)],
    fragments: fragmentsOf(tree, sentences),
    breaks: findBreaks(tree, source),
    words: countWords(tree),
    ending: endingOf(tree),
  };
}

function render(
  tree: Root,
  source: string,
  read: ReadResult | undefined,
): { readonly html: OpenMarkdown } | { readonly fault: Finding } {
  try {
    return { html: openMarkdown(tree, source, read?.article) };
  } catch (error) {
    return { fault: pluginFailed(error) };
  }
}

function endingOf(tree: Root): string {
  const paragraph = tree.children.findLast(({ type }) => type === 'paragraph') ?? tree;
  return lettersOf(toString(paragraph, { includeImageAlt: false })).slice(0, 40);
}

function linksOf(tree: Root): readonly FileLink[] {
  const links: FileLink[] = [];
  const pictures = new Set<string>();
  eachNode(tree, (node) => {
    if (node.type === 'imageReference') pictures.add(node.identifier);
  });
  eachNode(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const kind = node.type === 'definition' && pictures.has(node.identifier) ? 'image' : node.type;
    links.push({ kind, url: node.url, offset: node.position?.start.offset ?? 0 });
  });
  return links;
}
