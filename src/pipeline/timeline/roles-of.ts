import { pastOf, pastTense } from '../events/words/inflect.ts';
import type { UndatedMention } from '../types.ts';
import { britishSpelling, conceptOf } from './concepts.ts';
import { directedActs, sidesOf } from './lexicon/directed-acts.ts';

/** Which of the actors of an act do it, and which of them it is done to. One whose part is not told is in neither. */
export interface Roles {
  readonly by: readonly string[];
  readonly on: readonly string[];
}

const none: Roles = { by: [], on: [] };

const haveParts: ReadonlySet<string> = new Set([...directedActs, ...sidesOf.keys()].map(conceptOf));

interface Named {
  readonly actor: string;
  readonly start: number;
}

/**
 * Reads the parts that actors play out of the headline, where whoever acts stands before the verb, unless “by” leads
 * them: “Sudria was attacked by Norland”, “the invasion of Sudria by Norland”. Nothing for acts that have no such parts.
 */
export function rolesOf(
  { action, actors, headline }: Pick<UndatedMention, 'action' | 'actors' | 'headline'>,
  namesOf: (actor: string) => readonly string[],
): Roles {
  if (actors.length === 0 || !haveParts.has(conceptOf(action))) return none;
  const act = findAct(headline, action);
  if (!act) return none;
  const named = actors.flatMap((actor) => findName(actor, headline, namesOf)).sort((a, b) => a.start - b.start);
  const agent = named.find(({ start }) => start > act.start && /\bby (?:the )?$/u.test(headline.slice(0, start)));
  if (agent) return splitAt(named, agent.start, { agentsFirst: false });
  const parts = splitAt(named, act.start, { agentsFirst: true });
  if (act.isPassive) return { by: [], on: parts.by };
  // Whoever stands alone with a noun may be either: “Norland’s defeat”, “Norland’s attack”, “the title of Norland”.
  return act.isPast || (parts.by.length > 0 && parts.on.length > 0) ? parts : none;
}

function splitAt(named: readonly Named[], at: number, { agentsFirst }: { readonly agentsFirst: boolean }): Roles {
  const first = named.filter(({ start }) => start < at).map(({ actor }) => actor);
  const rest = named.filter(({ start }) => start >= at).map(({ actor }) => actor);
  return agentsFirst ? { by: first, on: rest } : { by: rest, on: first };
}

function findName(actor: string, headline: string, namesOf: (actor: string) => readonly string[]): readonly Named[] {
  for (const name of namesOf(actor)) {
    const start = ` ${headline} `.search(new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'u')) - 1;
    if (start >= 0) return [{ actor, start }];
  }
  return [];
}

const be: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being']);

/** The word of a headline that names the act. */
function findAct(
  headline: string,
  action: string,
): { readonly start: number; readonly isPassive: boolean; readonly isPast: boolean } | undefined {
  const concept = conceptOf(action);
  const pasts = [action, britishSpelling(action)].map(pastTense);
  let before = '';
  for (const { 0: word, index: start } of headline.matchAll(/[^\s,;:]+/gu)) {
    const lower = word.toLowerCase();
    const isPast = pasts.includes(pastOf(lower));
    if (isPast || conceptOf(lower) === concept) return { start, isPassive: isPast && be.has(before), isPast };
    before = lower;
  }
  return undefined;
}
