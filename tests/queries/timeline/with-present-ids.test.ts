import { describe, expect, it } from 'vitest';
import type { Timeline, TimelineEvent } from '../../../src/pipeline/types.ts';
import { withPresentIds } from '../../../src/queries/timeline/with-present-ids.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

const timeline = (...events: readonly TimelineEvent[]): Timeline => ({ events, articles: [], diagnostics: [] });

describe('withPresentIds', () => {
  it('gives an event the id under which its sentence is known today', () => {
    const then = makeEvent({ id: '1990s-collapse', edtf: '199X', mentions: [{ article: 'first' }] });
    const now = makeEvent({
      id: '1991-collapse',
      edtf: '1991',
      mentions: [{ article: 'first', edtf: '199X' }, { article: 'second' }],
    });
    expect(withPresentIds(timeline(then), timeline(now)).events.map(({ id }) => id)).toEqual(['1991-collapse']);
  });

  it('keeps the id of an event that has no present one', () => {
    const then = makeEvent({ id: 'hidden-since', edtf: '2000', mentions: [{ article: 'first' }] });
    expect(withPresentIds(timeline(then), timeline()).events[0]?.id).toBe('hidden-since');
  });

  it.each([
    ['the first takes it', 'a', 'b', ['both', 'b']],
    ['the one that had it keeps it', 'a', 'both', ['a', 'both']],
  ])('never gives one id to two events that have since become one: %s', (_, first, second, expected) => {
    const events = [first, second].map((id) => makeEvent({ id, edtf: '2000', mentions: [{ article: id }] }));
    const now = makeEvent({ id: 'both', edtf: '2000', mentions: [{ article: first }, { article: second }] });
    expect(withPresentIds(timeline(...events), timeline(now)).events.map(({ id }) => id)).toEqual(expected);
  });

  it('gives an id to the event that has it today, and another to the one that had it then', () => {
    const [a, gone] = ['a', 'b'].map((id) => makeEvent({ id, edtf: '2000', mentions: [{ article: id }] }));
    const now = makeEvent({ id: 'b', edtf: '2000', mentions: [{ article: 'a' }] });
    const ids = a && gone && withPresentIds(timeline(a, gone), timeline(now)).events.map(({ id }) => id);
    expect(ids).toEqual(['b', 'b-earlier']);
  });
});
