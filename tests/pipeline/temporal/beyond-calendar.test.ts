import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

describe('a time that the calendar cannot hold', () => {
  it.each([
    ['The tomb will be opened a thousand decades from now.', 'a thousand decades from now = FUTURE_REF'],
    ['The tomb will be opened 900 decades from now.', '900 decades from now = FUTURE_REF'],
    ['The ice formed a thousand centuries ago.', 'a thousand centuries ago = PAST_REF'],
    ['The ice formed 90 centuries ago.', '90 centuries ago = BC6977'],
  ])('only points, with no year of its own: %s', (text, reading) => {
    expect(readings(text, '2024-06-17')).toEqual([reading]);
  });
});
