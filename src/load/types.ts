/** What `content/` holds once it has been read and checked. */
import type { Root } from 'mdast';
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

export interface LeadImage {
  /** Path below `public/` or `content/`. */
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

/** One file of `content/articles/`, read and parsed. */
export interface LoadedArticle {
  /** File name without `.md`: the last part of the article's address. */
  readonly slug: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly fields: ArticleFields;
  /** The file's text as decoded: frontmatter and all, without a byte-order mark. */
  readonly source: string;
  /** The whole file parsed; positions are those of the file. The frontmatter is its `yaml` node. */
  readonly tree: Root;
}

/** A file with a fault that keeps it from being an article or a page. The rest of it is checked all the same. */
export interface FaultyFile {
  readonly slug: string;
  readonly file: string;
  readonly source: string;
  /** Absent when the text could not be parsed either. */
  readonly tree?: Root;
  /** Where the frontmatter gives it: the day that its dates are read from. Of articles only. */
  readonly published?: CalendarDate;
}

/** One file of `content/pages/`. */
export interface LoadedPage {
  readonly slug: string;
  readonly file: string;
  readonly fields: { readonly title: string; readonly description: string };
  readonly source: string;
  readonly tree: Root;
}

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
  /** Articles whose frontmatter is at fault. */
  readonly faulty: readonly FaultyFile[];
  readonly entities: readonly Entity[];
  readonly decisions: Decisions;
  /** Where in `content/timeline.yaml` an event's id stands. */
  readonly placeOfDecision: (id: string) => Place;
  /** Everything wrong with it, in one go; any `error` means that the rest is not to be built from. */
  readonly diagnostics: readonly Diagnostic[];
}
