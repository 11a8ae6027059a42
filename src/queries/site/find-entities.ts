import { oncePer } from '../../pipeline/once-per.ts';
import type { Entity } from '../../pipeline/types.ts';

/** The entities by their ids. */
export const entitiesById = oncePer(
  (entities: readonly Entity[]): ReadonlyMap<string, Entity> => new Map(entities.map((entity) => [entity.id, entity])),
);

/** The entities with these ids, in the order of the ids; an id that none has is passed over. */
export function findEntities(entities: readonly Entity[], ids: Iterable<string>): readonly Entity[] {
  const byId = entitiesById(entities);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}
