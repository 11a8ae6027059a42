import type { EntityMention } from '../../types.ts';
import { settlementNouns } from '../lexicon/generic-nouns.ts';

/** "Varn City Council" and "Marsh Town", a club, are no "city" and no "town". */
export const isBodyOf = (noun: string, { name, kind }: EntityMention): boolean =>
  settlementNouns.has(noun) &&
  (kind === 'organisation' || (kind === 'unknown' && name.split(' ').at(-1)?.toLowerCase() !== noun));
