import { befellOthers } from './befell-others.ts';
import type { Concepts } from './concepts.ts';
import { noCounterparts, type Counterpart } from './find-counterparts.ts';
import { isFigure } from './figures-of.ts';
import { isAftermath } from './is-aftermath.ts';
import { isFulfilled, isVisitThatWasDue } from './is-fulfilled.ts';
import type { OfOneStory } from './is-of-one-story.ts';
import { areKindred, reportsOther, speakAlike } from './kindred.ts';
import { casesOf, isAmong, oppositesOf, outcomesOf } from './lexicon/linked-actions.ts';
import { isFamily } from './lexicon/synonyms.ts';
import type { Telling } from './prepare-mention.ts';
import { saidInCommon, sayOthers } from './what-was-said.ts';

/** Why two mentions are held to tell one event: the parts add up to `total`, at most about 1.6. */
export interface Closeness {
  /** Same action, one named in the other, an outcome of the other; and what else they have in common. */
  readonly what: number;
  readonly who: number;
  readonly where: number;
  /** The finer both dates, the less chance that they agree by accident. */
  readonly when: number;
  /** Each is all that its article tells of the other's date. */
  readonly alone: number;
  readonly total: number;
}

const nothing: Closeness = { what: 0, who: 0, where: 0, when: 0, alone: 0, total: 0 };

/** For being all that fits the other's date in neither, one or both of the articles. */
const worthOfBeingAlone = [0, 0.1, 0.35] as const;
/** For being all of the date that shares a word with the other. */
const worthOfBeingClosest = 0.35;
/** For being all that each article dates with one year long gone. */
const worthOfBeingSole = 0.47;

/**
 * How far two mentions are about the same thing. Whether their dates agree is not looked at; how fine they are is.
 * Where each is all that its article tells of the other's date, they may share no word.
 */
export function compareMentions<T extends Telling>(
  a: T,
  b: T,
  ofOneStory: OfOneStory,
  counterpartOf: (a: T, b: T) => Counterpart = noCounterparts,
): Closeness {
  const wasDue = isVisitThatWasDue(a, b, (one, other) => comparePlaces(one, other) > 0);
  if (!wasDue && areTwo(a, b)) return nothing;
  const what = Math.max(compareActions(a, b), wasDue ? shares.kindred : 0);
  const unnamed = a.mention.actors.length === 0 || b.mention.actors.length === 0;
  const shareActor = shareAny(a.mention.actors, b.mention.actors);
  const inOtherWords = mayBeInOtherWords(a, b);
  if (what === 0 && !(inOtherWords && (unnamed || shareActor) && haveOneDate(a, b))) return nothing;
  const { alone, closest, soleOfYear } = counterpartOf(a, b);
  const isSole = soleOfYear && inOtherWords && (unnamed || shareActor);
  if (what === 0 && !isSole && !(alone === 2 && shareActor && a.mention.kind === b.mention.kind)) return nothing;
  const who = unnamed ? bareness(a, b, ofOneStory) : compareParties(a, b);
  const where = comparePlaces(a, b);
  const when = fineness(a, b) + (who > 0 && isFulfilled(a, b) ? 0.08 : 0);
  const isClosest = closest && !areKnownApart(a.concepts, b.concepts);
  const bonus = Math.max(worthOfBeingAlone[alone], isClosest ? worthOfBeingClosest : 0, isSole ? worthOfBeingSole : 0);
  return { what, who, where, when, alone: bonus, total: what + who + where + when + bonus };
}

