import { describe, expect, it } from 'vitest';
import { scoreStories } from './extract-story.ts';
import { loadStories } from './load-stories.ts';
import { f1 } from './score-stories.ts';

const stories = loadStories();

/** What was reached, rounded down: F1 in per cent. A change may raise these; one that lowers them says why. */
const floors = {
  tagged: { events: 87, dates: 90, status: 98, merges: 79 },
  listed: { events: 94, dates: 98, status: 99, merges: 81 },
} as const;

describe.each(['tagged', 'listed'] as const)('the event corpus, with the dates %s', (dates) => {
  const totals = scoreStories(stories, dates);
  it.each(['events', 'dates', 'status', 'merges'] as const)('scores at least its floor on %s', (name) => {
    expect(100 * f1(totals[name]), totals.misses.join('\n')).toBeGreaterThanOrEqual(floors[dates][name]);
  });
});

describe('the merges of the event corpus', () => {
  it('are right wherever one is made: two events told as one are worse than one told twice', () => {
    const { merges } = scoreStories(stories, 'listed');
    expect(merges.right / merges.found).toBeGreaterThan(0.95);
  });
});
