import type { EventMention } from '../types.ts';
import { makeBlocks, type Place } from './block-mentions.ts';
import { relateDates, slackInDays, type DateRelation } from './date-relation.ts';
import { isPutOff } from './is-put-off.ts';
import { isAmong, productsOf } from './lexicon/linked-actions.ts';
import { enough, type Measures } from './make-measures.ts';
import type { DatedTelling } from './prepare-mention.ts';

/** Mentions that tell one event. `closeness` is the score of the least sure merge; 1 where nothing was merged. */
export interface Group {
  readonly mentions: readonly EventMention[];
  readonly closeness: number;
}

interface Draft {
  readonly tellings: DatedTelling[];
  closeness: number;
}

/** Least score at which mentions whose dates stand like that are the same event. */
const thresholds: Readonly<Record<DateRelation, number>> = {
  agree: enough,
  near: 0.65,
  moved: 0.62,
  conflict: 0.7,
  apart: Infinity,
};
/** How much of what was planned for another day has to be in what was done. */
const leastOfMoved = 0.35;
/** Two clauses of one sentence are more often two events than one told twice. */
const sameSentenceExtra = 0.3;
/** What it takes more where the text itself says that there were several. */
const toldApartExtra = 0.2;
/** How many candidates are looked at, those that share the rarest concepts first. */
const mostCandidates = 200;
/**
 * Joins the mentions that tell the same event. Finest dates first, so that a vague mention joins the one precise event
 * that it fits best and never bridges two. Only mentions that `makeBlocks` puts together are compared.
 */
export function mergeMentions(mentions: readonly EventMention[], measures: Measures): readonly Group[] {
  const tellings = mentions.map((mention) => measures.tellingOf(mention));
  const placeOf = makeBlocks<Draft>(measures.names);
  const drafts: Draft[] = [];
  for (const telling of inOrder(tellings)) {
    const place = placeOf(telling);
    const best = bestFit(telling, candidates(telling, place), measures);
    const draft = best?.draft ?? { tellings: [], closeness: 1 };
    if (best) draft.closeness = Math.min(draft.closeness, best.score);
    else drafts.push(draft);
    draft.tellings.push(telling);
    place.put(draft);
  }
  return drafts.map(({ tellings, closeness }) => ({ mentions: tellings.map(({ mention }) => mention), closeness }));
}

/** Finest first, then in order of reporting, then of the text. */
function inOrder(tellings: readonly DatedTelling[]): readonly DatedTelling[] {
  return [...tellings].sort(
    ({ mention: a, span: mine }, { mention: b, span: theirs }) =>
      mine.length - theirs.length ||
      (a.reported < b.reported ? -1 : a.reported > b.reported ? 1 : 0) ||
      (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
      a.clause.start - b.clause.start,
  );
}

function candidates(telling: DatedTelling, place: Place<Draft>): ReadonlySet<Draft> {
  const found = new Set<Draft>();
  const around = place.around(slackInDays(telling));
  for (const block of around.toSorted((a, b) => a.length - b.length)) {
    for (const draft of block) found.add(draft);
    if (found.size >= mostCandidates) break;
  }
  return found;
}

function bestFit(
  telling: DatedTelling,
  drafts: ReadonlySet<Draft>,
  measures: Measures,
): { readonly draft: Draft; readonly score: number } | undefined {
  let best: { draft: Draft; score: number } | undefined;
  for (const draft of drafts) {
    const score = fit(telling, draft, measures);
    if (score !== undefined && (!best || score > best.score)) best = { draft, score };
  }
  return best;
}

/**
 * The score of a mention against a group, or undefined where it does not belong: its date must stand with each, and it
 * must contradict none. A vague mention that fits two parties or places would else bring them into one event.
 */
function fit(telling: DatedTelling, draft: Draft, { compare, contradicts }: Measures): number | undefined {
  let highest = 0;
  for (const other of draft.tellings) {
    const relation = relateDates(telling, other);
    if (relation === 'apart' && !supersededBy(telling, other, draft)) return undefined;
    if (contradicts(telling, other)) return undefined;
    const { total, what } = compare(telling, other);
    const sameSentence = inOneSentence(telling.mention, other.mention) && !isPutOff(telling, other);
    // The text itself says that there were several.
    const toldApart = telling.isOneOfSeveral !== other.isOneOfSeveral;
    const needed = thresholds[relation] + (sameSentence ? sameSentenceExtra : 0) + (toldApart ? toldApartExtra : 0);
    if (total >= needed && (relation !== 'moved' || (what >= leastOfMoved && !isProduct(telling, other))))
      highest = Math.max(highest, total);
    else if (relation === 'conflict' || (sameSentence && relation !== 'apart')) return undefined;
  }
  return highest > 0 ? Math.min(1, highest) : undefined;
}

/** A treaty signed on the 19th is not the meeting that was due on the 18th. */
function isProduct({ concepts: a }: DatedTelling, { concepts: b }: DatedTelling): boolean {
  return isAmong(productsOf, a.action, b.action);
}

/** An announced day that the group has already outlived need not agree with every other day in it. */
function supersededBy(telling: DatedTelling, other: DatedTelling, draft: Draft): boolean {
  const planned = telling.mention.status === 'announced' || other.mention.status === 'announced';
  return planned && draft.tellings.some((third) => third !== other && relateDates(telling, third) !== 'apart');
}

function inOneSentence(a: EventMention, b: EventMention): boolean {
  return a.article === b.article && a.sentence.index === b.sentence.index;
}
