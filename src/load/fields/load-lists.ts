import type { Entity } from '../../pipeline/types.ts';
import type { Decisions, LoadedContent, Place } from '../types.ts';
import { checkEntities } from './check-entities.ts';
import { decisionGuides, decisionsSchema } from './decision-schema.ts';
import { entitiesSchema, entityGuides } from './entity-schema.ts';
import { loadYamlFile, type LoadedYaml } from './load-yaml-file.ts';

/** The two lists that editors keep beside the articles. */
type LoadedLists = Pick<LoadedContent, 'entities' | 'decisions' | 'placeOfDecision' | 'placeOfListed' | 'diagnostics'>;

/** Reads and checks `content/entities.yaml` and `content/timeline.yaml` below `root`. */
export function loadLists(root: string): LoadedLists {
  const entities = loadYamlFile<readonly Entity[]>(root, 'content/entities.yaml', {
    schema: entitiesSchema,
    guides: entityGuides,
    empty: [],
    check: checkEntities,
  });
  const decided = loadYamlFile<DecisionList>(root, 'content/timeline.yaml', {
    schema: decisionsSchema,
    guides: decisionGuides,
    empty: { events: {} },
  });
  return {
    entities: entities.data,
    decisions: decided.data.events,
    placeOfDecision: (id) => decided.placeOfKey(['events'], id),
    placeOfListed: (id, value) => placeOfListed(decided, id, value),
    diagnostics: [...entities.diagnostics, ...decided.diagnostics],
  };
}

interface DecisionList {
  readonly events: Decisions;
}

/** Where an id stands among the aliases of an event, or those merged into it or split off it; else where the event does. */
function placeOfListed({ data, placeOf }: LoadedYaml<DecisionList>, id: string, value: string): Place {
  const decision = data.events[id] ?? {};
  const list = (['aliases', 'merge', 'split'] as const).find((name) => decision[name]?.includes(value));
  return placeOf(['events', id, ...(list === undefined ? [] : [list, decision[list]?.indexOf(value) ?? 0])]);
}
