import { compareDates } from '../pipeline/calendar/calendar-date.ts';
import type { CalendarDate, Entity } from '../pipeline/types.ts';
import { byPlace } from './report/by-place.ts';
import { checkLinks } from './addresses/check-links.ts';
import { checkPublic } from './addresses/check-public.ts';
import { findStrayFiles } from './addresses/find-stray-files.ts';
import { listFiles, type ListedFiles } from './addresses/list-files.ts';
import { loadLists } from './fields/load-lists.ts';
import { slugOf } from './fields/slug.ts';
import { readPageFile } from './files/read-content-file.ts';
import { hasErrors } from './text/has-errors.ts';
import { readPictures } from './addresses/read-pictures.ts';
import { readOneByOne, type ReadArticleFiles } from './store/read-one-by-one.ts';
import type {
  ArticleFields,
  FaultyFile,
  FileReading,
  LoadedArticle,
  LoadedContent,
  LoadedPage,
  WholeReading,
} from './types.ts';
import { errorIn } from './text/whole-file.ts';

export interface LoadOptions {
  /**
   * Whether to hand out drafts and articles dated after `today`. Otherwise nothing is said of a draft. What is wrong in an
   * article of a later day is said all the same: nobody may be there when the day comes.
   */
  readonly includeDrafts: boolean;
  readonly today: CalendarDate;
  /** Told after each file; for a progress bar. */
  readonly onFile?: (done: number, total: number) => void;
  /** How articles are read where it should not be one after the other, in this thread. */
  readonly readArticles?: ReadArticleFiles;
}

interface Sorted<Reading> {
  readonly whole: readonly Reading[];
  readonly faulty: readonly FaultyFile[];
}

/**
 * Reads and checks everything in `content/` below `root`: the boundary to the file system. Whatever is wrong with the
 * content is among the diagnostics, all of it at once; it throws only where the system does.
 */
export async function loadContent(root: string, options: LoadOptions): Promise<LoadedContent> {
  const lists = loadLists(root);
  const stray = findStrayFiles(root);
  const { listed, readings, articles, pages } = await readFiles(root, lists.entities, options);
  const pictures = await readPictures(root, [...readings.articles, ...readings.pages]);
  const { hidden, shown, unbuilt, unchecked } = sortHidden(readings.articles, articles, options);
  const links = checkLinks(root, {
    articles: articles.whole,
    pages: pages.whole,
    faulty: { articles: articles.faulty, pages: pages.faulty },
    pictures,
    hidden: new Set(hidden.map(({ slug }) => slug)),
    includeDrafts: options.includeDrafts,
  });
  // What may have kept an article, an entity or a decision from being here.
  const lacking = [...stray, ...listed.articles.diagnostics, ...lists.diagnostics];
  return {
    articles: shown.sort(byPublication),
    pages: pages.whole,
    pictures,
    unbuilt,
    isComplete: articles.faulty.every(({ file }) => unchecked.has(file)) && !hasErrors(lacking),
    entities: lists.entities,
    decisions: lists.decisions,
    placeOfDecision: lists.placeOfDecision,
    placeOfListed: lists.placeOfListed,
    diagnostics: [
      ...lacking,
      ...(listed.articles.files.length === 0 && !hasErrors(listed.articles.diagnostics) ? [noArticles] : []),
      ...listed.pages.diagnostics,
      ...checkPublic(root, listed.pages.files.map(slugOf)),
      ...[...readings.articles, ...readings.pages].flatMap(({ diagnostics }) => diagnostics),
      ...links,
    ]
      .filter(({ file }) => !unchecked.has(file))
      .sort(byPlace),
  };
}

/** Articles by who gets to see them. */
interface SortedByDay {
  /** Drafts and those of a later day. */
  readonly hidden: ReadonlyArray<FileReading<ArticleFields>>;
  /** Those that are handed out. */
  readonly shown: LoadedArticle[];
  /** Those that are checked and not handed out. */
  readonly unbuilt: readonly FaultyFile[];
  /** The files of which nothing is said. */
  readonly unchecked: ReadonlySet<string>;
}

function sortHidden(
  readings: ReadonlyArray<FileReading<ArticleFields>>,
  { whole, faulty }: Sorted<LoadedArticle>,
  { includeDrafts, today }: LoadOptions,
): SortedByDay {
  const hidden = readings.filter((reading) => isHidden(reading, today));
  const leftOut = new Set(includeDrafts ? [] : hidden.map(({ file }) => file));
  const isShown = ({ file }: LoadedArticle): boolean => !leftOut.has(file);
  const unchecked = includeDrafts ? [] : readings.filter(({ isDraft }) => isDraft);
  const later = whole.filter((article) => !isShown(article));
  return {
    hidden,
    shown: whole.filter(isShown),
    unbuilt: [...faulty, ...later].filter(({ isDraft }) => includeDrafts || !isDraft),
    unchecked: new Set(unchecked.map(({ file }) => file)),
  };
}

/** All Markdown files of `content/`: as they lie there, as they are read, and those of each kind that are whole. */
interface ReadFiles {
  readonly listed: { readonly articles: ListedFiles; readonly pages: ListedFiles };
  readonly readings: {
    readonly articles: ReadonlyArray<FileReading<ArticleFields>>;
    readonly pages: readonly FaultyFile[];
  };
  readonly articles: Sorted<LoadedArticle>;
  readonly pages: Sorted<LoadedPage>;
}

async function readFiles(root: string, entities: readonly Entity[], options: LoadOptions): Promise<ReadFiles> {
  const listed = { articles: listFiles(root, 'content/articles'), pages: listFiles(root, 'content/pages') };
  const articles = await readArticleFiles(root, listed.articles.files, entities, options);
  const pages = listed.pages.files.map((file) => readPageFile(root, file));
  return {
    listed,
    readings: { articles, pages },
    articles: sortFaulty(articles, isWholeArticle),
    pages: sortFaulty(pages, isWhole),
  };
}

function readArticleFiles(
  root: string,
  files: readonly string[],
  entities: readonly Entity[],
  { readArticles = readOneByOne, onFile }: LoadOptions,
): ReturnType<ReadArticleFiles> {
  let done = 0;
  return readArticles(root, files, entities, () => {
    done += 1;
    onFile?.(done, files.length);
  });
}

const noArticles = errorIn(
  'content/articles',
  'no-articles',
  'Expected at least one article in `content/articles/`; found none.',
  'Write one with `npm run new -- "Its title"`.',
);

function sortFaulty<Fields, Whole extends FileReading<Fields>>(
  readings: ReadonlyArray<FileReading<Fields>>,
  isGood: (reading: FileReading<Fields>) => reading is Whole,
): Sorted<Whole> {
  return { whole: readings.filter(isGood), faulty: readings.filter((reading) => !isGood(reading)) };
}

function isWhole<Fields>(reading: FileReading<Fields>): reading is WholeReading<Fields> {
  // Whether there is HTML, without having it read from the disk.
  return reading.fields !== undefined && reading.text !== undefined && 'html' in reading;
}

function isWholeArticle(reading: FileReading<ArticleFields>): reading is LoadedArticle {
  return isWhole(reading) && reading.read !== undefined;
}

/** Whether readers do not get to see an article: a draft, or one of a later day. */
function isHidden({ isDraft, fields }: FileReading<ArticleFields>, today: CalendarDate): boolean {
  return isDraft || (fields !== undefined && compareDates(fields.published, today) > 0);
}

function byPublication(a: LoadedArticle, b: LoadedArticle): number {
  return compareDates(a.fields.published, b.fields.published) || (a.slug < b.slug ? -1 : 1);
}
