import { stemmer } from 'stemmer';
import { repeatWords } from '../events/lexicon/connectives.ts';
import type { EventMention, UndatedMention } from '../types.ts';
import { familyOf, lightActions } from './lexicon/synonyms.ts';

/** What a mention is about, in a form that two tellings of it share. */
export interface Concepts {
  /** The concept of its action; empty where the verb says nothing of itself. */
  readonly action: string;
  /** The concept of a verb that says nothing of itself; empty where the action is one that does. */
  readonly light: string;
  /** The concepts of its action and of its content words. */
  readonly all: ReadonlySet<string>;
}

const known = new Map<string, string>();

/** "apologize", "defense": the one spelling of two under which a word is looked up. */
const britishSpelling = (word: string): string =>
  word.replace(/(?<=\p{L}{2})([iy])z(?=(?:e|ation|ing)$)/u, '$1s').replace(/(?<=(?:def|off|lic))ense$/u, 'ence');

/** A word's family where it has one, else its stem: "erupted", "erupt" and "eruption" are one. */
export function conceptOf(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const british = britishSpelling(word);
  const concept = familyOf.get(word) ?? familyOf.get(british) ?? stemmer(british);
  const stem = familyOf.get(concept) ?? concept;
  if (known.size < 50_000) known.set(word, stem);
  return stem;
}

const cache = new WeakMap<object, Concepts>();

/** The concepts of a mention; worked out once for each. */
export function conceptsOf(mention: Pick<EventMention | UndatedMention, 'action' | 'terms'>): Concepts {
  const cached = cache.get(mention);
  if (cached) return cached;
  const { action, terms } = mention;
  const light = lightActions.has(action);
  const words = [
    ...terms.filter((term) => !lightActions.has(term) && !repeatWords.has(term)),
    ...(light || action === '' ? [] : [action]),
  ];
  const concepts = {
    action: light || action === '' ? '' : conceptOf(action),
    light: light ? conceptOf(action) : '',
    all: new Set(words.map(conceptOf)),
  };
  cache.set(mention, concepts);
  return concepts;
}
