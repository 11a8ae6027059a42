import { describe, expect, it } from 'vitest';
import { conceptOf, conceptsOf } from '../../../src/pipeline/timeline/concepts.ts';

describe('a concept', () => {
  it.each([
    ['erupt', 'eruption'],
    ['launch', 'lift off'],
    ['explode', 'explosion'],
    ['explode', 'blow up'],
    ['meet', 'summit'],
    ['resign', 'step down'],
    ['die', 'death'],
    ['refuse', 'turn down'],
    ['collapse', 'bankrupt'],
    ['approve', 'ratification'],
    ['tariff', 'duty'],
    ['withdraw', 'pull out'],
    ['expel', 'expulsion'],
    ['flee', 'escape'],
    ['merge', 'unification'],
    ['apologize', 'apology'],
    ['nationalization', 'nationalise'],
    ['organize', 'organisation'],
    ['defend', 'defense'],
  ])('is the same for %s and %s', (a, b) => {
    expect(conceptOf(a)).toBe(conceptOf(b));
  });

  it.each([
    ['win', 'lose'],
    ['open', 'close'],
    ['buy', 'sell'],
    ['arrest', 'release'],
    ['visit', 'meet'],
    ['permit', 'ban'],
    ['accuse', 'admit'],
    ['unite', 'split'],
    ['resume', 'suspend'],
    ['bear', 'die'],
  ])('is another for %s and %s', (a, b) => {
    expect(conceptOf(a)).not.toBe(conceptOf(b));
  });

  it('of a light verb is what goes with it', () => {
    const { action, light, all } = conceptsOf({ action: 'take', terms: ['take', 'doctorate'] });
    expect([action, light, [...all]]).toEqual(['', 'take', [conceptOf('doctorate')]]);
  });
});
