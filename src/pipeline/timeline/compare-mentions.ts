import { befellOthers } from './befell-others.ts';
import { areTwoSides } from './change-places.ts';
import { haveOtherCauses } from './causes.ts';
import { worthOfTime } from './clock-time.ts';
import { compareActions, inCommon, shareOfAction, shares, type SameAct } from './compare-actions.ts';
import type { Concepts } from './concepts.ts';
import { noCounterparts, type Counterpart } from './find-counterparts.ts';
import { isAftermath } from './is-aftermath.ts';
import { isFulfilled, isVisitThatWasDue } from './is-fulfilled.ts';
import type { OfOneStory } from './is-of-one-story.ts';
import { areKindred, reportsOther, speakAlike } from './kindred.ts';
import { isAmong, oppositesOf } from './lexicon/linked-actions.ts';
import { isFamily } from './lexicon/synonyms.ts';
import type { Telling } from './prepare-mention.ts';
import { sayOthers } from './what-was-said.ts';

/** Why two mentions are held to tell one event: the parts add up to `total`, at most about 2. */
export interface Closeness {
  /** The acts and what else the clauses have in common. */
  readonly what: number;
  readonly who: number;
  readonly where: number;
  /** The finer both dates, the less chance that they agree by accident. */
  readonly when: number;
  /** What else the two articles tell, of that date and in those sentences. */
  readonly beside: number;
  readonly total: number;
}

const nothing: Closeness = { what: 0, who: 0, where: 0, when: 0, beside: 0, total: 0 };

/** For being all that fits the other's date in neither, one or both of the articles. */
const worthOfBeingAlone = [0, 0.1, 0.35] as const;
/** For being all of the date that shares a word with the other. */
const worthOfBeingClosest = 0.35;
/** For being all that each article dates with one year long gone. */
const worthOfBeingSole = 0.47;
/** For none, one, two, three or more rare words that only the sentences around have in common. */
const worthOfWordsAround = [0, 0.12, 0.2, 0.25] as const;
/** For being the news that one of the articles opens with. */
const worthOfNews = 0.15;

/**
 * How far two mentions are about the same thing. Whether their dates agree is not looked at; how fine they are is.
 * Where the two articles leave little else that either could mean, they may share no word.
 */
export function compareMentions<T extends Telling>(
  a: T,
  b: T,
  ofOneStory: OfOneStory,
  counterpartOf: (a: T, b: T) => Counterpart = noCounterparts,
): Closeness {
  const wasDue = isVisitThatWasDue(a, b, (one, other) => comparePlaces(one, other) > 0);
  if (!wasDue && tellOthers(a, b)) return nothing;
  const unnamed = a.mention.actors.length === 0 || b.mention.actors.length === 0;
  const shareActor = shareAny(a.mention.actors, b.mention.actors);
  const inOtherWords = (unnamed || shareActor) && mayBeInOtherWords(a, b);
  const { worth, mayBeTwo } = wasDue ? compareVisits(a, b) : compareActions(a, b);
  if ((worth === 0 || mayBeTwo) && !inOtherWords) return nothing;
  const counterpart = counterpartOf(a, b);
  const { alone, soleOfYear, around, isNews } = counterpart;
  const what = mayBeTwo && !isNews ? 0 : worth;
  const isSole = soleOfYear && inOtherWords;
  const isOneKind = alone === 2 && shareActor && a.mention.kind === b.mention.kind && haveOneDate(a, b);
  const time = haveOneDate(a, b) && !a.isSaying && !b.isSaying ? worthOfTime(a.minute, b.minute) : 0;
  if (what === 0 && !isSole && !isOneKind && around === 0 && !isNews && time === 0) return nothing;
  const who = unnamed ? bareness(a, b, ofOneStory) : compareParties(a, b);
  const where = comparePlaces(a, b);
  const when = fineness(a, b) + time + (who > 0 && isFulfilled(a, b) ? 0.08 : 0);
  const isClosest = counterpart.closest && !areKnownApart(a.concepts, b.concepts);
  const beside =
    Math.max(worthOfBeingAlone[alone], isClosest ? worthOfBeingClosest : 0, isSole ? worthOfBeingSole : 0) +
    (worthOfWordsAround[Math.min(around, 3)] ?? 0) +
    (isNews ? worthOfNews : 0);
  return { what, who, where, when, beside, total: what + who + where + when + beside };
}

