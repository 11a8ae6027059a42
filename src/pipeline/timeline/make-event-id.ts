import type { Entity, EventMention } from '../types.ts';
import { yearOf } from '../calendar/calendar-date.ts';

const mostActors = 2;
/** Length up to which a full name is short enough for an address. */
const handy = 12;

function slug(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/gu, '');
}

/** The year, decade or century that opens an id: `2019`, `1990s`, `bc-44`. */
function era({ granularity, interval }: EventMention['date']): string {
  const year = yearOf(interval.start);
  const written = year > 0 ? String(year) : `bc-${String(1 - year)}`;
  return granularity === 'decade' ? `${written}s` : granularity === 'century' ? `${written}-century` : written;
}

/**
 * Makes permanent ids from content: when, who, what, where (`2019-kim-putin-meet-vladivostok`). Where two events would
 * share one, the later gets its terms and then its date as well; the order of events alone never tells them apart.
 */
export function makeEventIds(entities: readonly Entity[]): (lead: EventMention) => string {
  const shortNames = new Map(entities.map(({ id, name, aliases }) => [id, shortest(name, aliases)]));
  const nameOf = (id: string): string => slug(shortNames.get(id) ?? id.split(' ').at(-1) ?? id);
  const taken = new Set<string>();
  return (lead) => {
    const who = lead.actors.slice(0, mostActors).map(nameOf);
    const what = [lead.action, ...(who.length === 0 || lead.kind === 'other' ? lead.terms.filter((term) => term !== lead.action).slice(0, 2) : [])];
    const where = lead.places.slice(0, 1).map(nameOf).filter((place) => !who.includes(place));
    const base = [era(lead.date), ...who, ...what, ...where].map(slug).filter((part) => part !== '').join('-').slice(0, 80);
    const candidates = [base, [base, ...lead.terms.slice(0, 3)].map(slug).join('-'), [base, lead.date.edtf].map(slug).join('-')];
    let id = candidates.find((candidate) => !taken.has(candidate)) ?? base;
    for (let copy = 2; taken.has(id); copy += 1) id = `${base}-${String(copy)}`;
    taken.add(id);
    return id;
  };
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
