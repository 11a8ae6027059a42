import { areTwoSides } from './change-places.ts';
import { isHarmOf } from './causes.ts';
import type { Concepts } from './concepts.ts';
import { isFigure } from './figures-of.ts';
import { isPutOff } from './is-put-off.ts';
import { areKindred } from './kindred.ts';
import { casesOf, isAmong, outcomesOf } from './lexicon/linked-actions.ts';
import type { Telling } from './prepare-mention.ts';
import { saidInCommon } from './what-was-said.ts';

/** How far two mentions tell the same act, in whatever words. */
export interface SameAct {
  /** Same action, one named in the other, an outcome of the other; and the words that they have in common. 0 to about 0.9. */
  readonly worth: number;
  /** Acts that are kin, and neither a word nor an actor in common: perhaps two accidents of one day and place. */
  readonly mayBeTwo: boolean;
}

/** What two acts are worth that stand to each other like that. */
export const shares = {
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

const otherActs: SameAct = { worth: 0, mayBeTwo: false };

export function compareActions(a: Telling, b: Telling): SameAct {
  const [first, second] = [a.concepts, b.concepts];
  const shareActor = a.mention.actors.some((actor) => b.mention.actors.includes(actor));
  // The police and the hospital may say the same, each for itself.
  const said = shareActor ? saidInCommon(a, b) : 0;
  const isHarm = isHarmOf(a, b) || isHarmOf(b, a);
  const isMoved = isPutOff(a, b);
  const counted = actionsInCommon(first, second);
  const shared = inCommon(first.all, second.all) - counted + said;
  const isSame = isMoved || (shared > 0 && areTwoSides(a, b));
  const action = Math.max(
    isSame ? shares.sameAction : shareOfAction(first, second),
    said > 0 ? shares.sameLight : 0,
    isHarm ? shares.outcome : 0,
  );
  if (action === 0 && shared === 0) return otherActs;
  const kindred = action === shares.kindred;
  const more = tellsMore(first, counted, kindred) && tellsMore(second, counted, kindred);
  const strange = more && !isHarm && !isMoved && shared === 0;
  const sameKind = a.mention.kind === b.mention.kind && a.mention.kind !== 'other';
  const beside = (common[Math.min(shared, 3)] ?? 0) - (strange ? strangeness : 0);
  return {
    worth: Math.max(0, action + beside + (sameKind ? 0.05 : 0)),
    mayBeTwo: strange && kindred && !shareActor,
  };
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

export function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const concept of a) if (b.has(concept)) shared += isFigure(concept) ? worthOfFigure : 1;
  return shared;
}

export function shareOfAction(a: Concepts, b: Concepts): number {
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

/** Whether one's verb, which says nothing of itself, is the other's in this or another word: "opened", "commenced". */
const sameThough = (a: Concepts, b: Concepts): boolean =>
  a.light !== '' && (a.light === b.light || a.light === b.action);

/** Whether one names the other's action while its own verb says nothing: "a meeting is planned" names "met". */
const names = (a: Concepts, b: Concepts): boolean => b.action !== '' && a.all.has(b.action);
