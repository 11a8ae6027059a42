import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../src/pipeline/types.ts';
import { people, readText } from '../read-text.ts';

const entities: readonly Entity[] = [
  ...people,
  { id: 'marsh-town', name: 'Marsh Town', kind: 'organisation', aliases: [] },
  { id: 'city-council', name: 'Varn City Council', kind: 'organisation', aliases: [] },
  { id: 'oak-island', name: 'Oak Island', kind: 'place', aliases: [] },
];

describe('“the town” is no club or council that has the word in its name', () => {
  it.each([
    ['A draw with Marsh Town was enough. Reyes paraded the cup through the town on 4 May 2021.', 'through the town'],
    ['Varn City Council met. A storm hit the city on 4 May 2021.', 'hit the city'],
    ['Seal Bay Town Hall was full. A storm hit the town on 4 May 2021.', 'hit the town'],
  ])('%s', (text, end) => {
    expect(readText(text, '2024-06-17', entities).mentions[0]?.headline).toMatch(new RegExp(`${end}$`, 'u'));
  });

  it('but a place of that name', () => {
    const text = 'Nobody lives on Oak Island. A storm hit the island on 4 May 2021.';
    expect(readText(text, '2024-06-17', entities).mentions[0]?.headline).toBe('A storm hit Oak Island');
  });
});
