import { compareDates } from '../pipeline/calendar/calendar-date.ts';
import type { CalendarDate, Diagnostic } from '../pipeline/types.ts';
import { checkEntities } from './fields/check-entities.ts';
import { byPlace } from './report/by-place.ts';
import { checkLinks } from './addresses/check-links.ts';
import { checkPublic } from './addresses/check-public.ts';
import { decisionGuides, decisionsSchema } from './fields/decision-schema.ts';
import { entitiesSchema, entityGuides } from './fields/entity-schema.ts';
import { findStrayFiles } from './addresses/find-stray-files.ts';
import { listFiles } from './addresses/list-files.ts';
import { loadYamlFile } from './fields/load-yaml-file.ts';
import { readPageFile } from './files/read-content-file.ts';
import { readPictures } from './addresses/read-pictures.ts';
import { readOneByOne, type ReadArticleFiles } from './store/read-one-by-one.ts';
import type { ArticleFields, FaultyFile, FileReading, LoadedArticle, LoadedContent, WholeReading } from './types.ts';

export interface LoadOptions {
  /** Whether to hand out drafts and articles dated after `today`. They are checked either way. */
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
  const stray = findStrayFiles(root);
  const articleFiles = listFiles(root, 'content/articles');
  const pageFiles = listFiles(root, 'content/pages');
  const { readArticles = readOneByOne, onFile } = options;
  let done = 0;
  const readings = await readArticles(root, articleFiles.files, entities.data, () => {
    done += 1;
    onFile?.(done, articleFiles.files.length);
  });
  const pageReadings = pageFiles.files.map((file) => readPageFile(root, file));
  const articles = sortFaulty(readings, isWholeArticle);
  const pages = sortFaulty(pageReadings, isWhole);
  const pictures = await readPictures(root, [...readings, ...pageReadings]);
  const shown = articles.whole.filter((article) => options.includeDrafts || isPublic(article, options.today));
  return {
    articles: [...shown].sort(byPublication),
    pages: pages.whole,
    pictures,
    faulty: articles.faulty,
    isComplete:
      articles.faulty.length === 0 &&
      !hasError(stray) &&
      ![articleFiles, entities, decisions].some((part) => hasError(part.diagnostics)),
    entities: entities.data,
    decisions: decisions.data.events,
    placeOfDecision: (id) => decisions.placeOfKey(['events'], id),
    placeOfListed: (id, value) => {
      const decision = decisions.data.events[id] ?? {};
      const list = (['aliases', 'merge', 'split'] as const).find((name) => decision[name]?.includes(value));
      const path = list === undefined ? [] : [list, decision[list]?.indexOf(value) ?? 0];
      return decisions.placeOf(['events', id, ...path]);
    },
    diagnostics: [
      ...stray,
      ...(readings.length === 0 && !hasError(articleFiles.diagnostics) ? [noArticles] : []),
      ...articleFiles.diagnostics,
      ...pageFiles.diagnostics,
      ...checkPublic(
        root,
        pageReadings.map(({ slug }) => slug),
      ),
      ...[...readings, ...pageReadings].flatMap(({ diagnostics }) => diagnostics),
      ...checkLinks(root, {
        articles: articles.whole,
        pages: pages.whole,
        faulty: { articles: articles.faulty, pages: pages.faulty },
        pictures,
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

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

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

function isPublic({ fields }: LoadedArticle, today: CalendarDate): boolean {
  return !fields.draft && compareDates(fields.published, today) <= 0;
}

function byPublication(a: LoadedArticle, b: LoadedArticle): number {
  return compareDates(a.fields.published, b.fields.published) || (a.slug < b.slug ? -1 : 1);
}
