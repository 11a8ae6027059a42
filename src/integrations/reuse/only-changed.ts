import { createHash } from 'node:crypto';
import { currentRebuild } from './rebuild.ts';
import type { Plain } from './plain.ts';

interface StaticPath<Params, Props> {
  readonly params: Params;
  readonly props: Props & Plain<Props>;
}

/**
 * Those of a route's paths whose file has to be made: the last build made the others from the same props with the same
 * code, and they are taken over. A page of such a route must show nothing but its props, and all of these have to be
 * plain data. `fileOf` gives the file of a path, below the output's folder.
 */
export function onlyChanged<Params, Props>(
  fileOf: (params: Params) => string,
  paths: readonly StaticPath<Params, Props>[],
): StaticPath<Params, Props>[] {
  const rebuild = currentRebuild();
  if (rebuild === undefined) return [...paths];
  return paths.filter(({ params, props }) => !rebuild.takeOver(fileOf(params), digestOf(props)));
}

function digestOf(props: unknown): string {
  return createHash('sha256').update(JSON.stringify(props)).digest('base64url');
}
