import type { Diagnostic, EventMention } from '../types.ts';
import { describeDate } from '../calendar/describe-date.ts';
import { oncePer } from '../once-per.ts';
import { byFirstReport } from './by-first-report.ts';
import { chooseRecorded } from './choose-recorded.ts';
import { decisionFault, type Decisions } from './decision-fault.ts';

/** An event that is to get an id. */
export interface Naming {
  /** The mention that it is named after. */
  readonly lead: EventMention;
  readonly short: string;
  /** Its id in every length, the shortest first. */
  readonly forms: () => readonly string[];
}

/** A recorded id that more than one event could have been published under. */
interface Contested {
  readonly id: string;
  readonly keeper: EventMention;
  readonly other: EventMention;
  readonly idOfOther: string;
}

export interface KeptIds {
  /** In the order of the namings. */
  readonly ids: readonly string[];
  readonly contested: readonly Contested[];
}

/**
 * Gives each event the shortest id that is its alone, but leaves those that `decisions` remember with their events: one
 * that is in the record with its date or its terms is that one, whatever else is told in the same words. A recorded id
 * that says neither stays with the event that was reported first among those left, and only the others get their dates.
 * That order is the same on every day as of which the timeline is shown.
 */
export function keepRecordedIds(namings: readonly Naming[], decisions: Decisions): KeptIds {
  const record = readRecord(decisions);
  const held = new Map<number, string>();
  const taken = new Set<string>();
  const hold = (at: number, id: string): void => {
    held.set(at, id);
    taken.add(id);
    // It is to be published under its short id, which an alias says to be its own.
    const short = namings[at]?.short;
    if (short !== undefined && record.ownerOf.get(id) === short) taken.add(short);
  };
  const known = namings.map((naming, at) => ({ ...naming, at })).filter(({ short }) => record.openings.has(short));
  known.sort((a, b) => byFirstReport(a.lead, b.lead));
  const isFree = (id: string | undefined): id is string => id !== undefined && record.ids.has(id) && !taken.has(id);
  for (const length of [3, 2, 1])
    for (const { at, forms } of known) {
      const id = forms()[length];
      if (!held.has(at) && isFree(id)) hold(at, id);
    }
  const contested: Array<Omit<Contested, 'idOfOther'> & { readonly at: number }> = [];
  for (const [short, sharing] of groupBy(known.filter(({ at }) => !held.has(at)))) {
    const isRecorded = isFree(short);
    // The date that tells an event apart may be told more exactly now.
    if (sharing.length > 1 || !isRecorded)
      for (const { at, forms } of sharing) {
        const id = coarserForms(forms()[1] ?? '', short).find(isFree);
        if (id !== undefined) hold(at, id);
      }
    if (!isFree(short)) continue;
    const [keeper, ...others] = chooseRecorded(
      sharing.filter(({ at }) => !held.has(at)),
      record.datedOf.get(short),
    );
    // It is the address of an event that no article tells now.
    if (keeper === undefined) {
      taken.add(short);
      continue;
    }
    hold(keeper.at, short);
    contested.push(...others.map(({ lead, at }) => ({ id: short, keeper: keeper.lead, other: lead, at })));
  }
  const ids = fillIn(namings, held, taken);
  return { ids, contested: contested.map(({ at, ...one }) => ({ ...one, idOfOther: ids[at] ?? '' })) };
}

interface Recorded {
  readonly ids: ReadonlySet<string>;
  /** What a recorded id or its beginning may be: an event whose short id is none of them is not in the record. */
  readonly openings: ReadonlySet<string>;
  /** The id under which the event of an alias is published. */
  readonly ownerOf: ReadonlyMap<string, string>;
  /** The date that was recorded with an id. */
  readonly datedOf: ReadonlyMap<string, string>;
}

/** Asked for again for each day as of which the timeline is shown. */
const readRecord = oncePer((decisions: Decisions): Recorded => {
  const entries = Object.entries(decisions);
  const ids = new Set(entries.flatMap(([id, { aliases = [], merge = [] }]) => [id, ...aliases, ...merge]));
  const openings = new Set<string>();
  for (const id of ids)
    for (let end = id.length; end > 0; end = id.lastIndexOf('-', end - 1)) openings.add(id.slice(0, end));
  return {
    ids,
    openings,
    ownerOf: new Map(entries.flatMap(([id, { aliases = [] }]) => aliases.map((alias) => [alias, id] as const))),
    datedOf: new Map(entries.flatMap(([id, { dated }]) => (dated === undefined ? [] : [[id, dated] as const]))),
  };
});

function groupBy<One extends Naming>(namings: readonly One[]): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const naming of namings) groups.set(naming.short, [...(groups.get(naming.short) ?? []), naming]);
  return groups;
}

/** `…-2023-08-03` as `…-2023-08` and `…-2023`. */
function coarserForms(dated: string, short: string): readonly string[] {
  const forms: string[] = [];
  for (let end = dated.lastIndexOf('-'); end > short.length; end = dated.lastIndexOf('-', end - 1))
    forms.push(dated.slice(0, end));
  return forms;
}

/** Ids for the events that hold none: each that several would share made longer, for all of them. */
function fillIn(
  namings: readonly Naming[],
  held: ReadonlyMap<number, string>,
  taken: ReadonlySet<string>,
): readonly string[] {
  let ids = namings.map(({ short }) => short);
  for (const length of [1, 2, 3]) {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    ids = ids.map((id, at) => {
      const isShared = (counts.get(id) ?? 0) > 1 || (taken.has(id) && !held.has(at));
      return isShared ? (namings[at]?.forms()[length] ?? id) : id;
    });
  }
  return numbered(ids, held);
}

/** Last resort for two events that one sentence tells in the same words. */
function numbered(ids: readonly string[], held: ReadonlyMap<number, string>): readonly string[] {
  const seen = new Map([...held.values()].map((id) => [id, 1]));
  return ids.map((id, at) => {
    const kept = held.get(at);
    if (kept !== undefined) return kept;
    const copy = (seen.get(id) ?? 0) + 1;
    seen.set(id, copy);
    return copy === 1 ? id : `${id}-${String(copy)}`;
  });
}

/** Says which event keeps a recorded id that fits two, until the other one is recorded as well. */
export function sharedId({ id, keeper, other, idOfOther }: Contested): Diagnostic {
  const day = describeDate(other.date);
  const message = `The recorded id "${id}" fits two events; it stays with the one of ${describeDate(keeper.date)}, first told in ${keeper.article}, and the one of ${day}, in ${other.article}, is "${idOfOther}".`;
  const hint = `If that is right, record the new id with \`npm run timeline -- --accept\`; if "${id}" is the one of ${day}, write under it: aliases: [${idOfOther}].`;
  return decisionFault({ id }, 'warning', 'shared-id', message, hint);
}
