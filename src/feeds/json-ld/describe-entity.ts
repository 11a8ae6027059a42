import type { Thing } from 'schema-dts';
import type { Entity } from '../../pipeline/types.ts';

/** A person, a place or an organisation of the site's list. */
export function describeEntity({ kind, name, describe }: Entity): Extract<Thing, object> {
  const types = { person: 'Person', place: 'Place', organisation: 'Organization' } as const;
  return { '@type': types[kind], name, ...(describe === undefined ? {} : { description: describe }) };
}
