import { describe, expect, it } from 'vitest';
import { joinLanes } from '../../../src/queries/lanes/lane-joins.ts';

/** A mark in the second row of its lane, of which each row is two high. */
const mark = (event: string, from: number, to: number) => ({ event, from, to, middle: (from + to) / 2, y: 3 });
const lane = (...marks: ReadonlyArray<ReturnType<typeof mark>>) => ({ marks, height: 4 });
const joinsOf = (...lanes: ReadonlyArray<ReturnType<typeof lane>>) => joinLanes(lanes).map(({ joins }) => joins);

describe('joinLanes', () => {
  it('goes straight down where two marks share some time, and behind the heading between them', () => {
    // The 1990s, and 1991: they share 1991.
    expect(joinsOf(lane(mark('a', 20, 30)), lane(mark('a', 21, 22)))).toEqual([
      { lines: [{ event: 'a', from: { x: 21.5, y: 3 }, to: { x: 21.5, y: 4 } }], passing: [] },
      { lines: [{ event: 'a', from: { x: 21.5, y: 0 }, to: { x: 21.5, y: 3 } }], passing: [{ event: 'a', x: 21.5 }] },
    ]);
  });

  it('slants in the lower lane where the articles name times that share nothing', () => {
    expect(joinsOf(lane(mark('a', 20, 22)), lane(mark('a', 40, 42)))[1]).toEqual({
      lines: [{ event: 'a', from: { x: 21, y: 0 }, to: { x: 41, y: 3 } }],
      passing: [{ event: 'a', x: 21 }],
    });
  });

  it('runs through a lane that does not tell of the event', () => {
    expect(joinsOf(lane(mark('a', 20, 22)), lane(mark('b', 5, 6)), lane(mark('a', 20, 22)))[1]).toEqual({
      lines: [{ event: 'a', from: { x: 21, y: 0 }, to: { x: 21, y: 4 } }],
      passing: [{ event: 'a', x: 21 }],
    });
  });

  it('goes from each lane to the next that tells, and from the last to none', () => {
    const three = joinsOf(lane(mark('a', 2, 4)), lane(mark('a', 2, 4)), lane(mark('a', 2, 4)));
    expect(three.map(({ lines, passing }) => [lines.length, passing.length])).toEqual([
      [1, 0],
      [2, 1],
      [1, 1],
    ]);
  });

  it('joins nothing that one article tells alone', () => {
    expect(joinsOf(lane(mark('a', 2, 4)), lane(mark('b', 2, 4)))).toEqual([
      { lines: [], passing: [] },
      { lines: [], passing: [] },
    ]);
  });
});
