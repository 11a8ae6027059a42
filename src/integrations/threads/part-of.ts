import { createHash } from 'node:crypto';

/**
 * In which of `parts` parts a thing of this name belongs, from 0. It goes by the name alone, so that a thing stays where it
 * is whatever else comes and goes, until the number of parts changes.
 */
export function partOf(name: string, parts: number): number {
  return createHash('sha256').update(name).digest().readUInt32BE() % parts;
}
