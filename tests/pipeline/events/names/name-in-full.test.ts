import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../src/pipeline/types.ts';
import { people, readText } from '../read-text.ts';

describe('a name in full', () => {
  const entities: readonly Entity[] = [
    ...people,
    { id: 'court', name: 'High Court of Sudria', kind: 'organisation', aliases: ['the High Court'] },
    { id: 'east', name: 'East Sudria', kind: 'place', aliases: ['the East'] },
    { id: 'orm', name: 'Orm', kind: 'place', aliases: ['the Orm'] },
  ];

  it.each([
    ['On 10 June 2024 the High Court quashed the sale.', 'The High Court of Sudria quashed the sale'],
    ['The sale was quashed by the High Court on 10 June 2024.', 'The sale was quashed by the High Court of Sudria'],
    ['On 10 June 2024 the North quashed the sale.', 'Norland quashed the sale'],
    ['On 10 June 2024 the East quashed the sale.', 'East Sudria quashed the sale'],
    ['On 10 June 2024 the Orm burst its banks.', 'The Orm burst its banks'],
  ])('keeps the article of the short one where it takes one: “%s”', (sentence, headline) => {
    const { mentions } = readText(sentence, '2024-06-17', entities);
    expect(mentions.map((mention) => mention.headline)).toEqual([headline]);
  });
});
