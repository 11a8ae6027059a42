import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../src/pipeline/types.ts';
import { readText } from '../read-text.ts';

const entities: readonly Entity[] = [
  { id: 'mary-obrien', name: 'Mary O’Brien', kind: 'person', aliases: ['O’Brien'] },
  { id: 'ndjamena', name: 'N’Djamena', kind: 'place', aliases: [] },
  { id: '3m', name: '3M', kind: 'organisation', aliases: [] },
  { id: 'rolls-royce', name: 'Rolls-Royce', kind: 'organisation', aliases: [] },
];

describe('a name of the list is found, whatever marks are in it', () => {
  it.each([
    ['O’Brien resigned on 3 May 2019.', 'mary-obrien'],
    ['Mary O’Brien’s brother met O’Brien on 3 May 2019.', 'mary-obrien'],
    ['The bank closed in N’Djamena on 3 May 2019.', 'ndjamena'],
    ['3M closed a mill on 3 May 2019.', '3m'],
    ['Rolls-Royce closed a mill on 3 May 2019.', 'rolls-royce'],
  ])('%s', (text, id) => {
    expect(readText(text, '2024-06-17', entities).entities.map(({ entity }) => entity)).toContain(id);
  });
});