/** Whether what is done, or said, keeps the two apart, whatever else they have in common. */
function areTwo(a: Telling, b: Telling): boolean {
  if (a.isSaying !== b.isSaying && !speakAlike(a.concepts, b.concepts)) return true;
  if (reportsOther(a.concepts, b.concepts) || isAftermath(a.concepts, b.concepts)) return true;
  if (isAmong(oppositesOf, ownAction(a.concepts), ownAction(b.concepts))) return true;
  return sameActOnOthers(a, b) || sayOthers(a, b);
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

const shares = {
  sameAction: 0.5,
  sameLight: 0.25,
  namedAction: 0.35,
  namedBeside: 0.2,
  caseOf: 0.45,
  outcome: 0.35,
  kindred: 0.3,
} as const;
/** For nothing, one, two, three or more concepts in common besides the action. */
const common = [0, 0.12, 0.25, 0.35] as const;

/** What it takes off that neither has a word of the other's. */
const strangeness = 0.1;

function compareActions(a: Telling, b: Telling): number {
  const [first, second] = [a.concepts, b.concepts];
  // The police and the hospital may say the same, each for itself.
  const said = shareAny(a.mention.actors, b.mention.actors) ? saidInCommon(a, b) : 0;
  const action = Math.max(shareOfAction(first, second), said > 0 ? shares.sameLight : 0);
  const counted = actionsInCommon(first, second);
  const shared = inCommon(first.all, second.all) - counted + said;
  if (action === 0 && shared === 0) return 0;
  const kindred = action === shares.kindred;
  const strange = shared === 0 && tellsMore(first, counted, kindred) && tellsMore(second, counted, kindred);
  // Two accidents of one day and place.
  if (strange && kindred && !shareAny(a.mention.actors, b.mention.actors)) return 0;
  const sameKind = a.mention.kind === b.mention.kind && a.mention.kind !== 'other';
  const beside = (common[Math.min(shared, 3)] ?? 0) - (strange ? strangeness : 0);
  return Math.max(0, action + beside + (sameKind ? 0.05 : 0));
}

/**
 * Fares were raised that day, and wages were: whatever else they share, such as by how much, these are two. So are the
 * recall of an ambassador and the suspension of a treaty, which have no word in common.
 */
function sameActOnOthers(a: Telling, b: Telling): boolean {
  if (!befellOthers(a, b)) return false;
  if (ownAction(a.concepts) === ownAction(b.concepts)) return true;
  return areKindred(a.concepts, b.concepts) && inCommon(a.concepts.all, b.concepts.all) === 0;
}

/** Whether a mention has words besides the actions in common; those of kindred actions are two. */
const tellsMore = ({ action, all }: Concepts, counted: number, kindred: boolean): boolean =>
  all.size > (kindred && all.has(action) ? 1 : counted);

/** How many of the concepts in common are the action of either. */
function actionsInCommon(a: Concepts, b: Concepts): number {
  if (a.action === b.action) return a.action === '' ? 0 : 1;
  return (names(a, b) ? 1 : 0) + (names(b, a) ? 1 : 0);
}

/** In how many words: two happenings of one time have "board" in common sooner than "6,000". */
const worthOfFigure = 2;

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const concept of a) if (b.has(concept)) shared += isFigure(concept) ? worthOfFigure : 1;
  return shared;
}

function shareOfAction(a: Concepts, b: Concepts): number {
  if (a.action !== '' && a.action === b.action) return shares.sameAction;
  if (sameThough(a, b) || sameThough(b, a)) return shares.sameLight;
  if (isAmong(casesOf, a.action, b.action)) return shares.caseOf;
  if (isAmong(outcomesOf, a.action, b.action)) return shares.outcome;
  return Math.max(areKindred(a, b) ? shares.kindred : 0, shareOfNamed(a, b));
}

function shareOfNamed(a: Concepts, b: Concepts): number {
  if (!names(a, b) && !names(b, a)) return 0;
  return a.action === '' || b.action === '' || a.all.size === 1 || b.all.size === 1
    ? shares.namedAction
    : shares.namedBeside;
}

const ownAction = ({ action, light }: Concepts): string => action || light;

/** Whether one's verb, which says nothing of itself, is the other's in this or another word: "opened", "commenced". */
const sameThough = (a: Concepts, b: Concepts): boolean =>
  a.light !== '' && (a.light === b.light || a.light === b.action);

/** Whether one names the other's action while its own verb says nothing: "a meeting is planned" names "met". */
const names = (a: Concepts, b: Concepts): boolean => b.action !== '' && a.all.has(b.action);

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
