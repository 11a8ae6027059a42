import { describe, expect, it } from 'vitest';
import { choicesIn, filterEvents, toggleChoice } from '../../src/scripts/filter-events.ts';

const choices = [
  { facet: 'kind', value: 'visit' },
  { facet: 'kind', value: 'war' },
  { facet: 'period', value: '1950s' },
  { facet: 'period', value: '2020s' },
];
/** A war of the 1950s, a war of the 2020s, two visits of the 2020s. */
const events = [
  [1, 2],
  [1, 3],
  [0, 3],
  [0, 3],
];

describe('filterEvents', () => {
  it.each([
    ['nothing', [], [true, true, true, true]],
    ['one kind', [0], [false, false, true, true]],
    ['two kinds, which add up', [0, 1], [true, true, true, true]],
    ['a kind and a period, which narrow', [1, 3], [false, true, false, false]],
    ['what no event has at once', [0, 2], [false, false, false, false]],
  ])('shows what is left by %s', (_, chosen, shown) => {
    expect(filterEvents(events, choices, new Set(chosen)).shown).toEqual(shown);
  });

  it('counts each choice as the other facets leave it, and its own facet not at all', () => {
    // Wars chosen: the periods count wars only; the kinds still say what choosing them would add.
    expect(filterEvents(events, choices, new Set([1]))).toMatchObject({ count: 2, counts: [2, 2, 1, 1] });
    expect(filterEvents(events, choices, new Set([0, 3]))).toMatchObject({ count: 2, counts: [2, 1, 0, 2] });
  });
});

describe('choicesIn', () => {
  it('reads the choices out of an address and passes by what it does not know', () => {
    const query = new URLSearchParams('kind=war&kind=picnic&period=2020s&highlight=kim');
    expect([...choicesIn(query, choices)]).toEqual([1, 3]);
  });
});

describe('toggleChoice', () => {
  it('makes a choice beside those of the same facet, and takes it back', () => {
    const visit = { facet: 'kind', value: 'visit' };
    const both = toggleChoice(new URLSearchParams('kind=war&q=x'), visit);
    expect(both.toString()).toBe('kind=war&q=x&kind=visit');
    expect(toggleChoice(both, visit).toString()).toBe('kind=war&q=x');
  });
});
