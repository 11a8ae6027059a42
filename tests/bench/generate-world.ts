/** The world that generated articles tell of: people, firms and places, and what they did on which day. */
import type { Random } from './random.ts';
import {
  adjectives,
  firstNames,
  middles,
  nouns,
  openings,
  surnameEndings,
  townEndings,
  trades,
} from './prose-lexicon.ts';

export interface Name {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'place' | 'organisation';
  readonly aliases: readonly string[];
  readonly country?: string;
  readonly pronouns?: 'he' | 'she';
  readonly describe?: string;
}

/** One act in the forms that a newsroom tells it in; each takes the object that follows. */
interface Act {
  readonly past: string;
  readonly base: string;
  readonly passive: string;
  readonly objects: readonly string[];
}

export interface WorldEvent {
  readonly actor: Name;
  readonly act: Act;
  readonly object: string;
  readonly place: Name;
  /** Days since 1 January 1970. */
  readonly day: number;
}

export interface World {
  readonly people: readonly Name[];
  readonly firms: readonly Name[];
  readonly places: readonly Name[];
  /** Named once or twice in passing, and known to no list. */
  readonly passersBy: readonly string[];
  readonly events: readonly WorldEvent[];
}

const act = (past: string, base: string, passive: string, objects: string): Act => ({
  past,
  base,
  passive,
  objects: objects.split(', '),
});

const acts: readonly Act[] = [
  act('opened', 'open', 'opened', 'factory, hospital, school, terminal, museum, bridge, laboratory, warehouse'),
  act('closed', 'close', 'closed', 'mine, refinery, office, branch, theatre, smelter, shipyard'),
  act('bought', 'buy', 'bought', 'vineyard, newspaper, brewery, railway, bank, hotel, quarry'),
  act('sold', 'sell', 'sold', 'fleet, palace, stadium, archive, licence, pipeline'),
  act('signed', 'sign', 'signed', 'treaty, contract, charter, trade agreement, lease, loan agreement'),
  act('launched', 'launch', 'launched', 'satellite, inquiry, ferry service, campaign, fund, newspaper'),
  act('rejected', 'reject', 'rejected', 'takeover offer, petition, budget, ceasefire plan, wage offer'),
  act('approved', 'approve', 'approved', 'merger, dam, vaccine, reactor, pension reform, tax law'),
  act('attacked', 'attack', 'attacked', 'convoy, tanker, garrison, airfield, barracks'),
  act('tested', 'test', 'tested', 'missile, rocket, reactor, turbine, warning system'),
  act('destroyed', 'destroy', 'destroyed', 'dam, depot, radio mast, viaduct, grain store'),
  act('published', 'publish', 'published', 'report, map, census, study, list of suspects'),
];

export const FIRST_DAY = Date.UTC(2004, 0, 1) / 864e5;
export const LAST_DAY = Date.UTC(2023, 11, 31) / 864e5;

/** The world of so many articles: two events for each; people, firms and places grow with the root of their number. */
export function generateWorld(articles: number, random: Random): World {
  const many = (each: number): number => Math.ceil(each * Math.sqrt(articles));
  const taken = new Set<string>();
  const places = makePlaces(many(3), random, taken);
  const firms = list(many(4), () => makeFirm(places, random, taken));
  const people = list(many(6), (index) => makePerson(index, places, random, taken));
  const passersBy = list(articles * 2, () => `${random.pick(firstNames)} ${surname(random)}`);
  const events = list(articles * 2, () => makeEvent([...firms, ...people], places, random));
  return { people, firms, places, passersBy, events };
}

function list<T>(length: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length }, (_, index) => make(index));
}

/** Calls `make` until it gives a name that nobody has yet. */
function fresh(taken: Set<string>, make: () => string): string {
  for (let tries = 0; tries < 1000; tries += 1) {
    const name = make();
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
  throw new Error('There are no names left.');
}

function surname(random: Random): string {
  return random.pick(openings) + (random.chance(0.5) ? random.pick(middles) : '') + random.pick(surnameEndings);
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

function makePlaces(count: number, random: Random, taken: Set<string>): readonly Name[] {
  const countries: Name[] = [];
  return list(count, (index) => {
    const isCountry = index % 4 === 0;
    const root = (): string => random.pick(openings) + random.pick(middles);
    const name = fresh(taken, () => root() + (isCountry ? `${random.pick(middles)}nia` : random.pick(townEndings)));
    const place: Name = { id: idOf(name), name, kind: 'place', aliases: [] };
    if (!isCountry) return { ...place, country: random.pick(countries).id };
    countries.push(place);
    return place;
  });
}

function makeFirm(places: readonly Name[], random: Random, taken: Set<string>): Name {
  const ending = (): string => random.pick(trades);
  const name = fresh(taken, () => `${random.chance(0.5) ? random.pick(places).name : surname(random)} ${ending()}`);
  return { id: idOf(name), name, kind: 'organisation', aliases: [] };
}

function makePerson(index: number, places: readonly Name[], random: Random, taken: Set<string>): Name {
  const last = fresh(taken, () => surname(random));
  const name = `${random.pick(firstNames)} ${last}`;
  const describe = `Minister from ${random.pick(places).name}`;
  const pronouns = index % 2 === 0 ? 'she' : 'he';
  return { id: idOf(name), name, kind: 'person', aliases: [last], pronouns, describe };
}

function makeEvent(actors: readonly Name[], places: readonly Name[], random: Random): WorldEvent {
  const done = random.pick(acts);
  const quality = random.chance(0.5) ? random.pick(adjectives) : random.pick(nouns);
  return {
    actor: random.pickUnevenly(actors),
    act: done,
    object: `${quality} ${random.pick(done.objects)}`,
    place: random.pickUnevenly(places),
    // Some lie before the first article: newsrooms tell of what was before them, too.
    day: FIRST_DAY - 2000 + random.below(LAST_DAY - FIRST_DAY + 1990),
  };
}
