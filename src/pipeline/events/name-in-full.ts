import type { EntityMention } from '../types.ts';
import { bodyWords } from './lexicon/generic-nouns.ts';

/** A name with its article where English gives it one: "the Harbour Museum", "the University of Hollin". */
export function withArticle({ name, kind }: Pick<EntityMention, 'name' | 'kind'>): string {
  if (kind === 'person' || /^the\s/iu.test(name) || !name.includes(' ')) return name;
  const words = name.toLowerCase().split(' ');
  const of = words.indexOf('of');
  const head = of > 0 ? words[of - 1] : words.at(-1);
  return head !== undefined && bodyWords.has(head) ? `the ${name}` : name;
}
