import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { OpenMarkdown } from '../../markdown/open-markdown.ts';
import type { ReadResult } from '../../pipeline/read-article.ts';
import type { Prose, ReadArticle } from '../../pipeline/types.ts';
import type { ArticleFields, FileReading, FileText } from '../types.ts';

type Reading = FileReading<ArticleFields>;

/** What a build asks of every article at once. */
interface Lean extends Omit<Reading, 'source' | 'html' | 'text' | 'read'> {
  readonly text?: Omit<FileText, 'fragments'>;
  readonly read?: Omit<ReadResult, 'article'> & { readonly article: Omit<ReadArticle, 'prose'> };
  /** Whether there is HTML. */
  readonly rendered: boolean;
  /** Of the file's text. */
  readonly digest: string;
}

/** Three fifths of a reading, which only the article's own page asks for, or a diagnostic. */
interface Bulk {
  readonly source: string;
  readonly html?: OpenMarkdown;
  readonly fragments?: FileText['fragments'];
  readonly prose?: Prose;
}

/** A reading in the form of `node:v8`, in two parts, so that one can stay on the disk. */
export interface PackedReading {
  readonly lean: Uint8Array;
  readonly bulk: Uint8Array;
}

/** Takes a reading apart. */
export function packReading({ source, html, text, read, ...rest }: Reading): PackedReading {
  const about = text && takeOut(text, 'fragments');
  const article = read && takeOut(read.article, 'prose');
  const lean: Lean = {
    ...rest,
    ...(about && { text: about.rest }),
    ...(article && { read: { ...read, article: article.rest } }),
    rendered: html !== undefined,
    digest: digestSource(source),
  };
  const bulk: Bulk = {
    source,
    ...(html && { html }),
    ...(about && { fragments: about.taken }),
    ...(article && { prose: article.taken }),
  };
  return { lean: serialize(lean), bulk: serialize(bulk) };
}

function takeOut<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  name: Name,
): { readonly rest: Omit<Whole, Name>; readonly taken: Whole[Name] } {
  const { [name]: taken, ...rest } = whole;
  return { rest, taken };
}

/** An article's page asks for all of its bulk, one thing after the other. */
let lastLoaded: { readonly from: () => Uint8Array; readonly bulk: Bulk } | undefined;

/**
 * The reading that was packed, and the digest of its text. Its `source`, `html`, `fragments` and `prose` are had from
 * `loadBulk` when somebody asks for them, and only those of one article at a time are held, so that whoever goes over
 * all articles should not. `share` is shown what repeats itself.
 */
export function unpackReading(
  lean: Uint8Array,
  loadBulk: () => Uint8Array,
  share: (data: unknown) => void,
): { readonly reading: Reading; readonly digest: string } {
  const { digest, rendered, ...rest } = deserialize(lean) as Lean;
  const load = (): Bulk => {
    if (lastLoaded?.from !== loadBulk) lastLoaded = { from: loadBulk, bulk: deserialize(loadBulk()) as Bulk };
    return lastLoaded.bulk;
  };
  if (rest.read !== undefined) {
    share(rest.read.article.entities);
    define(rest.read.article, 'prose', () => load().prose);
  }
  if (rest.text !== undefined) define(rest.text, 'fragments', () => load().fragments);
  if (rendered) define(rest, 'html', () => load().html);
  define(rest, 'source', () => load().source);
  return { reading: rest as Reading, digest };
}

function define(on: object, name: string, get: () => unknown): void {
  Object.defineProperty(on, name, { get, enumerable: true });
}

/** Tells the texts of files apart. */
export function digestSource(source: string): string {
  return createHash('sha256').update(source).digest('base64');
}
