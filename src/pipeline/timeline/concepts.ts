import { stemmer } from 'stemmer';
import { repeatWords } from '../events/lexicon/connectives.ts';
import { oncePerWord } from '../once-per-word.ts';
import type { EventMention, UndatedMention } from '../types.ts';
import { familyOf, lightActions, measureWords } from './lexicon/synonyms.ts';

/** What a mention is about, in a form that two tellings of it share. */
export interface Concepts {
  /** The concept of its action; empty where the verb says nothing of itself. */
  readonly action: string;
  /** The concept of a verb that says nothing of itself; empty where the action is one that does. */
  readonly light: string;
  /** The concepts of its content words, and of its action, where that says something of itself. */
  readonly all: ReadonlySet<string>;
}

/** "apologize", "defense": the one spelling of two under which a word is looked up. */
export const britishSpelling = (word: string): string =>
  word.replace(/(?<=\p{L}{2})([iy])z(?=(?:e|ation|ing)$)/u, '$1s').replace(/(?<=(?:def|off|lic))ense$/u, 'ence');

/** A word's family where it has one, else its stem: "erupted", "erupt" and "eruption" are one. */
export const conceptOf = oncePerWord(50_000, (word) => {
  const british = britishSpelling(word);
  const concept = familyOf.get(word) ?? familyOf.get(british) ?? stemmer(british);
  return familyOf.get(concept) ?? concept;
});

/** What a mention is about. An action that says little (“hold”, “make”) is no concept of it, and kept apart. */
export function conceptsOf(mention: Pick<EventMention | UndatedMention, 'action' | 'terms'>): Concepts {
  const { action, terms } = mention;
  const light = lightActions.has(action);
  const words = [
    ...terms.filter((term) => !lightActions.has(term) && !measureWords.has(term) && !repeatWords.has(term)),
    ...(light || action === '' ? [] : [action]),
  ];
  return {
    action: light || action === '' ? '' : conceptOf(action),
    light: light ? conceptOf(action) : '',
    all: new Set(words.map(conceptOf)),
  };
}
