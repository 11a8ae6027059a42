import type { Discourse } from './discourse.ts';
import type { Subject } from './subject.ts';

/** "Her last concert": hers is whom the text settles, and she is a party to it. */
export function withOwner(phrase: Subject, discourse: Discourse): Subject {
  const [, word = '', thing = ''] = /^(his|her|its|their) (.+)$/iu.exec(phrase.text) ?? [];
  const owner = word === '' ? undefined : discourse.pronoun(pronounOf.get(word.toLowerCase()) ?? '');
  if (!owner?.entity || owner.open) return phrase;
  return { ...phrase, text: `${owner.text}’s ${thing}`, names: [...owner.names, ...phrase.names] };
}

const pronounOf: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);
