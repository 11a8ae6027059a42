/** What `content/` holds once it has been read and checked. */
import type { OpenMarkdown } from '../markdown/open-markdown.ts';
import type { ReadResult } from '../pipeline/read-article.ts';
import type { CalendarDate, Diagnostic, Entity, EventDecision } from '../pipeline/types.ts';

export interface SourceCredit {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** EDTF, as finely as it is known: a day, a month (`2023-09`) or a year. */
  readonly date?: string;
}

export interface Correction {
  readonly date: CalendarDate;
  /** What was wrong, and what it says now. */
  readonly text: string;
}

/** What a file of a picture says of itself. */
export interface Picture {
  /** In pixels, as it is shown: turned where the camera was. */
  readonly width: number;
  readonly height: number;
  /** Media type. */
  readonly type: string;
  /** What the file weighs. */
  readonly bytes: number;
}

export interface LeadImage {
  /** Path below `public/`, with a slash before it. */
  readonly src: string;
  readonly alt: string;
  readonly credit: string;
}

/** The frontmatter of one article. */
export interface ArticleFields {
  readonly title: string;
  readonly description: string;
  readonly published: CalendarDate;
  readonly updated?: CalendarDate;
  readonly authors: readonly string[];
  readonly sources: readonly SourceCredit[];
  readonly topics: readonly string[];
  readonly image?: LeadImage;
  readonly corrections: readonly Correction[];
  readonly draft: boolean;
  /** BCP 47. */
  readonly language: string;
  /** For the "about this article" box. */
  readonly note?: string;
}

/** The frontmatter of one page. */
export interface PageFields {
  readonly title: string;
  readonly description: string;
}

/**
 * A link, a picture or the definition of a link in a file. The definition of a picture counts as the picture, and the
 * picture that an article leads with is one of its pictures.
 */
export interface FileLink {
  readonly kind: 'link' | 'image' | 'definition';
  readonly url: string;
  /** Where it stands in the file. */
  readonly offset: number;
}

/** What a file's text is, beside its words. */
export interface FileText {
  readonly links: readonly FileLink[];
  /** What `#…` may name in it: its headings and its sentences. */
  readonly fragments: readonly string[];
  /** Offsets in the prose, in order, across which the page's text is another: see `findBreaks`. */
  readonly breaks: readonly number[];
  /** Words of running text. */
  readonly words: number;
  /** Letters and digits with which its last paragraph begins: what shows whether a page holds it all. */
  readonly ending: string;
}

/**
 * All that follows from one Markdown file of `content/` by itself and, for an article, from the entities: plain data, so
 * that it can be made in another thread and kept from one build to the next. A file with a fault lacks what the fault
 * made impossible; the rest of it is read all the same.
 */
export interface FileReading<Fields> {
  /** File name without `.md`: the last part of the address. */
  readonly slug: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** The file's text as decoded: frontmatter and all, without a byte-order mark. */
  readonly source: string;
  /** Absent when the frontmatter is at fault. */
  readonly fields?: Fields;
  /** Whether it says so of itself, which is known even where another field is at fault. */
  readonly isDraft: boolean;
  /** Absent when the text could not be parsed. */
  readonly text?: FileText;
  /** What the pipeline read in it; absent for pages, and where no day of publication is known. */
  readonly read?: ReadResult;
  /** Its HTML; absent when there is a fault. */
  readonly html?: OpenMarkdown;
  /** What is wrong with the file; what the pipeline has to say of it stands in `read`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A reading without a fault. */
export type WholeReading<Fields> = FileReading<Fields> &
  Required<Pick<FileReading<Fields>, 'fields' | 'text' | 'html'>>;

/** One file of `content/articles/`, read. */
export type LoadedArticle = WholeReading<ArticleFields> & Required<Pick<FileReading<ArticleFields>, 'read'>>;

/** One file of `content/pages/`, read. */
export type LoadedPage = WholeReading<PageFields>;

/** A file with a fault that keeps it from being an article or a page. */
export type FaultyFile = FileReading<unknown>;

/** Where something stands in a file; both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The keys are event ids. */
export type Decisions = Readonly<Record<string, EventDecision>>;

export interface LoadedContent {
  /** By publication day, then slug. */
  readonly articles: readonly LoadedArticle[];
  readonly pages: readonly LoadedPage[];
  /** The pictures that these show, by their paths below `public/`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Articles that are checked and not among these: those at fault, and those of a day to come. */
  readonly unbuilt: readonly FaultyFile[];
  /** Whether no fault keeps an article, an entity or a decision from being here. */
  readonly isComplete: boolean;
  readonly entities: readonly Entity[];
  readonly decisions: Decisions;
  /** Where in `content/timeline.yaml` an event's id stands. */
  readonly placeOfDecision: (id: string) => Place;
  /** Where in it an alias of an event stands, or the id of one merged into it, or a mention split off it. */
  readonly placeOfListed: (id: string, value: string) => Place;
  /** Everything wrong with it, in one go; any `error` means that the rest is not to be built from. */
  readonly diagnostics: readonly Diagnostic[];
}
