import { attempt, postponed, repeatWords } from '../events/lexicon/connectives.ts';
import type { Entity, EntityKind, EventMention, UndatedMention } from '../types.ts';
import { conceptsOf, type Concepts } from './concepts.ts';
import { minuteOf } from './clock-time.ts';
import { figuresOf } from './figures-of.ts';
import { spanOf, type DateSpan } from './date-span.ts';
import { rolesOf, type Roles } from './roles-of.ts';
import { conceptsOfSaid } from './what-was-said.ts';

/** What comparing needs to know of the entities. */
export interface EntityFacts {
  /** Which state a place lies in. */
  readonly stateOf: (id: string) => string;
  /** Nothing for a name that the list lacks. */
  readonly kindOf: (id: string) => EntityKind | undefined;
  /** What it is called, its full name first; a name that the list lacks is its own id. */
  readonly namesOf: (id: string) => readonly string[];
}

export function makeEntityFacts(entities: readonly Entity[]): EntityFacts {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    stateOf: (id) => known.get(id)?.country ?? id,
    kindOf: (id) => known.get(id)?.kind,
    namesOf: (id) => {
      const entity = known.get(id);
      return entity ? [entity.name, ...entity.aliases] : [id];
    },
  };
}

/** A mention with what every comparison asks of it, worked out once: merging compares by the million. */
export interface Telling {
  readonly mention: UndatedMention & { readonly date?: EventMention['date'] };
  readonly concepts: Concepts;
  /** Where its date lies; nothing where it has none. */
  readonly span: DateSpan | undefined;
  /** The clock time that its expression gives, in minutes of its day. */
  readonly minute: number | undefined;
  /** An act of speech: the event is that it was said. Distinct from a happening that somebody vouches for. */
  readonly isSaying: boolean;
  /** What was said, where it is an act of speech. */
  readonly said: ReadonlySet<string>;
  /** "a second meeting", "met three times": the text itself says that there were several. */
  readonly isOneOfSeveral: boolean;
  /** "tried to buy the club": the deed may never have been done. */
  readonly isAttempt: boolean;
  /** "was put off until Friday": it gives another day to what had one. */
  readonly givesNewDay: boolean;
  /** The states of its places. */
  readonly states: readonly string[];
  /** Whether its actors are people, each of them, or none of them; nothing where that is not known or mixed. */
  readonly ofPeople: boolean | undefined;
  /** Those of its actors that are people on the list of entities. */
  readonly people: readonly string[];
  /** Those that are bodies or places on that list. */
  readonly bodies: readonly string[];
  /** Its actors, and the states of those that are places: Moscow acts for Russia, but not every Russian does. */
  readonly parties: readonly string[];
  /** Its actors and places, and the states of both. */
  readonly circle: readonly string[];
  readonly roles: Roles;
}

export interface DatedTelling extends Telling {
  readonly mention: EventMention;
  readonly span: DateSpan;
}

const nothing: ReadonlySet<string> = new Set();

export function prepareMention(mention: EventMention, facts: EntityFacts): DatedTelling;
export function prepareMention(mention: UndatedMention, facts: EntityFacts): Telling;
export function prepareMention(mention: Telling['mention'], facts: EntityFacts): Telling {
  const { actors, places, date, kind, status, terms } = mention;
  const states = places.map(facts.stateOf);
  const kinds = actors.map(facts.kindOf);
  const isSaying = kind === 'statement' && status === 'said';
  return {
    mention,
    concepts: withFigures(conceptsOf(mention), figuresOf(mention)),
    span: date && spanOf(date),
    isSaying,
    said: isSaying ? conceptsOfSaid(mention) : nothing,
    minute: minuteOf(mention.expression),
    isOneOfSeveral: terms.some((term) => repeatWords.has(term)),
    isAttempt: terms.includes(attempt),
    givesNewDay: status === 'announced' && terms.includes(postponed),
    states,
    ofPeople: areOfPeople(kinds),
    people: actors.filter((_, at) => kinds[at] === 'person'),
    bodies: actors.filter((_, at) => kinds[at] !== 'person' && kinds[at] !== undefined),
    parties: [...actors, ...actors.filter((_, at) => kinds[at] === 'place').map(facts.stateOf)],
    circle: [...actors, ...places, ...actors.map(facts.stateOf), ...states],
    roles: rolesOf(mention, facts.namesOf),
  };
}

const withFigures = (concepts: Concepts, figures: readonly string[]): Concepts =>
  figures.length === 0 ? concepts : { ...concepts, all: new Set([...concepts.all, ...figures]) };

function areOfPeople(kinds: readonly (EntityKind | undefined)[]): boolean | undefined {
  if (kinds.includes(undefined)) return undefined;
  const people = kinds.filter((kind) => kind === 'person').length;
  return people === kinds.length || (people === 0 ? false : undefined);
}
