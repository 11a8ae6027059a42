/**
 * The public types of the pipeline.
 *
 * Everything here is `readonly` and survives a round trip through JSON: no `Date`, no class, no `null`.
 * Every offset is in UTF-16 code units and every span is half-open, `[start, end)`.
 */
import type { Root } from 'mdast';

declare const brand: unique symbol;

/**
 * A day of the proleptic Gregorian calendar, `YYYY-MM-DD`, in astronomical year numbering: year 0 is 1 BC and is
 * written `0000`; earlier years carry a minus sign (`-0043-03-15` is the Ides of March, 44 BC).
 * Made only by `calendar/calendar-date.ts`; compare with `compareDates`, since strings before year 0 sort backwards.
 */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

/** The days from `start` up to but not including `end`. Never empty: `start` is before `end`. */
export interface Interval {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** A stretch of text, `[start, end)`, in UTF-16 code units of {@link Prose.text} unless said otherwise. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How finely a date is known. `span` is a range whose ends the text names ("1950 to 1953"). */
export type Granularity =
  'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century' | 'span';

/** EDTF level 1: `approximate` is `~`, `uncertain` is `?`. */
export type Qualifier = 'exact' | 'approximate' | 'uncertain';

/** A place on the calendar. Only this kind of value can become an event. */
export interface DateValue {
  readonly type: 'date';
  /** The value in EDTF, ISO 8601-2, e.g. `2023-07`, `199X`, `1950/1953`, `2005~`. */
  readonly edtf: string;
  readonly granularity: Granularity;
  readonly interval: Interval;
  readonly qualifier: Qualifier;
}

/** An amount of time, on no particular day. */
export interface DurationValue {
  readonly type: 'duration';
  /** ISO 8601 duration, `X` for a number the text leaves open: `P3W`, `PT20M`, `PXY`. */
  readonly iso: string;
}

/** Something that comes back: "every Monday", "annually". */
export interface RecurrenceValue {
  readonly type: 'recurrence';
  /** The period in ISO 8601, `P1W`, or a TIMEX3 set pattern, `XXXX-WXX-1`. */
  readonly every: string;
}

/** A stretch with one known end: "since March" is `2024-03/..`, "until 2019" is `../2019`. */
export interface OpenValue {
  readonly type: 'open';
  readonly edtf: string;
  readonly bound: 'start' | 'end';
  /** The end that the text names. */
  readonly date: DateValue;
}

/** "recently", "now", "soon". */
export interface ReferenceValue {
  readonly type: 'reference';
  readonly to: 'past' | 'present' | 'future';
}

/** Found, and not resolvable: an ambiguous numeric date, a day that no calendar has. Never dropped silently. */
export interface UnresolvedValue {
  readonly type: 'unresolved';
  readonly reason: 'ambiguous' | 'impossible' | 'no-anchor';
  /** The readings that the text allows, in EDTF; empty where there is none. */
  readonly candidates: readonly string[];
}

export type TemporalValue = DateValue | DurationValue | RecurrenceValue | OpenValue | ReferenceValue | UnresolvedValue;

/** A value in TIMEX3 (ISO-TimeML): what other taggers and the corpora exchange. */
export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** E.g. `2023-07`, `199`, `2013-W12`, `2013-SU`, `2013-03-22TMO`, `P3Y`, `XXXX-WXX-1`, `PRESENT_REF`. */
  readonly value: string;
  readonly mod?: 'START' | 'MID' | 'END' | 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'EQUAL_OR_MORE' | 'EQUAL_OR_LESS';
}

/** What a relative expression hangs on. `previous` is a date already named in the text. */
export type Anchor = 'none' | 'published' | 'previous';

/** Which way from the anchor the expression was read. */
export type Direction = 'none' | 'past' | 'future' | 'same';

/** A temporal expression found in prose, resolved, with the reasons for the reading. */
export interface TemporalExpression {
  /** TIMEX3 extent: modifiers and determiners in, a leading preposition out. A range spans both its ends. */
  readonly span: Span;
  readonly text: string;
  /** The preposition or connective that governs it, where there is one: "in", "since", "from", "until", "after". */
  readonly signal?: { readonly span: Span; readonly text: string };
  readonly ruleId: string;
  /** The value before any anchor was applied, in TIMEX3 with `X` for what the text leaves open: `XXXX-07`. */
  readonly underspecified: string;
  readonly anchor: Anchor;
  /** The value that the anchor had, in EDTF; absent when `anchor` is `none`. */
  readonly anchorValue?: string;
  readonly direction: Direction;
  readonly value: TemporalValue;
  readonly timex: Timex;
  /** The two ends of a range, each an expression of its own; only on a range. */
  readonly parts?: readonly [TemporalExpression, TemporalExpression];
}

