import type { Entity, EventMention } from '../types.ts';
import { yearOf } from '../calendar/calendar-date.ts';
import { makeSlug } from '../make-slug.ts';
import { postponed } from '../events/lexicon/connectives.ts';
import type { Decisions } from './decision-fault.ts';
import { keepRecordedIds, type KeptIds, type Naming } from './keep-recorded-ids.ts';
import { lightActions } from './lexicon/synonyms.ts';

const mostActors = 2;
/** Length up to which a full name is short enough for an address. */
const handy = 12;
const longest = 80;

/** The year, decade or century that opens an id: `2019`, `1990s`, `bc-44`. */
function era({ granularity, interval }: EventMention['date']): string {
  const year = yearOf(interval.start);
  const written = year > 0 ? String(year) : `bc-${String(1 - year)}`;
  return granularity === 'decade' ? `${written}s` : granularity === 'century' ? `${written}-century` : written;
}

/**
 * Makes permanent ids from content: when, who, what, where (`2019-kim-putin-meet-vladivostok`). Where two events would
 * share one, all of them get their date, and if that does not tell them apart, their terms: so that an id depends on what
 * the event says, and never on which event came first. One that was published stays with its event: see
 * {@link keepRecordedIds}. A name without a Latin letter is that of its entry in `entities.yaml`, whose ids have no other;
 * one without an entry is left out.
 */
export function makeEventIds(
  leads: readonly EventMention[],
  entities: readonly Entity[],
  decisions: Decisions,
): KeptIds {
  const shortNames = new Map(entities.map(({ id, name, aliases }) => [id, shortest(name, aliases)]));
  const nameOf = (id: string): string => makeSlug(shortNames.get(id) ?? id.split(' ').at(-1) ?? id) || makeSlug(id);
  const namings = leads.map((lead): Naming => {
    const short = shorten([era(lead.date), ...partsOf(lead, nameOf)]);
    return { lead, short, forms: once(() => formsOf(lead, short)) };
  });
  return keepRecordedIds(namings, decisions);
}

/** An event's id in every length, the shortest first: with its date, with its terms, with the place of its telling. */
function formsOf(lead: EventMention, short: string): readonly string[] {
  const dated = together([short, lead.date.edtf]);
  const told = together([dated, ...lead.terms.slice(0, 4)]);
  return [short, dated, told, together([told, lead.article, lead.sentence.id])];
}

function together(parts: readonly string[]): string {
  return [...new Set(parts)]
    .map(makeSlug)
    .filter((part) => part !== '')
    .join('-');
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function partsOf(lead: EventMention, nameOf: (id: string) => string): readonly string[] {
  const who = lead.actors.slice(0, mostActors).map(nameOf);
  const where = lead.places
    .slice(0, 1)
    .map(nameOf)
    .filter((place) => !who.includes(place));
  return [...who, ...what(lead, who.length), ...where];
}

/** The action; with the first words that say what of, where the action or the parties alone say little. */
function what({ action, terms, kind, places: { length: places } }: EventMention, parties: number): readonly string[] {
  const others = terms.filter((term) => term !== action && term !== postponed && !action.split(' ').includes(term));
  const light = lightActions.has(action) || action === '';
  if (light) return [...(others.length > 0 && kind !== 'statement' ? [] : [action]), ...others.slice(0, 2)];
  return [
    ...(action.includes(' ') ? [] : qualifier(action, others, terms)),
    action,
    ...((parties === 0 && places === 0) || kind === 'other'
      ? others.slice(0, parties === 0 && places === 0 ? 2 : 1)
      : []),
  ];
}

/** The word that stood right before a noun that tells the action: "nuclear" of "nuclear test". */
function qualifier(action: string, others: readonly string[], terms: readonly string[]): readonly string[] {
  const before = terms[terms.indexOf(action) - 1];
  return before !== undefined && others[0] !== before && /(?:ar|al|ic|ile|ed)$/u.test(before) ? [before] : [];
}

/** The parts without repeats, joined, and cut between words. */
function shorten(parts: readonly string[]): string {
  const words = [...new Set(parts.map(makeSlug).filter((part) => part !== ''))].join('-');
  if (words.length <= longest) return words;
  return words.slice(0, words.lastIndexOf('-', longest));
}

/** The shortest name that tells who is meant: a word of the full name, else initials, else the shortest other name. */
function shortest(name: string, aliases: readonly string[]): string {
  const usable = [name, ...aliases].filter((alias) => !/^the\s|\./iu.test(alias));
  const ofName = usable.filter((alias) => name.split(' ').includes(alias) && alias !== name);
  if (ofName.length === 0 && name.length <= handy) return name;
  const initials = usable.filter((alias) => /^\p{Lu}{2,5}$/u.test(alias));
  const byLength = (a: string, b: string): number => a.length - b.length;
  return ofName.sort(byLength)[0] ?? initials[0] ?? usable.sort(byLength)[0] ?? name;
}
