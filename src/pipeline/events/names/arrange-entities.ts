import type { Entity } from '../../types.ts';

/** The entities that articles may name, arranged once for all articles. */
export interface KnownEntities {
  readonly byId: ReadonlyMap<string, Entity>;
  /** Ids that others name as their country; empty where nothing is known of countries. */
  readonly countries: ReadonlySet<string>;
}

export function arrangeEntities(entities: readonly Entity[]): KnownEntities {
  return {
    byId: new Map(entities.map((entity) => [entity.id, entity])),
    countries: new Set(entities.flatMap(({ country }) => country ?? [])),
  };
}
