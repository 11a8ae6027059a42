import type { Entity, EventMention } from '../types.ts';
import { yearOf } from '../calendar/calendar-date.ts';

const mostActors = 2;

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

/** The shortest name that is still a word of its own, without an article. */
function shortest(name: string, aliases: readonly string[]): string {
  const usable = [name, ...aliases].filter((alias) => alias.length > 3 && !/^the\s/iu.test(alias) && !/^[A-Z]+$/u.test(alias));
  const whole = [name, ...aliases].filter((alias) => name.split(' ').includes(alias));
  return [...whole, ...usable].sort((a, b) => a.length - b.length)[0] ?? name;
}