/** A block of running text. Code, raw HTML, footnote marks and tables' rules are no prose. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'quote' | 'table-cell' | 'caption' | 'footnote';
  readonly span: Span;
  /** Heading level, 1 to 6; only on headings. */
  readonly depth?: number;
  /** Index in {@link Prose.blocks} of the heading that this block stands under; absent in the lead. */
  readonly section?: number;
}

export interface Sentence {
  readonly span: Span;
  /** Index in {@link Prose.blocks}. */
  readonly block: number;
  /** Fragment id, unique in the article and made from the sentence's own words, so that an edit elsewhere keeps it. */
  readonly id: string;
}

/** A run of prose that stands unbroken in the file. */
export interface Segment {
  readonly span: Span;
  /** Offset of the run's first character in the file (UTF-16, from the file's first character). */
  readonly file: number;
  /** How many characters of the file it takes: differs from the span's length where Markdown escapes. */
  readonly fileLength: number;
}

/** An editor's word on a stretch of prose, written in the Markdown as a directive: `:date[last July]{edtf=2023-07}`. */
export interface Override {
  readonly span: Span;
  readonly on: 'date' | 'event';
  /** The value to read, EDTF; only on dates. */
  readonly edtf?: string;
  /** Take the expression, or the event, out. */
  readonly skip?: boolean;
  /** What the clause is about, in the editor's words; only on events. */
  readonly headline?: string;
  /** Where the directive stands in the file. */
  readonly line: number;
  readonly column: number;
}

/** The running text of one article. Blocks are joined by a blank line, so that offsets never touch across blocks. */
export interface Prose {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** In order; together they cover every character of a block that stands in the file. */
  readonly segments: readonly Segment[];
  readonly overrides: readonly Override[];
  /** In order. The text has U+FFFC for each of their characters, since code is no prose and may hold anything. */
  readonly code: readonly InlineCode[];
}

export interface InlineCode {
  /** Where it begins. */
  readonly at: number;
  /** What the page shows. */
  readonly text: string;
}

export type EntityKind = 'person' | 'place' | 'organisation';

/** One entry of `content/entities.yaml`. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  /** Id of the place this one belongs to or speaks for: Moscow and the Kremlin → `russia`. */
  readonly country?: string;
  readonly pronouns?: 'he' | 'she' | 'they' | 'it';
  readonly describe?: string;
}

/** A name in the text, joined to the entity it stands for; `entity` is absent for a name that the file lacks. */
export interface EntityMention {
  readonly span: Span;
  readonly text: string;
  readonly name: string;
  readonly kind: EntityKind | 'unknown';
  readonly entity?: string;
}

export type EventKind =
  | 'meeting'
  | 'visit'
  | 'war'
  | 'weapons test'
  | 'sanctions'
  | 'trade'
  | 'agreement'
  | 'statement'
  | 'change of power'
  | 'disaster'
  | 'other';

export type EventStatus = 'happened' | 'announced' | 'said' | 'alleged' | 'denied';

/** What one dated clause of one article says of one event. */
export interface EventMention {
  /** Slug of the article. */
  readonly article: string;
  /** The article's publication day: when this was reported. */
  readonly reported: CalendarDate;
  /** Index in {@link Prose.sentences}, with its fragment id, its span and its words, code and all. */
  readonly sentence: { readonly index: number; readonly id: string; readonly span: Span; readonly text: string };
  readonly clause: Span;
  readonly expression: TemporalExpression;
  readonly date: DateValue;
  readonly headline: string;
  /** The headline is an editor's own, written in the text: it goes before those of other mentions. */
  readonly titled?: true;
  /** Entity ids, or the name as written where `entities.yaml` lacks it. In order of appearance, without repeats. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly kind: EventKind;
  /** Lemma of the main verb, lower case: "meet", "visit". */
  readonly action: string;
  /** Lemmas of the clause's content words, without dates and names: what it is about, for comparing. */
  readonly terms: readonly string[];
  /** Lemma of the noun for what the act befell; absent where that is a name, a pronoun or not said. */
  readonly patient?: string;
  readonly status: EventStatus;
  /** Who says so, as written inside a sentence: "Yonhap", "a Kremlin aide". */
  readonly attribution?: string;
  /** 0 to 1: how sure the reading is. What lowered it stands in `doubts`. */
  readonly confidence: number;
  readonly doubts: readonly string[];
}

