import { describe, expect, it } from 'vitest';
import { claimNouns, proofNouns } from '../../../src/pipeline/events/lexicon/event-nouns.ts';
import { kindLexicon } from '../../../src/pipeline/events/lexicon/kinds.ts';
import * as verbs from '../../../src/pipeline/events/lexicon/verbs.ts';
import { tagWords } from '../../../src/pipeline/events/words/tag-words.ts';
import { readText } from './read-text.ts';
import { conceptOf } from '../../../src/pipeline/timeline/concepts.ts';
import { casesOf, oppositesOf, outcomesOf } from '../../../src/pipeline/timeline/lexicon/linked-actions.ts';

const lemmaIn = (sentence: string, at: number): string | undefined =>
  tagWords(sentence, { start: 0, end: sentence.length })[at]?.lemma;
const lemmaOfVerb = (verb: string): string | undefined => lemmaIn(`They will ${verb} it.`, 2);
const lemmaOfNoun = (noun: string): string | undefined => lemmaIn(`The ${noun} was long.`, 1);

/** These hold forms, not lemmas. */
const lists = ['negators', 'participlesWithObject', 'irregularPast', 'particles'];
const lemmaLists = Object.entries(verbs).flatMap(([name, list]) =>
  lists.includes(name) ? [] : [[name, [...list.keys()]] as const],
);
const single = (list: Iterable<string>): readonly string[] => [...list].filter((word) => !/[ _-]/u.test(word));

describe('a lexicon of lemmas', () => {
  it.each(lemmaLists)('holds no verb that the tagger spells otherwise: %s', (_, list) => {
    expect(single(list).filter((verb) => lemmaOfVerb(verb) !== verb)).toEqual([]);
  });

  it.each([
    ...kindLexicon.map(({ kind, nouns }) => [kind, nouns.split(' ')] as const),
    ['claims', claimNouns],
    ['proofs', proofNouns],
  ] as const)('holds no noun that the tagger spells otherwise: %s', (_, list) => {
    expect(single(list).filter((noun) => lemmaOfNoun(noun) !== noun)).toEqual([]);
  });

  it.each(kindLexicon.map(({ kind, verbs: list }) => [kind, list] as const))('of kinds: %s', (_, list) => {
    expect(single(list.split(' ').filter((verb) => verb !== '')).filter((verb) => lemmaOfVerb(verb) !== verb)).toEqual(
      [],
    );
  });
});

it('of two words tells the kind: “sworn in”', () => {
  expect(readText('Reyes was sworn in as mayor in 2019.').mentions.map(({ kind }) => kind)).toEqual([
    'change of power',
  ]);
});

it.each([
  ['outcomes', outcomesOf],
  ['cases', casesOf],
  ['opposites', oppositesOf],
])('families are called by their names in what links them: %s', (_, linked) => {
  const words = [...linked].flatMap(([action, others]) => [action, ...others]);
  expect(words.filter((word) => conceptOf(word) !== word)).toEqual([]);
});
