import type { SlotName } from './lexicon/define-lexicon.ts';
import { readCount } from './read-count.ts';
import type { Tokens } from './scan-tokens.ts';

/** A slot filled at some token: its value and the first token after it. */
export interface SlotMatch {
  readonly slot: SlotName;
  readonly value: unknown;
  readonly end: number;
}

/** An ordinal, which up to 31 may also be a day of the month. */
export function pushOrdinal(found: SlotMatch[], value: number, end: number): void {
  found.push({ slot: 'ord', value, end });
  if (value <= 31) found.push({ slot: 'dom', value, end });
}

/** Adds the cardinal number that begins at `at`, if there is one. */
export function readNumber(tokens: Tokens, at: number, found: SlotMatch[]): readonly SlotMatch[] {
  const count = readCount(tokens, at);
  if (count) found.push({ slot: 'n', value: count.value, end: count.end });
  return found;
}
