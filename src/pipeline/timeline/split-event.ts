import type { Diagnostic, TimelineEvent, UndatedMention } from '../types.ts';
import { decisionFault } from './decision-fault.ts';
import { makeEvent } from './make-event.ts';

export interface Split {
  /** The event, and the one that was split off it. Never a mention in both. */
  readonly events: readonly TimelineEvent[];
  /** Mentions that it does not have, or a split of all that it has. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Divides an event by what an editor listed: slugs of articles, or `slug#sentence`. `apart` are the names of mentions that
 * are told like it and are another event already: to list one of them says that this is right.
 */
export function splitEvent(event: TimelineEvent, split: readonly string[], apart: () => readonly string[]): Split {
  if (split.length === 0) return { events: [event], diagnostics: [] };
  const goes = (mention: UndatedMention): boolean => namesOfMention(mention).some((name) => split.includes(name));
  const gone = event.mentions.filter(goes);
  // What only foretold it makes no event by itself.
  const known = new Set([...event.mentions, ...(gone.length > 0 ? event.foretold : [])].flatMap(namesOfMention));
  const others = split.filter((name) => !known.has(name));
  const settled = new Set(others.length === 0 ? [] : apart());
  const unknown = others.filter((name) => !settled.has(name)).map((name) => unknownMention(name, event));
  const staying = event.mentions.filter((mention) => !gone.includes(mention));
  const stays = makeEvent({ mentions: staying, closeness: 1 }, event.id);
  const own = makeEvent({ mentions: gone, closeness: 1 }, `${event.id}-${gone[0]?.article ?? 'other'}`);
  if (own === undefined) return { events: [event], diagnostics: unknown };
  if (stays === undefined) return { events: [event], diagnostics: [...unknown, noneStays(split, known, event)] };
  // What foretold the event stays with it, but for what goes by name.
  const [foretold, taken] = [event.foretold.filter((mention) => !goes(mention)), event.foretold.filter(goes)];
  return {
    events: [
      { ...stays, foretold },
      { ...own, foretold: taken },
    ],
    diagnostics: unknown,
  };
}

/** How an editor may name a mention that is another event. */
export function namesOfMention({ article, sentence }: UndatedMention): readonly string[] {
  return [article, `${article}#${sentence.id}`];
}

function unknownMention(name: string, { id, mentions }: TimelineEvent): Diagnostic {
  const message = `Expected a mention that the event has; found "${name}" under "${id}", which does not tell of it.`;
  const there = mentions.slice(0, 5).map(({ article, sentence }) => `${article}#${sentence.id}`);
  return decisionFault(
    { id, listed: name },
    'warning',
    'unknown-mention',
    message,
    `Take it out, or write one of: ${there.join(', ')}.`,
  );
}

function noneStays(split: readonly string[], known: ReadonlySet<string>, { id }: TimelineEvent): Diagnostic {
  const last = split.findLast((name) => known.has(name)) ?? '';
  const message = `Expected a mention to stay with the event; found "${last}" under "${id}", with which the last one goes.`;
  return decisionFault(
    { id, listed: last },
    'error',
    'split-of-all',
    message,
    'List only the mentions that are another event.',
  );
}
