import type { Cell } from '../../calendar/cell.ts';
import type { CalendarDate } from '../../types.ts';
import type { Deadline } from '../read-deadline.ts';
import type { Tense } from '../tense-of-verb.ts';

/** A date that the text named, and where. */
export interface NamedDate {
  readonly cell: Cell;
  /** Its clock time or part of the day. */
  readonly time?: string | undefined;
  /** Running number of the sentence. */
  readonly sentence: number;
  /** Running number of the paragraph. */
  readonly block: number;
  /** “next year's festival”: what is said of it is of that time. */
  readonly possessive: boolean;
  readonly namesMonth: boolean;
  /** In which sentence the text named its year: its own, or that of the date it hangs on. */
  readonly yearIn: number | undefined;
  /** That year was named as “last year”, or so was that of the date that it hangs on. */
  readonly deictic: boolean;
  /** It came before what the text tells there: “had agreed in July”. */
  readonly isPluperfect: () => boolean;
}

/** Where a text stands in time: the dates that it named before. */
export interface NarrativeThread {
  /** The date that the story has reached; an aside (“the film of 2007”) does not move it. */
  readonly previous: NamedDate | undefined;
  /** The one that it had reached before. */
  readonly before: NamedDate | undefined;
  /** The date named last, asides too. */
  readonly latest: NamedDate | undefined;
  /** The last one with a day. */
  readonly previousDay: NamedDate | undefined;
  /** The last day that is over: a hearing to come is none that “the day before, they fled” is counted from. */
  readonly pastDay: NamedDate | undefined;
  /** The last day on which something happened: “struck on Tuesday, officials said Thursday”. */
  readonly eventDay: NamedDate | undefined;
  /** The last quarter or month. */
  readonly previousPeriod: NamedDate | undefined;
  readonly previousQuarter: NamedDate | undefined;
}

/** What one expression is resolved against. */
export interface ResolveContext extends NarrativeThread {
  readonly published: CalendarDate;
  /** The next month or day with a year of its own. */
  readonly next: Cell | undefined;
  readonly sentence: number;
  readonly block: number;
  /** Offset of the sentence's first character. */
  readonly sentenceStart: number;
  /** The passage is anchored in itself rather than in its publication day. */
  readonly narrative: boolean;
  /** The text also speaks from its publication day, here or elsewhere. */
  readonly fromToday: boolean;
  readonly tense: () => Tense;
  /** It came before what the story tells there: “had telephoned on 16 August”. */
  readonly pluperfect: () => boolean;
  /** It is to come when the article is written (“will”, “is to”), not when the story takes place (“would”, “was to”). */
  readonly looksAhead: () => boolean;
  /** “until”, “by”, “before”: with a verb in the present, it looks ahead. */
  readonly pointsAhead: boolean;
  /** Before a colon: “Key moments of the flight, Saturday:”. */
  readonly headsList: boolean;
  /** “by”, “in”. */
  readonly isBy: boolean;
  readonly isIn: boolean;
  /** “since”, “after”, “of”. */
  readonly pointsBack: boolean;
  readonly deadline: Deadline | undefined;
  /** What happened then is over, whatever the verb says: “after winning Sunday's vote”. */
  readonly isAfterEvent: () => boolean;
  /** The text waits for it, or did: “before Friday's report”. */
  readonly isAwaited: () => boolean;
  /** The verb did something then: “resigned on 20 August”. */
  readonly isDeed: () => boolean;
  /** It goes on from the expression before it: “bills Tuesday and bonds Wednesday”. */
  readonly goesOn: () => boolean;
  /** And what happened then follows what happened at that one: “signed in March and annulled in November”. */
  readonly followsOn: () => boolean;
  /** That one is its year: “in 1922, on Easter Sunday”. */
  readonly isBesideYear: () => boolean;
  /** It stands beside that one in a list: “in June 2019, and again in September”. */
  readonly isListed: () => boolean;
  /** It is listed after today or tomorrow: “closed today and perhaps Friday”. */
  readonly addsToToday: () => boolean;
  /** It tells what led to the expression before it: “arrested Monday after a shooting Friday”. */
  readonly leadsTo: () => boolean;
  /** That one stands in an aside: “Inflation, which peaked in October 2022, slowed in May”. */
  readonly isAfterAside: () => boolean;
  /** It was to be then, as the text tells: “was to expire Wednesday”. */
  readonly wasToBe: () => boolean;
  /** It was to follow that one: “was held Sunday and was to appear Monday”. */
  readonly wasToFollow: () => boolean;
  /** “, in late August,”: right after a comma and a preposition. */
  readonly byTheWay: boolean;
  /** It stands in a sentence of some length rather than alone. */
  readonly inSentence: boolean;
  /** “for Thursday”: what is called or set for a day lies ahead. */
  readonly setFor: boolean;
  /** Day-first or month-first, where the text's other dates settle it. */
  readonly order: 'day-first' | 'month-first' | undefined;
}
