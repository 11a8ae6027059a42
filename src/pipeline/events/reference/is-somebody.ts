import { unnamedNouns } from '../lexicon/generic-nouns.ts';
import { roles } from '../lexicon/titles.ts';
import type { Subject } from './subject.ts';

/** "The former minister of trade", "the men": whom "his" or "her" may mean, by the head of the phrase. */
export function isSomebody({ text }: Subject): boolean {
  const [head = ''] = text.toLowerCase().split(/ (?:of|in|at|for|from) /u);
  const noun = head.split(' ').at(-1) ?? '';
  return roles.has(noun) || unnamedNouns.has(noun) || /^(?:he|she|they)$/u.test(noun);
}