/** A sentence that announced an event without naming a day: "is soon to meet". */
export type UndatedMention = Omit<EventMention, 'date'>;

/** Two mentions of one event that cannot both be true. */
export interface Disagreement {
  readonly about: 'date' | 'status';
  /** Indexes in {@link TimelineEvent.mentions}. */
  readonly between: readonly [number, number];
  readonly text: string;
}

export interface TimelineEvent {
  /** Permanent, made from content: `2019-kim-putin-meet-vladivostok`. */
  readonly id: string;
  /** Other ids that lead to it: those of events merged into it, and the one that its words alone would give. */
  readonly aliases: readonly string[];
  readonly headline: string;
  readonly date: DateValue;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly attribution?: string;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** In order of reporting, then of the text. Never empty: no sentence, no event. */
  readonly mentions: readonly [EventMention, ...EventMention[]];
  /** What announced it beforehand without a date. */
  readonly foretold: readonly UndatedMention[];
  readonly disagreements: readonly Disagreement[];
  /** 0 to 1: the least sure step that made it, of reading and merging. */
  readonly confidence: number;
}

/** A dated expression that made no event, and why. */
export interface LeftOut {
  readonly article: string;
  readonly expression: TemporalExpression;
  readonly sentence: number;
  readonly reason: string;
}

/** Something an editor has to know. An `error` stops the build. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'info';
  /** Stable, kebab-case: `unresolved-date`. */
  readonly code: string;
  /** What was found and what was expected. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** Set where the place in the file takes the file's text to find, and is still to be found. */
  readonly about?: DiagnosticSubject;
}

/** What a diagnostic on the timeline as a whole is about: something in the file of decisions, or words of an article. */
export type DiagnosticSubject =
  | {
      readonly type: 'decision';
      /** The event whose entry it is. */
      readonly id: string;
      /** The alias, id or mention in a list of the entry; absent where it is the entry. */
      readonly listed?: string;
    }
  | { readonly type: 'words'; readonly article: string; readonly span: Span };

/** An article as the pipeline takes it: already read, parsed and checked. */
export interface ArticleSource {
  readonly slug: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly title: string;
  readonly published: CalendarDate;
  /** The parsed Markdown; positions are those of the file. */
  readonly tree: Root;
  /** The file's text, which `tree` was parsed from. */
  readonly text: string;
}

/** An article after extraction. */
export interface ReadArticle {
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly published: CalendarDate;
  readonly prose: Prose;
  readonly expressions: readonly TemporalExpression[];
  readonly entities: readonly EntityMention[];
  readonly mentions: readonly EventMention[];
  readonly foretold: readonly UndatedMention[];
  readonly leftOut: readonly LeftOut[];
}

/** What editors decided about one event, by id, in `content/timeline.yaml`. */
export interface EventDecision {
  readonly headline?: string;
  readonly kind?: EventKind;
  readonly hide?: boolean;
  /** Ids of events that are this one. */
  readonly merge?: readonly string[];
  /** Slugs or `slug#sentence-id` of mentions that are another event. */
  readonly split?: readonly string[];
  /** Ids under which it was once published. */
  readonly aliases?: readonly string[];
  /** The date, in EDTF, of the event that the id was recorded for: tells it from another in the same words. */
  readonly dated?: string;
}

export interface Timeline {
  /** In order of time: by the first day that the words leave open, then the finer first, then id. */
  readonly events: readonly TimelineEvent[];
  /** In order of publication. */
  readonly articles: readonly ReadArticle[];
  readonly diagnostics: readonly Diagnostic[];
  /** Last publication day that it knows of. Absent when there is no article. */
  readonly asKnownOn?: CalendarDate;
}
