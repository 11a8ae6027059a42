import { describe, expect, it } from 'vitest';
import { diffTimelines } from '../../../src/pipeline/timeline/diff-timelines.ts';
import type { Timeline, TimelineEvent } from '../../../src/pipeline/types.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

const timeline = (...events: readonly TimelineEvent[]): Timeline => ({ events, articles: [], diagnostics: [] });
const visit = makeEvent({
  id: '2024-visit',
  edtf: '2024-06-18',
  status: 'announced',
  mentions: [{ sentenceId: 's-visit' }],
});
const war = makeEvent({ id: '1950-war', edtf: '1950/1953', mentions: [{ sentenceId: 's-war' }] });

describe('diffTimelines', () => {
  it('finds nothing between equal timelines', () => {
    const diff = diffTimelines(timeline(visit, war), timeline(visit, war));
    expect(Object.values(diff).flat()).toEqual([]);
  });

  it('tells what was added from what was removed', () => {
    const diff = diffTimelines(timeline(visit), timeline(war));
    expect(diff.added).toEqual([war]);
    expect(diff.removed).toEqual([visit]);
  });

  it('follows an event by its clause when date, status and id change', () => {
    const happened = makeEvent({
      id: '2024-visit-pyongyang',
      edtf: '2024-06-19',
      mentions: [{ sentenceId: 's-visit' }],
    });
    const diff = diffTimelines(timeline(visit), timeline(happened));
    expect(diff.added).toEqual([]);
    expect(diff.redated).toEqual([{ before: visit, after: happened }]);
    expect(diff.restated).toEqual([{ before: visit, after: happened }]);
    expect(diff.moved).toEqual([{ before: visit, after: happened }]);
  });

  it('notices a further sentence', () => {
    const twice = makeEvent({
      id: '1950-war',
      edtf: '1950/1953',
      mentions: [{ sentenceId: 's-war' }, { article: 'second', sentenceId: 's-2' }],
    });
    expect(diffTimelines(timeline(war), timeline(twice)).resourced).toHaveLength(1);
  });

  it('takes one of two events that share an old one’s clause for it, and the other for new', () => {
    const again = makeEvent({ id: '2024-arrival', edtf: '2024-06-18', mentions: [{ sentenceId: 's-visit' }] });
    const diff = diffTimelines(timeline(visit), timeline(visit, again));
    expect(diff.added).toEqual([again]);
    expect(diff.moved).toEqual([]);
  });
});