/** Whether the two say themselves that they are of two things, whatever else they have in common. */
function tellOthers(a: Telling, b: Telling): boolean {
  const [first, second] = [a.concepts, b.concepts];
  if (a.isSaying !== b.isSaying && !speakAlike(first, second)) return true;
  if (reportsOther(first, second) || isAftermath(first, second) || haveOtherCauses(first, second)) return true;
  return isAmong(oppositesOf, ownAction(first), ownAction(second)) || sameActOnOthers(a, b) || sayOthers(a, b);
}

/** A journey that was due, and what came of it: at the least what kindred acts are worth. */
function compareVisits(a: Telling, b: Telling): SameAct {
  return { worth: Math.max(compareActions(a, b).worth, shares.kindred), mayBeTwo: false };
}

const haveOneDate = ({ mention: a }: Telling, { mention: b }: Telling): boolean => a.date?.edtf === b.date?.edtf;

/**
 * Whether both may tell one thing without a word in common. Not where both actions are known, since those are two; nor
 * where each befell a thing of its own; nor where one was planned, since what was planned need not be what happened.
 */
function mayBeInOtherWords(a: Telling, b: Telling): boolean {
  if (a.mention.status === 'announced' || b.mention.status === 'announced') return false;
  return !areKnownApart(a.concepts, b.concepts) && !befellOthers(a, b);
}

/** Two actions that the lists know, and know no link between. */
function areKnownApart(a: Concepts, b: Concepts): boolean {
  return isFamily(ownAction(a)) && isFamily(ownAction(b)) && shareOfAction(a, b) === 0;
}

/**
 * Fares were raised that day, and wages were: whatever else they share, such as by how much, these are two. So are the
 * recall of an ambassador and the suspension of a treaty, which have no word in common.
 */
function sameActOnOthers(a: Telling, b: Telling): boolean {
  if (!befellOthers(a, b)) return false;
  if (ownAction(a.concepts) === ownAction(b.concepts) || areTwoSides(a, b)) return true;
  return areKindred(a.concepts, b.concepts) && inCommon(a.concepts.all, b.concepts.all) === 0;
}

const ownAction = ({ action, light }: Concepts): string => action || light;

const shareAny = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item));

/** Of mentions that both name actors. A state stands for a place in it; being in the same place is not being the same. */
export function compareParties(a: Telling, b: Telling): number {
  if (shareAny(a.mention.actors, b.mention.actors)) return 0.2;
  return shareAny(a.parties, b.circle) || shareAny(b.parties, a.circle) ? 0.1 : -0.25;
}

const isBare = ({ mention: { actors, places } }: Telling): boolean => actors.length + places.length === 0;

/** Two stories, and neither who nor where in one of the mentions: the action alone has to bear it. */
function bareness(a: Telling, b: Telling, ofOneStory: OfOneStory): number {
  return (isBare(a) || isBare(b)) && !ofOneStory(a, b) ? -0.2 : 0;
}

/**
 * From −0.15 to 0.1: 0 where one of the two names no place, less where they name different ones. A place and its state go
 * together, if not as well as two names of one place.
 */
export function comparePlaces({ mention: a, states: mine }: Telling, { mention: b, states: theirs }: Telling): number {
  if (a.places.length === 0 || b.places.length === 0) return 0;
  if (shareAny(a.places, b.places)) return 0.1;
  return shareAny(mine, b.places) || shareAny(theirs, a.places) ? 0.05 : -0.15;
}

/** By the longer of the two dates, in days; and of a longer one. */
const longest = -0.1;
const grains: readonly (readonly [days: number, worth: number])[] = [
  [2, 0.15],
  [10, 0.12],
  [100, 0.1],
  [366, 0.05],
  [3700, 0],
];

function fineness({ span: a }: Telling, { span: b }: Telling): number {
  if (!a || !b) return 0;
  const longer = Math.max(a.length, b.length);
  for (const [days, worth] of grains) if (longer <= days) return worth;
  return longest;
}
