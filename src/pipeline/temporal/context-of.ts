import type { Cell } from '../calendar/cell.ts';
import type { CalendarDate, Span } from '../types.ts';
import type { FoundExpression } from './found-expression.ts';
import { isAfterEvent } from './is-after-event.ts';
import { isAwaited } from './is-awaited.ts';
import { isDeed } from './is-deed.ts';
import { wordSet } from './lexicon/word-set.ts';
import { readDeadline } from './read-deadline.ts';
import { isPluperfect } from './read-pluperfect.ts';
import { isScheduled, readTense, speaksOfNow } from './read-tense.ts';
import {
  addsToToday,
  followsOn,
  goesOn,
  isAfterAside,
  isBesideYear,
  isListedWith,
  leadsTo,
  wasToFollow,
} from './relate-to-previous.ts';
import type { NarrativeThread, ResolveContext } from './resolve/context.ts';
import type { Tense } from './tense-of-verb.ts';
import { wasToBe } from './was-to-be.ts';

/** Where an expression stands. */
interface Place {
  readonly expression: FoundExpression;
  /** The expression before it. */
  readonly before: FoundExpression | undefined;
  /** The next month or day with a year of its own. */
  readonly next: Cell | undefined;
  /** The running number of its sentence, and what that spans. */
  readonly sentence: number;
  readonly within: Span;
  readonly narrative: boolean;
  readonly published: CalendarDate;
  readonly fromToday: boolean;
  readonly order: ResolveContext['order'];
}

/** How many characters a sentence has beside an expression that it is more than. */
const MORE = 12;

/** What an expression is resolved against: its place, where the text stands in time, and the words around it. */
export function contextOf(place: Place, thread: NarrativeThread): ResolveContext {
  const { expression, before, next, sentence, within, narrative, published, fromToday, order } = place;
  const { block, span } = expression;
  return {
    ...thread,
    published,
    next,
    sentence,
    block,
    sentenceStart: within.start,
    inSentence: within.end - within.start > span.end - span.start + MORE,
    narrative,
    fromToday,
    order,
    ...verbsAround(expression, within, narrative),
    ...relationsOf(before, expression, within),
    ...marksAround(expression),
  };
}

type Verbs = 'tense' | 'looksAhead' | 'deadline' | 'pluperfect' | 'isAfterEvent' | 'isAwaited' | 'isDeed' | 'wasToBe';

/** What the verbs of its sentence say of its time; all but the deadline are read only where they are asked for. */
function verbsAround(
  { tokens, from, to }: FoundExpression,
  within: Span,
  narrative: boolean,
): Pick<ResolveContext, Verbs> {
  const deadline = readDeadline(tokens, from, to, within);
  // A deadline lies ahead, also where it “was extended”; in a story it does only where somebody has it now.
  const isAhead = (): boolean =>
    deadline === 'running' || (deadline === 'set' && (!narrative || speaksOfNow(tokens, from, to, within)));
  let known: Tense | undefined;
  const tense = (): Tense => (known ??= isAhead() ? 'future' : readTense(tokens, from, to, within));
  return {
    tense,
    looksAhead: () =>
      (tense() === 'future' && speaksOfNow(tokens, from, to, within)) || isScheduled(tokens, from, within),
    deadline,
    pluperfect: () => isPluperfect(tokens, from, to, within),
    isAfterEvent: () => isAfterEvent(tokens, from, to, within),
    isAwaited: () => isAwaited(tokens, from, to),
    isDeed: () => isDeed(tokens, from, within),
    wasToBe: () => wasToBe(tokens, from, within),
  };
}

type Relations =
  'goesOn' | 'followsOn' | 'isListed' | 'isBesideYear' | 'addsToToday' | 'isAfterAside' | 'wasToFollow' | 'leadsTo';

/** How it stands to the expression before it; read only where it is asked for. */
function relationsOf(
  previous: FoundExpression | undefined,
  expression: FoundExpression,
  within: Span,
): Pick<ResolveContext, Relations> {
  return {
    goesOn: () => goesOn(previous, expression, within),
    followsOn: () => followsOn(previous, expression, within),
    isBesideYear: () => isBesideYear(previous, expression, within),
    isListed: () => isListedWith(previous, expression, within),
    addsToToday: () => addsToToday(previous, expression, within),
    isAfterAside: () => isAfterAside(previous, expression, within),
    wasToFollow: () => wasToFollow(previous, expression, within),
    leadsTo: () => leadsTo(previous, expression, within),
  };
}

type Marks = 'byTheWay' | 'setFor' | 'headsList' | 'isBy' | 'isIn' | 'pointsBack' | 'pointsAhead';

/** What the preposition before it and the marks beside it say. */
function marksAround({ tokens, from, to, signal }: FoundExpression): Pick<ResolveContext, Marks> {
  const word = signal?.text.toLowerCase() ?? '';
  return {
    byTheWay: word !== '' && tokens.norm[from - 2] === ',',
    setFor: word === 'for',
    headsList: tokens.norm[to] === ':',
    isBy: word === 'by',
    isIn: word === 'in',
    pointsBack: BACK.has(word),
    pointsAhead: AHEAD.has(word),
  };
}

const BACK = wordSet('since after of');
const AHEAD = wordSet('until till by before through for from past');
