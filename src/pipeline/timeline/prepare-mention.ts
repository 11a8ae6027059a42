import { repeatWords } from '../events/lexicon/connectives.ts';
import type { Entity, EventMention, UndatedMention } from '../types.ts';
import { conceptsOf, type Concepts } from './concepts.ts';
import { spanOf, type DateSpan } from './date-span.ts';

/** What comparing needs to know of the entities: which state a place lies in. */
export type StateOf = (id: string) => string;

export function makeStateOf(entities: readonly Entity[]): StateOf {
  const states = new Map(
    entities.flatMap(({ id, country }) => (country === undefined ? [] : [[id, country] as const])),
  );
  return (id) => states.get(id) ?? id;
}

/** A mention with what every comparison asks of it, worked out once: merging compares by the million. */
export interface Telling {
  readonly mention: UndatedMention & { readonly date?: EventMention['date'] };
  readonly concepts: Concepts;
  /** Where its date lies; nothing where it has none. */
  readonly span: DateSpan | undefined;
  /** An act of speech: the event is that it was said. Distinct from a happening that somebody vouches for. */
  readonly isSaying: boolean;
  /** "a second meeting", "met three times": the text itself says that there were several. */
  readonly isOneOfSeveral: boolean;
  /** The states of its places. */
  readonly states: readonly string[];
  /** Its actors and places, and the states of both. */
  readonly circle: readonly string[];
}

export interface DatedTelling extends Telling {
  readonly mention: EventMention;
  readonly span: DateSpan;
}

export function prepareMention(mention: EventMention, stateOf: StateOf): DatedTelling;
export function prepareMention(mention: UndatedMention, stateOf: StateOf): Telling;
export function prepareMention(mention: Telling['mention'], stateOf: StateOf): Telling {
  const { actors, places, date, kind, status, terms } = mention;
  const states = places.map(stateOf);
  return {
    mention,
    concepts: conceptsOf(mention),
    span: date && spanOf(date),
    isSaying: kind === 'statement' && status === 'said',
    isOneOfSeveral: terms.some((term) => repeatWords.has(term)),
    states,
    circle: [...actors, ...places, ...actors.map(stateOf), ...states],
  };
}
