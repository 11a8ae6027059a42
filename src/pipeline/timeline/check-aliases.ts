import type { Diagnostic, EventDecision } from '../types.ts';

/** Where editors' decisions are kept. */
export const decisionsFile = 'content/timeline.yaml';

type Decisions = Readonly<Record<string, EventDecision>>;

/**
 * An address leads to one event: an alias that is the id of another entry or event, or that two entries claim, is an
 * error. A merged event's id is an alias too. `ids` are those of the events as decided. A message names the alias first,
 * then the entry at fault.
 */
export function checkAliases(decisions: Decisions, ids: ReadonlySet<string>): readonly Diagnostic[] {
  const owners = new Map<string, string>();
  return Object.entries(decisions).flatMap(([id, { aliases = [], merge = [] }]) =>
    [...new Set([...aliases, ...merge])].flatMap((alias) => {
      const owner = owners.get(alias);
      owners.set(alias, owner ?? id);
      if (owner !== undefined) return [shared(alias, id, owner)];
      const taken = ids.has(alias) || Object.hasOwn(decisions, alias);
      return taken && !merge.includes(alias) ? [alias === id ? own(id) : takenBy(alias, id)] : [];
    }),
  );
}

function shared(alias: string, id: string, owner: string): Diagnostic {
  const message = `Expected an alias that leads to one event; found "${alias}" under "${id}" and under "${owner}".`;
  return error('shared-alias', message, 'Keep it where it belongs, and take it out of the other.');
}

function own(id: string): Diagnostic {
  const message = `Expected an alias that no event has as its id; found "${id}" under "${id}", whose id it is.`;
  return error('taken-alias', message, 'Take it out; the id leads to the event as it is.');
}

function takenBy(alias: string, id: string): Diagnostic {
  const message = `Expected an alias that no event has as its id; found "${alias}" under "${id}", and an event of that id.`;
  const hint = `Take it out of the aliases of "${id}"; if the two are one event, write merge: [${alias}] there.`;
  return error('taken-alias', message, hint);
}

function error(code: string, message: string, hint: string): Diagnostic {
  return { severity: 'error', code, message, hint, file: decisionsFile, line: 1, column: 1 };
}
