import type { Diagnostic } from '../types.ts';
import { decisionFault, type Decisions } from './decision-fault.ts';
import type { Merges } from './settle-merges.ts';

/**
 * An address leads to one event: an alias that is the id of another entry or event, or that the entries of two events
 * claim, is an error. A merged event's id is an alias too. `ids` are those of the events as decided.
 */
export function checkAliases(
  decisions: Decisions,
  { above }: Pick<Merges, 'above'>,
  ids: ReadonlySet<string>,
): readonly Diagnostic[] {
  const owners = new Map<string, string>();
  const staying = (id: string): string => above(id).at(-1) ?? id;
  return Object.entries(decisions).flatMap(([id, { aliases = [], merge = [] }]) =>
    [...new Set([...aliases, ...merge])].flatMap((alias) => {
      const owner = owners.get(alias);
      owners.set(alias, owner ?? id);
      if (owner !== undefined) return staying(owner) === staying(id) ? [] : [shared(alias, id, owner)];
      const taken = ids.has(alias) || Object.hasOwn(decisions, alias);
      if (!taken || merge.includes(alias)) return [];
      if (alias === id) return [own(id)];
      return alias !== staying(id) && staying(alias) === staying(id) ? [] : [takenBy(alias, id)];
    }),
  );
}

function shared(alias: string, id: string, owner: string): Diagnostic {
  const message = `Expected an alias that leads to one event; found "${alias}" under "${id}" and under "${owner}".`;
  return decisionFault(
    { id, listed: alias },
    'error',
    'shared-alias',
    message,
    'Keep it where it belongs, and take it out of the other.',
  );
}

function own(id: string): Diagnostic {
  const message = `Expected an alias that no event has as its id; found "${id}" under "${id}", whose id it is.`;
  return decisionFault(
    { id, listed: id },
    'error',
    'taken-alias',
    message,
    'Take it out; the id leads to the event as it is.',
  );
}

function takenBy(alias: string, id: string): Diagnostic {
  const message = `Expected an alias that no event has as its id; found "${alias}" under "${id}", and an event of that id.`;
  const hint = `Take it out of the aliases of "${id}"; if the two are one event, write merge: [${alias}] there.`;
  return decisionFault({ id, listed: alias }, 'error', 'taken-alias', message, hint);
}
