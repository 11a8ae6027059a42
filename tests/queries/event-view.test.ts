import { describe, expect, it } from 'vitest';
import { viewEventOf } from '../../src/queries/event-view.ts';
import { makeEvent } from '../fixtures/site/make-event.ts';

describe('viewEventOf', () => {
  it('names the kind of an event in words', () => {
    expect(viewEventOf(makeEvent({ edtf: '2024', kind: 'weapons test' }), { articles: [] }).kind).toBe('Weapons test');
  });

  it('names no kind where none is known: “Other” says nothing to a reader', () => {
    expect(viewEventOf(makeEvent({ edtf: '2024', kind: 'other' }), { articles: [] })).not.toHaveProperty('kind');
  });
});
