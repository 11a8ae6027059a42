import { compareDates, dayNumber } from '../calendar/calendar-date.ts';
import { lengthInDays } from '../calendar/interval.ts';
import type { EventMention, TimelineEvent } from '../types.ts';
import { conceptOf, conceptsOf } from './concepts.ts';
import { datesAgree } from './date-relation.ts';
import { onceOnly } from './lexicon/synonyms.ts';
import { recurring, recurringKinds } from './lexicon/recurring.ts';
import { leadOf } from './make-event.ts';

/** Two events that may be one, which two articles date differently: the earlier date first. */
export type Rivals = readonly [earlier: TimelineEvent, later: TimelineEvent];

/** How far apart two dates of one grain may lie and still be one that somebody got wrong: in days, and in other units. */
const mostDays = 10;
const mostUnits = 3;
/** The same for what happens only once: in years. */
const mostYears = 3;

/**
 * Pairs of events that different articles tell in the same words, or of the same people, act and things, with dates of
 * one grain that exclude each other and lie near. What the same people do again and again is left out, unless a clause
 * says that it was the first or the last time, which the other date contradicts.
 */
export function findRivals(events: readonly TimelineEvent[]): readonly Rivals[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    if (event.status === 'announced') continue;
    for (const key of keysOf(event)) {
      const group = groups.get(key) ?? [];
      group.push(event);
      groups.set(key, group);
    }
  }
  const pairs = new Map<string, Rivals>();
  for (const group of groups.values())
    if (group.length > 1) for (const pair of rivalsIn(group)) pairs.set(pair.map(({ id }) => id).join(' '), pair);
  return [...pairs.values()];
}

const recurringConcepts: ReadonlySet<string> = new Set([...recurring].map(conceptOf));

/** The events that are told like this one. */
export function rivalsOf(event: TimelineEvent, events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const keys = new Set(keysOf(event));
  const alike = events.filter((other) => other === event || keysOf(other).some((key) => keys.has(key)));
  return findRivals(alike).flatMap((pair) => (pair.includes(event) ? pair.filter((one) => one !== event) : []));
}

/** What two tellings of one event share: the headline, or who did what to what and where. */
function keysOf(event: TimelineEvent): readonly string[] {
  const lead = leadOf(event.mentions);
  const grain = event.date.granularity;
  const words = lead === undefined ? [] : [...conceptsOf(lead).all].sort();
  // Where nothing but the act is told, only their order says who did it to whom.
  const told = (words.length < 2 ? event.actors : [...event.actors].sort()).join(',');
  return [
    `${grain} ${event.headline.toLowerCase()}`,
    ...(words.length === 0 || told === ''
      ? []
      : [`${grain}#${told}#${[...event.places].sort().join(',')}#${words.join(',')}`]),
  ];
}

function rivalsIn(group: readonly TimelineEvent[]): readonly Rivals[] {
  const ordered = [...group].sort((a, b) => compareDates(a.date.interval.start, b.date.interval.start));
  return ordered.flatMap((earlier, at) => {
    const found: Rivals[] = [];
    for (const later of ordered.slice(at + 1)) {
      if (!areNear(earlier, later)) break;
      if (areRivals(earlier, later)) found.push([earlier, later]);
    }
    return found;
  });
}

function areNear({ date: a, mentions }: TimelineEvent, { date: b }: TimelineEvent): boolean {
  const apart = dayNumber(b.interval.start) - dayNumber(a.interval.start);
  if (mentions.some((mention) => onceOnly.has(conceptsOf(mention).action))) return apart <= mostYears * 366;
  return a.granularity === 'day' ? apart <= mostDays : apart <= mostUnits * (lengthInDays(a.interval) + 1);
}

function areRivals(earlier: TimelineEvent, later: TimelineEvent): boolean {
  if (datesAgree(earlier.date, later.date)) return false;
  const articles = new Set(earlier.mentions.map(({ article }) => article));
  if (later.mentions.some(({ article }) => articles.has(article))) return false;
  return !(recurs(earlier) || recurs(later)) || excludes(earlier, later);
}

function recurs({ kind, mentions }: TimelineEvent): boolean {
  return (
    recurringKinds.has(kind) ||
    mentions.some((mention) => {
      const { action, light, all } = conceptsOf(mention);
      const words = action === '' ? [light, ...all] : [action];
      return words.some((word) => recurringConcepts.has(word));
    })
  );
}

/** Whether a clause says that there was none before, or none after. */
function excludes(earlier: TimelineEvent, later: TimelineEvent): boolean {
  const wasLast = earlier.mentions.some(
    (mention) => compareDates(mention.reported, later.date.interval.start) > 0 && says(mention, latest),
  );
  return wasLast || later.mentions.some((mention) => says(mention, first));
}

const latest = /\b(?:most recent|latest|last|final|only)\b(?!-)/iu;
const first = /\b(?:first|only)\b(?!-)/iu;

/** Whether a clause, without its date, has such a word. */
function says({ sentence, clause, expression }: EventMention, words: RegExp): boolean {
  const [start, end] = [clause.start - sentence.span.start, clause.end - sentence.span.start];
  return words.test(sentence.text.slice(Math.max(0, start), end).replace(expression.text, ' '));
}
