import { describe, expect, it } from 'vitest';
import {
  isPlural,
  lemmaOfRegularPast,
  pastOf,
  pastOfGerund,
  pastTense,
} from '../../../../src/pipeline/events/words/inflect.ts';

describe('the simple past', () => {
  it.each([
    ['close', 'closed'],
    ['open', 'opened'],
    ['carry', 'carried'],
    ['play', 'played'],
    ['stop', 'stopped'],
    ['leave', 'left'],
    ['go', 'went'],
    ['fall', 'fell'],
    ['hear', 'heard'],
    ['drink', 'drank'],
    ['admit', 'admitted'],
    ['transfer', 'transferred'],
    ['visit', 'visited'],
    ['offer', 'offered'],
    ['succeed', 'succeeded'],
  ])('of %s is %s', (lemma, past) => {
    expect(pastTense(lemma)).toBe(past);
  });

  it.each([
    ['practising', 'practice', 'practised'],
    ['organising', 'organize', 'organised'],
    ['organizing', 'organize', 'organized'],
    ['travelling', 'travel', 'travelled'],
    ['copying', 'copy', 'copied'],
    ['agreeing', 'agree', 'agreed'],
    ['tying', 'tie', 'tied'],
    ['leaving', 'leave', 'left'],
    ['leading', 'lead', 'led'],
    ['shedding', 'shed', 'shed'],
    ['playing', 'play', 'played'],
  ])('that goes with %s, of the verb %s, is %s', (gerund, lemma, past) => {
    expect(pastOfGerund(gerund, lemma)).toBe(past);
  });

  it.each([
    ['gone', 'went'],
    ['broken', 'broke'],
    ['met', 'met'],
    ['destroyed', 'destroyed'],
  ])('that goes with the participle %s is %s', (participle, past) => {
    expect(pastOf(participle)).toBe(past);
  });
});

describe('the lemma of a regular past', () => {
  it.each([
    ['married', 'marry'],
    ['planned', 'plan'],
    ['visited', 'visit'],
    ['killed', 'kill'],
    ['died', 'di'],
    ['added', 'add'],
  ])('%s is %s', (past, lemma) => {
    expect(lemmaOfRegularPast(past)).toBe(lemma);
  });
});

describe('a subject', () => {
  it.each(['the ministers', 'Norland and Sudria', 'three men', 'cracks in the wall', 'police'])(
    'is plural: %s',
    (subject) => {
      expect(isPlural(subject)).toBe(true);
    },
  );

  it.each(['the minister', 'a group of supporters', 'the news', 'the virus', 'Paris', 'the glass', 'Reyes’s'])(
    'is singular: %s',
    (subject) => {
      expect(isPlural(subject)).toBe(false);
    },
  );
});
