import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../../src/pipeline/timeline/roles-of.ts';

const roles = (action: string, headline: string, ...actors: readonly string[]): string => {
  const { by, on } = rolesOf({ action, headline, actors }, (actor) => [actor]);
  return `${by.join('+')} > ${on.join('+')}`;
};

describe('the parts of the actors of an act', () => {
  it.each([
    ['attack', 'Norland attacked Sudria', 'Norland > Sudria'],
    ['attack', 'Sudria was attacked by Norland', 'Norland > Sudria'],
    ['attack', 'Sudria was attacked', ' > Sudria'],
    ['attack', 'Norland and Sudria attacked the port', 'Norland+Sudria > '],
    ['invasion', 'The invasion of Sudria by Norland began', 'Norland > Sudria'],
    ['attack', 'Norland’s attack on Sudria began', 'Norland > Sudria'],
    ['beat', 'Sudria had been beaten by Norland', 'Norland > Sudria'],
    ['sue', 'Norland to sue Sudria', 'Norland > Sudria'],
  ])('are told by voice and order: %s, %s', (action, headline, expected) => {
    expect(roles(action, headline, 'Norland', 'Sudria')).toBe(expected);
  });

  it.each([
    ['defeat', 'Norland’s defeat in the final'],
    ['title', 'Previous title of Norland'],
    ['attack', 'Norland struck the port'],
  ])('are left open where the words do not tell: %s, %s', (action, headline) => {
    expect(roles(action, headline, 'Norland')).toBe(' > ');
  });

  it('are none of an act that two do together', () => {
    expect(roles('meet', 'Norland met Sudria', 'Norland', 'Sudria')).toBe(' > ');
  });

  it('need the whole name', () => {
    expect(roles('attack', 'Norlanders attacked Sudria', 'Norland', 'Sudria')).toBe(' > Sudria');
  });
});
