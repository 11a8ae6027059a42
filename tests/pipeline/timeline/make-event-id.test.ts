import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/pipeline/types.ts';
import { tell, type Story } from './tell-stories.ts';

const idsOf = (...stories: readonly Story[]): readonly string[] => tell(stories).events.map(({ id }) => id);

describe('an id', () => {
  it.each([
    ['Reyes met Okafor in Varn in 2019.', '2019-reyes-okafor-meet-varn'],
    ['Norland carried out a nuclear test in 2017.', '2017-norland-nuclear-test'],
    ['Reyes resigned on 1 May 2020.', '2020-reyes-resign'],
    ['Norland invaded Sudria in 1953.', '1953-norland-sudria-invade'],
    ['Parliament set up an inquiry in 2016.', '2016-set-up-parliament-inquiry'],
    ['A famine struck the islands in the 1990s.', '1990s-strike-famine-island'],
    ['Norland invaded Sudria in 44 BC.', 'bc-44-norland-sudria-invade'],
    ['A famine struck the islands in the 1st century.', '1-century-strike-famine-island'],
    ['A famine struck the islands in the first century BC.', 'bc-100-century-strike-famine-island'],
    ['A famine struck the islands in the 2nd century.', '100-century-strike-famine-island'],
  ])('of “%s” is %s', (sentence, id) => {
    expect(idsOf(['a', '2024-01-01', sentence])).toEqual([id]);
  });

  const story: Story = [
    'a',
    '2024-01-01',
    'Reyes met Okafor in Varn in 2019. Harbour Bank collapsed on 3 May 2021. The dam burst in 1953.',
  ];
  const unrelated: Story = [
    'b',
    '2024-02-01',
    'A vaccine was approved in 2019. Rovers won the cup on 3 May 2021. A king died in 1953.',
  ];

  it('stays when an unrelated article comes in', () => {
    expect(idsOf(story, unrelated)).toEqual(expect.arrayContaining([...idsOf(story)]));
  });

  it('stays when a later article tells the event again, more precisely', () => {
    const again: Story = ['c', '2024-03-01', 'On 9 April 2019 Ana Reyes met Tom Okafor in Varn.'];
    const before = idsOf(story);
    expect(idsOf(story, again)).toEqual(expect.arrayContaining([...before]));
    expect(idsOf(story, again)).toHaveLength(before.length);
  });

  it('does not depend on the order of the articles', () => {
    expect(idsOf(unrelated, story)).toEqual(idsOf(story, unrelated));
  });

  it('tells two events of the same words apart by their dates', () => {
    const ids = idsOf([
      'a',
      '2024-01-01',
      'Reyes met Okafor in Varn on 3 May 2019. Reyes met Okafor in Varn on 9 October 2019.',
    ]);
    expect(ids).toEqual(['2019-reyes-okafor-meet-varn-2019-05-03', '2019-reyes-okafor-meet-varn-2019-10-09']);
  });

  it('is cut between words where the next one would take it beyond 80 characters', () => {
    const authority = 'Intergovernmental-Telecommunications-Infrastructure-Authority';
    const text = `The ${authority} met the Constantinopolitan-Observatories-Council in Varn in 2019.`;
    // 66 characters; with the hyphen and “constantinopolitan” they would be 85.
    expect(idsOf(['a', '2024-01-01', text])).toEqual([
      '2019-intergovernmental-telecommunications-infrastructure-authority',
    ]);
  });

  const strangers: readonly Entity[] = [
    { id: 'mette-moller', name: 'Mette Møller', kind: 'person', aliases: ['Møller'] },
    { id: 'arhus', name: 'Århus', kind: 'place', aliases: [] },
    { id: 'tokyo', name: '東京', kind: 'place', aliases: [] },
  ];

  it.each([
    ['the nearest Latin letters', 'Møller visited Århus in 2019.', '2019-moller-visit-arhus'],
    ['the id of an entry without any', 'Møller visited 東京 in 2019.', '2019-moller-visit-tokyo'],
    ['nothing for a name without any and without an entry', 'Пётр visited 大阪 in 2019.', '2019-visit'],
  ])('has %s: “%s” is %s', (_, sentence, id) => {
    const { events } = tell([['a', '2024-01-01', sentence]], { entities: strangers });
    expect(events.map((event) => event.id)).toEqual([id]);
  });

  it('is an address: lower case, no marks, no accents, at most 80 characters before it is told apart', () => {
    for (const id of idsOf(story, unrelated, [
      'd',
      '2024-01-01',
      'Éva Dvořák’s party won the 2018 election in Šumava on 3 May 2018.',
    ]))
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });
});
