import { describe, expect, test } from 'vitest';
import { headlineWithStatus } from '../../../src/queries/words/headline-with-status.ts';
import { makeEvent, type EventSketch } from '../../fixtures/site/make-event.ts';

const theft = { edtf: '2019-05-07', headline: 'Tom Okafor stole a car' } as const;

describe('a headline with its status', () => {
  test.each([
    [{ status: 'happened', attribution: 'the police' }, 'Tom Okafor stole a car'],
    [{ status: 'said', kind: 'statement', attribution: 'Okafor' }, 'Tom Okafor stole a car'],
    [{ status: 'said', kind: 'war', attribution: 'the ministry' }, 'Said by the ministry: Tom Okafor stole a car'],
    [{ status: 'said' }, 'Said: Tom Okafor stole a car'],
    [{ status: 'announced' }, 'Announced: Tom Okafor stole a car'],
    [{ status: 'alleged', attribution: 'the police' }, 'Alleged by the police: Tom Okafor stole a car'],
    [{ status: 'denied', attribution: 'Okafor' }, 'Denied by Okafor: Tom Okafor stole a car'],
    [{ status: 'denied', kind: 'statement' }, 'Denied: Tom Okafor stole a car'],
  ] satisfies ReadonlyArray<[Partial<EventSketch>, string]>)(
    'says what the articles do not vouch for: %o',
    (sketch, words) => {
      expect(headlineWithStatus(makeEvent({ ...theft, ...sketch }))).toBe(words);
    },
  );
});
