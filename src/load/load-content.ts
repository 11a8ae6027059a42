import { basename } from 'node:path';
import type { Root } from 'mdast';
import { compareDates } from '../pipeline/calendar/calendar-date.ts';
import type { CalendarDate, Diagnostic } from '../pipeline/types.ts';
import { articleForm, publishedIn } from './article-form.ts';
import { checkEntities } from './check-entities.ts';
import { byPlace } from './by-place.ts';
import { checkLinks } from './check-links.ts';
import { decisionGuides, decisionsSchema } from './decision-schema.ts';
import { entitiesSchema, entityGuides } from './entity-schema.ts';
import { listFiles } from './list-files.ts';
import { loadYamlFile } from './load-yaml-file.ts';
import { pageForm } from './page-form.ts';
import { readMarkdownFile, type MarkdownFile, type MarkdownForm } from './read-markdown-file.ts';
import type { FaultyFile, LoadedArticle, LoadedContent } from './types.ts';

export interface LoadOptions {
  /** Whether to hand out drafts and articles dated after `today`. They are checked either way. */
  readonly includeDrafts: boolean;
  readonly today: CalendarDate;
  /** Told after each file; for a progress bar. */
  readonly onFile?: (done: number, total: number) => void;
}

interface LoadedFile<Fields> extends Pick<LoadedArticle, 'slug' | 'file' | 'source' | 'tree'> {
  readonly fields: Fields;
}

interface LoadedFolder<Fields> {
  readonly loaded: readonly LoadedFile<Fields>[];
  readonly faulty: readonly FaultyFile[];
  readonly total: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and checks everything in `content/` below `root`: the boundary to the file system. Whatever is wrong with the
 * content is among the diagnostics, all of it at once; it throws only where the system does.
 */
export async function loadContent(root: string, options: LoadOptions): Promise<LoadedContent> {
  const articles = await loadFolder(root, 'content/articles', articleForm, options.onFile);
  const pages = await loadFolder(root, 'content/pages', pageForm);
  const entities = loadYamlFile(root, 'content/entities.yaml', {
    schema: entitiesSchema,
    guides: entityGuides,
    empty: [],
    check: checkEntities,
  });
  const decisions = loadYamlFile(root, 'content/timeline.yaml', {
    schema: decisionsSchema,
    guides: decisionGuides,
    empty: { events: {} },
  });
  const shown = articles.loaded.filter((article) => options.includeDrafts || isPublic(article, options.today));
  return {
    articles: [...shown].sort(byPublication),
    pages: pages.loaded,
    faulty: articles.faulty,
    entities: entities.data,
    decisions: decisions.data.events,
    placeOfDecision: (id) => decisions.placeOfKey(['events'], id),
    diagnostics: [
      ...(articles.total === 0 ? [noArticles] : []),
      ...articles.diagnostics,
      ...pages.diagnostics,
      ...checkLinks(root, {
        articles: articles.loaded,
        pages: pages.loaded,
        faulty: { articles: articles.faulty, pages: pages.faulty },
        isPublic: (article) => isPublic(article, options.today),
        includeDrafts: options.includeDrafts,
      }),
      ...entities.diagnostics,
      ...decisions.diagnostics,
    ].sort(byPlace),
  };
}

const noArticles: Diagnostic = {
  severity: 'error',
  code: 'no-articles',
  message: 'Expected at least one article in `content/articles/`; found none.',
  hint: 'Write one with `npm run new -- "Its title"`.',
  file: 'content/articles',
  line: 1,
  column: 1,
};

async function loadFolder<Fields>(
  root: string,
  folder: string,
  form: MarkdownForm<Fields>,
  onFile?: LoadOptions['onFile'],
): Promise<LoadedFolder<Fields>> {
  const { files, diagnostics } = listFiles(root, folder);
  const loaded: LoadedFile<Fields>[] = [];
  const faulty: FaultyFile[] = [];
  const found: Diagnostic[] = [...diagnostics];
  for (const [index, file] of files.entries()) {
    const read = readMarkdownFile(root, file, form);
    found.push(...read.diagnostics);
    const slug = basename(file, '.md');
    if (isWhole(read)) {
      const { fields, source, tree } = read;
      loaded.push({ slug, file, fields, source, tree });
    } else faulty.push(salvage(slug, read));
    onFile?.(index + 1, files.length);
    // Lets a progress bar be drawn and an interruption be heard.
    if (index % 50 === 49) await new Promise(setImmediate);
  }
  return { loaded, faulty, total: files.length, diagnostics: found };
}

function isWhole<Fields>(read: MarkdownFile<Fields>): read is MarkdownFile<Fields> & { tree: Root; fields: Fields } {
  return read.tree !== undefined && read.fields !== undefined;
}

function salvage(slug: string, { file, source, tree, frontmatter }: MarkdownFile<unknown>): FaultyFile {
  const published = publishedIn(frontmatter);
  return { slug, file, source, ...(tree && { tree }), ...(published && { published }) };
}

function isPublic({ fields }: LoadedArticle, today: CalendarDate): boolean {
  return !fields.draft && compareDates(fields.published, today) <= 0;
}

function byPublication(a: LoadedArticle, b: LoadedArticle): number {
  return compareDates(a.fields.published, b.fields.published) || (a.slug < b.slug ? -1 : 1);
}
