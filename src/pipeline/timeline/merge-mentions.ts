import type { Entity, EventMention } from '../types.ts';
import { lengthInDays } from '../calendar/interval.ts';
import { keysToLookUnder, keysToStandUnder } from './block-mentions.ts';
import { compareMentions, makeStateOf, type StateOf } from './compare-mentions.ts';
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
const thresholds: Readonly<Record<DateRelation, number>> = { agree: 0.62, moved: 0.78, conflict: 0.88, apart: Infinity };
/** Two clauses of one sentence are more often two events than one told twice. */
const sameSentenceExtra = 0.2;
const apartWords = new Set(['second', 'another', 'third', 'again', 'further', 'fourth', 'new', 'other']);

/**
 * Joins the mentions that tell the same event. Finest dates first, so that a vague mention joins the one precise event
 * that it fits best and never bridges two. Only mentions that share a stretch of time and a subject are compared.
 */
export function mergeMentions(mentions: readonly EventMention[], entities: readonly Entity[]): readonly Group[] {
  const stateOf = makeStateOf(entities);
  const index = new Map<string, Draft[]>();
  const drafts: Draft[] = [];
  for (const mention of inOrder(mentions)) {
    const best = bestFit(mention, candidates(mention, index, stateOf), stateOf);
    const draft = best?.draft ?? { mentions: [], closeness: 1 };
    if (best) draft.closeness = Math.min(draft.closeness, best.score);
    else drafts.push(draft);
    draft.mentions.push(mention);
    for (const key of keysToStandUnder(mention, stateOf)) {
      const list = index.get(key);
      if (!list) index.set(key, [draft]);
      else if (!list.includes(draft)) list.push(draft);
    }
  }
  return drafts.map(({ mentions: own, closeness }) => ({ mentions: own, closeness }));
}

/** Finest first, then in order of reporting, then of the text. */
function inOrder(mentions: readonly EventMention[]): readonly EventMention[] {
  return [...mentions].sort(
    (a, b) =>
      lengthInDays(a.date.interval) - lengthInDays(b.date.interval) ||
      (a.reported < b.reported ? -1 : a.reported > b.reported ? 1 : 0) ||
      (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
      a.clause.start - b.clause.start,
  );
}

function candidates(mention: EventMention, index: ReadonlyMap<string, readonly Draft[]>, stateOf: StateOf): ReadonlySet<Draft> {
  const found = new Set<Draft>();
  for (const key of keysToLookUnder(mention, stateOf, Math.min(31, slackInDays(mention.date)))) for (const draft of index.get(key) ?? []) found.add(draft);
  return found;
}

function bestFit(mention: EventMention, drafts: ReadonlySet<Draft>, stateOf: StateOf): { readonly draft: Draft; readonly score: number } | undefined {
  let best: { draft: Draft; score: number } | undefined;
  for (const draft of drafts) {
    const score = fit(mention, draft, stateOf);
    if (score !== undefined && (!best || score > best.score)) best = { draft, score };
  }
  return best;
}

/** The score of a mention against a group, or undefined where it does not belong: its date must stand with each. */
function fit(mention: EventMention, draft: Draft, stateOf: StateOf): number | undefined {
  let highest = 0;
  for (const other of draft.mentions) {
    const relation = relateDates(mention, other);
    if (relation === 'apart') return undefined;
    const score = compareMentions(mention, other, stateOf);
    const sameSentence = other.article === mention.article && other.sentence.index === mention.sentence.index;
    const needed = thresholds[relation] + (sameSentence ? sameSentenceExtra : 0) + (toldApart(mention, other, relation) ? 0.3 : 0);
    if (score < needed && relation !== 'agree') return undefined;
    if (score >= needed) highest = Math.max(highest, score);
  }
  return highest > 0 ? highest : undefined;
}

/** "a second meeting", "met again": the text itself says that it is another one. */
function toldApart(a: EventMention, b: EventMention, relation: DateRelation): boolean {
  if (relation === 'agree') return false;
  const marked = (mention: EventMention): boolean => mention.headline.toLowerCase().split(/[^\p{L}]+/u).some((word) => apartWords.has(word));
  return marked(a) !== marked(b);
}
