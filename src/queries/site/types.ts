/** What pages ask for: the checked content together with what the pipeline read in it. */
import type { ArticleFields, LeadImage, Picture } from '../../load/types.ts';
import type { CalendarDate, Entity, ReadArticle, TemporalExpression, Timeline } from '../../pipeline/types.ts';

export interface Heading {
  readonly depth: number;
  /** Fragment id, made from its words as GitHub does. */
  readonly slug: string;
  readonly text: string;
}

/** One date in a rendered article. */
export interface DateNote {
  /** Id of the link in the article's HTML: `date-3`. */
  readonly id: string;
  readonly expression: TemporalExpression;
  /** Id of the event it belongs to; absent for a date that made none. */
  readonly event?: string;
  /** Fragment id of its sentence. */
  readonly sentence: string;
}

export interface RenderedMarkdown {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly dates: readonly DateNote[];
}

export type LeadPicture = LeadImage & Picture;

export interface SiteArticle {
  readonly slug: string;
  readonly file: string;
  readonly fields: ArticleFields;
  /** The picture at its head. */
  readonly picture?: LeadPicture;
  readonly words: number;
  readonly read: ReadArticle;
  readonly render: () => RenderedMarkdown;
}

export interface SitePage {
  readonly slug: string;
  readonly fields: { readonly title: string; readonly description: string };
  readonly render: () => RenderedMarkdown;
}

export interface Site {
  /** Newest first. */
  readonly articles: readonly SiteArticle[];
  readonly pages: readonly SitePage[];
  readonly entities: readonly Entity[];
  /** As known today: every article. */
  readonly timeline: Timeline;
  /** As the articles published up to that day would have it; one entry a publication day, oldest first. */
  readonly known: ReadonlyArray<{ readonly day: CalendarDate; readonly timeline: Timeline }>;
}
