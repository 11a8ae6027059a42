import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

const told = (first: string, second: string): readonly number[] =>
  mentionsOfEach(storiesOf(['2023-01-01', first], ['2023-06-01', second]));

describe('kindred actions', () => {
  it.each([
    ['the same actor', 'Okafor received Reyes on 3 May 2021.', 'Okafor met Reyes on 3 May 2021.'],
    ['the same thing', 'A crack was discovered in Varn on 3 May 2021.', 'A fracture was seen in Varn on 3 May 2021.'],
    [
      'an active and a passive',
      'Harbour Bank swallowed a rival in 2011.',
      'A rival was bought by Harbour Bank in 2011.',
    ],
    ['a year', 'Reyes fled the town in 1981.', 'Reyes left it in 1981.'],
    [
      'a month and its day',
      'A train plunged into a river in Varn in May 2021.',
      'A train was derailed in Varn on 3 May 2021.',
    ],
    ['what was done to whom', 'Norland abolished the tax in 2011.', 'Norland lifted the tax in 2011.'],
    [
      'a rescue',
      'Nine miners were rescued in Varn on 3 May 2021.',
      'The miners were brought up in Varn on 3 May 2021.',
    ],
    ['a journey', 'The expedition set off from Varn on 3 May 2021.', 'The expedition left Varn on 3 May 2021.'],
    ['money', 'Norland rescued Harbour Bank in May 2021.', 'Harbour Bank was bailed out by Norland on 3 May 2021.'],
    ['a war', 'Norland took Varn on 3 May 2021.', 'Varn was overrun by Norland on 3 May 2021.'],
    ['work', 'Workmen began to dig a tunnel in Varn on 3 May 2021.', 'Work on the tunnel in Varn began on 3 May 2021.'],
    ['a ship', 'A ferry ran aground in Varn on 3 May 2021.', 'A ferry hit rocks in Varn on 3 May 2021.'],
    ['a player', 'Okafor signed for Harbour Bank in May 2021.', 'Okafor joined Harbour Bank on 3 May 2021.'],
  ])('tell one event of %s', (_, first, second) => {
    expect(told(first, second)).toEqual([2]);
  });

  it.each([
    [
      'accidents of one day and place',
      'A lorry overturned in Varn on 3 May 2021.',
      'A tram hit a cyclist in Varn on 3 May 2021.',
    ],
    ['bursts', 'A bomb went off in Varn on 3 May 2021.', 'A water pipe burst in Varn on 3 May 2021.'],
    ['deaths', 'Two men drowned in Varn on 3 May 2021.', 'A climber fell to her death in Varn on 3 May 2021.'],
    ['people who did it', 'Okafor fled on 3 May 2021.', 'Reyes left on 3 May 2021.'],
    ['acts that are no kin', 'Okafor was arrested on 3 May 2021.', 'Okafor was charged on 3 May 2021.'],
    ['a try and a rescue', 'Reyes was rescued on 3 May 2021.', 'Reyes was arrested on 3 May 2021.'],
    ['steps of one case', 'Reyes appealed on 3 May 2021.', 'Reyes was sentenced on 3 May 2021.'],
    ['a search and its end', 'Okafor vanished on 3 May 2021.', 'Okafor was found on 3 May 2021.'],
    ['an office taken and left', 'Reyes took over Harbour Bank in 2021.', 'Reyes left Harbour Bank in 2021.'],
    ['a coming and a going', 'Okafor joined Harbour Bank in 2021.', 'Okafor was dismissed by Harbour Bank in 2021.'],
    ['a taking and a losing', 'Norland took Varn on 3 May 2021.', 'Norland left Varn on 3 May 2021.'],
    ['a fire and its end', 'A blaze broke out in Varn on 3 May 2021.', 'The blaze in Varn was put out on 3 May 2021.'],
    ['a loan and its return', 'Norland lent Sudria money in 2021.', 'Norland forgave Sudria in 2021.'],
    ['an end and a rise', 'Norland abolished the tax on 3 May 2021.', 'Norland raised the tax on 3 May 2021.'],
    ['an arrest and a war', 'Norland arrested Reyes on 3 May 2021.', 'Norland took Varn on 3 May 2021.'],
    ['a find and a sentence', 'Reyes found a bomb on 3 May 2021.', 'Reyes was convicted on 3 May 2021.'],
    ['a record and a wound', 'Okafor broke a record on 3 May 2021.', 'Okafor was injured on 3 May 2021.'],
    ['ends of a journey', 'Reyes left Varn on 3 May 2021.', 'Reyes arrived in Varn on 3 May 2021.'],
  ])('tell two where they differ: %s', (_, first, second) => {
    expect(told(first, second)).toEqual([1, 1]);
  });
});

describe('two words for one act', () => {
  it.each([
    ['The tunnel in Varn was shut on 3 May 2021.', 'The closure of the tunnel in Varn began on 3 May 2021.'],
    ['A train came off the rails in Varn on 3 May 2021.', 'The train was derailed on 3 May 2021.'],
    ['The bill was thrown out in Varn on 3 May 2021.', 'The bill was rejected in Varn on 3 May 2021.'],
    ['Norland broke off relations with Sudria in 1999.', 'Norland severed its ties with Sudria in 1999.'],
    ['Reyes was sworn in on 3 May 2021.', 'Reyes took office on 3 May 2021.'],
    ['Norland called its ambassador home on 3 May 2021.', 'Norland recalled its ambassador on 3 May 2021.'],
  ])('tell it alike: %s', (first, second) => {
    expect(told(first, second)).toEqual([2]);
  });
});

describe('an act that is done by speaking', () => {
  it.each([
    ['is also what was said', 'Okafor warned on 3 May 2021 that the dam leaked.', 'Okafor warned Reyes on 3 May 2021.'],
    [
      'may be told by its neighbour',
      'Okafor claimed on 3 May 2021 that Reyes took bribes.',
      'Okafor accused Reyes on 3 May 2021.',
    ],
  ])('%s', (_, first, second) => {
    expect(told(first, second)).toEqual([2]);
  });

  it.each([
    ['what it speaks of', 'Okafor claimed on 3 May 2021 that Reyes had resigned.', 'Reyes resigned on 3 May 2021.'],
    ['another', 'Okafor warned on 3 May 2021 that the dam leaked.', 'Okafor accused Reyes on 3 May 2021.'],
    ['that of another', 'Okafor warned on 3 May 2021 that the dam leaked.', 'Reyes warned Norland on 3 May 2021.'],
  ])('is not %s', (_, first, second) => {
    expect(told(first, second)).toEqual([1, 1]);
  });
});
