import type { Entity, EventMention } from '../types.ts';
import { repeatWords } from '../events/lexicon/connectives.ts';
import { keysToLookUnder, keysToStandUnder } from './block-mentions.ts';
import { compareMentions, makeStateOf, type Context } from './compare-mentions.ts';
import { spanOf } from './date-span.ts';
import { makeRelated, namesOfMentions, type NamesByArticle } from './relate-articles.ts';
import { relateDates, slackInDays, type DateRelation } from './date-relation.ts';

/** Mentions that tell one event. `closeness` is the score of the least sure merge; 1 where nothing was merged. */
export interface Group {
  readonly mentions: readonly EventMention[];
  readonly closeness: number;
}

interface Draft {
  readonly mentions: EventMention[];
  closeness: number;
}

/** Least score at which mentions whose dates stand like that are the same event. */
const thresholds: Readonly<Record<DateRelation, number>> = {
  agree: 0.5,
  near: 0.65,
  moved: 0.62,
  conflict: 0.7,
  apart: Infinity,
};
/** Two clauses of one sentence are more often two events than one told twice. */
const sameSentenceExtra = 0.3;
/** What it takes more where the text itself says that there were several. */
const toldApartExtra = 0.2;
/** How many candidates are looked at, those that share the rarest concepts first. */
const mostCandidates = 200;
/**
 * Joins the mentions that tell the same event. Finest dates first, so that a vague mention joins the one precise event
 * that it fits best and never bridges two. Only mentions that share a stretch of time and a concept are compared.
 */
export function mergeMentions(
  mentions: readonly EventMention[],
  entities: readonly Entity[],
  names: NamesByArticle = namesOfMentions(mentions),
): readonly Group[] {
  const context = { stateOf: makeStateOf(entities), related: makeRelated(names) };
  const index = new Map<string, Draft[]>();
  const drafts: Draft[] = [];
  for (const mention of inOrder(mentions)) {
    const best = bestFit(mention, candidates(mention, index), context);
    const draft = best?.draft ?? { mentions: [], closeness: 1 };
    if (best) draft.closeness = Math.min(draft.closeness, best.score);
    else drafts.push(draft);
    draft.mentions.push(mention);
    for (const key of keysToStandUnder(mention)) {
      const list = index.get(key);
      if (!list) index.set(key, [draft]);
      else if (list.at(-1) !== draft) list.push(draft);
    }
  }
  return drafts.map(({ mentions: own, closeness }) => ({ mentions: own, closeness }));
}

/** Finest first, then in order of reporting, then of the text. */
function inOrder(mentions: readonly EventMention[]): readonly EventMention[] {
  return [...mentions].sort(
    (a, b) =>
      spanOf(a.date).length - spanOf(b.date).length ||
      (a.reported < b.reported ? -1 : a.reported > b.reported ? 1 : 0) ||
      (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
      a.clause.start - b.clause.start,
  );
}

function candidates(mention: EventMention, index: ReadonlyMap<string, readonly Draft[]>): ReadonlySet<Draft> {
  const lists = keysToLookUnder(mention, slackInDays(mention)).flatMap((key) => {
    const list = index.get(key);
    return list ? [list] : [];
  });
  const found = new Set<Draft>();
  for (const list of lists.sort((a, b) => a.length - b.length)) {
    for (const draft of list) found.add(draft);
    if (found.size >= mostCandidates) break;
  }
  return found;
}

function bestFit(
  mention: EventMention,
  drafts: ReadonlySet<Draft>,
  context: Context,
): { readonly draft: Draft; readonly score: number } | undefined {
  let best: { draft: Draft; score: number } | undefined;
  for (const draft of drafts) {
    const score = fit(mention, draft, context);
    if (score !== undefined && (!best || score > best.score)) best = { draft, score };
  }
  return best;
}

/** The score of a mention against a group, or undefined where it does not belong: its date must stand with each. */
function fit(mention: EventMention, draft: Draft, context: Context): number | undefined {
  let highest = 0;
  for (const other of draft.mentions) {
    const relation = relateDates(mention, other);
    if (relation === 'apart' && !supersededBy(mention, other, draft)) return undefined;
    const { total } = compareMentions(mention, other, context);
    const sameSentence = other.article === mention.article && other.sentence.index === mention.sentence.index;
    const needed =
      thresholds[relation] + (sameSentence ? sameSentenceExtra : 0) + (toldApart(mention, other) ? toldApartExtra : 0);
    if (total >= needed) highest = Math.max(highest, total);
    else if (relation === 'conflict' || (sameSentence && relation !== 'apart')) return undefined;
  }
  return highest > 0 ? Math.min(1, highest) : undefined;
}

/** An announced day that the group has already outlived need not agree with every other day in it. */
function supersededBy(mention: EventMention, other: EventMention, draft: Draft): boolean {
  const planned = mention.status === 'announced' || other.status === 'announced';
  return planned && draft.mentions.some((third) => third !== other && relateDates(mention, third) !== 'apart');
}

/** "a second meeting", "met three times": the text itself says that there were several. */
function toldApart(a: EventMention, b: EventMention): boolean {
  return marked(a) !== marked(b);
}

const marked = ({ terms }: EventMention): boolean => terms.some((term) => repeatWords.has(term));
