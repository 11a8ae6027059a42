import { expect, it } from 'vitest';
import { answerDates } from '../../../src/commands/dates/answer-dates.ts';
import { day } from '../../fixtures/site/make-event.ts';

it('has no value for a day that no calendar has', () => {
  expect(answerDates('It opened on 30 February 2024.', day('2024-06-17'))).toEqual([]);
});

it('answers each end of a range', () => {
  expect(answerDates('It ran from 1998 to 2001.', day('2024-06-17'))).toEqual([
    { start: 12, end: 16, type: 'DATE', value: '1998' },
    { start: 20, end: 24, type: 'DATE', value: '2001' },
  ]);
});
