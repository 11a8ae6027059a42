import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

describe('two articles of one story', () => {
  // What makes them one story: the names that they share.
  const story = 'This is about Reyes, Okafor, Harbour Bank and Varn. ';
  const told = (first: string, second: string, names = story): readonly number[] =>
    mentionsOfEach(storiesOf(['2023-01-01', names + first], ['2023-06-01', names + second]));

  it.each([
    ['one word in common', 'Climbers found a crack in May 2021.', 'A long crack showed in May 2021.'],
    ['nobody named and one word', 'A trawler tore the cable in 2017.', 'The cable was damaged in 2017.'],
    ['a month and its year', 'A trawler tore the cable in November 2017.', 'The cable was damaged in 2017.'],
    ['from both sides', 'Reyes lost to Okafor in 1972.', 'Reyes was beaten by Okafor in 1972.'],
    ['no word but the same name', 'Reyes retired from chess in 1985.', 'Reyes gave up tournaments in 1985.'],
  ])('that tell one thing each of a date tell the same: %s', (_, first, second) => {
    expect(told(first, second)).toEqual([2]);
    expect(told(first, second, '')).toEqual([1, 1]);
  });

  it.each([
    [
      'where one tells more of it',
      'A trawler tore the cable in 2017. A ship laid a cable in 2017.',
      'The cable was damaged in 2017.',
    ],
    ['of a decade', 'A trawler tore the sea cable in the 1990s.', 'The sea cable was damaged in the 1990s.'],
    [
      'where both were said',
      'Reyes said on 3 May 2021 that the harbour was shut.',
      'Reyes warned on 3 May 2021 of rising prices.',
    ],
    ['of two kinds', 'Norland signed a fishing pact in 2017.', 'Norland fought Okafor over fishing in 2017.'],
    ['of a kind and something else', 'Norland suffered a famine in 2017.', 'Norland shut an embassy in 2017.'],
    [
      'where it was said',
      'A trawler tore the cable on 3 May 2021.',
      'Reyes said on 3 May 2021 that the cable was old.',
    ],
    ['where their names differ', 'Reyes cleaned the cable in 2017.', 'Okafor damaged the cable in 2017.'],
    [
      'in no common word of dates that only overlap',
      'Reyes was arrested in October 1968.',
      'Reyes was held from 9 October to 24 December 1968.',
    ],
    ['of opposite things', 'Thieves stole the picture in 1979.', 'The picture was returned in 1979.'],
    ['of two things that are known', 'Reyes visited the hills in 1979.', 'Reyes married in 1979.'],
    ['of a plan and something else', 'Reyes will repaint the hall in 2030.', 'Reyes will eat fish in 2030.'],
  ])('tell two %s', (_, first, second) => {
    expect(told(first, second).reduce((sum, size) => sum + size)).toBe(told(first, second).length);
  });

  it('tell one thing where one tells more of the year of that month', () => {
    const more = 'The cable was damaged in May 2017. The museum was painted in 2017.';
    expect([...told('A trawler tore the cable on 3 May 2017.', more)].sort()).toEqual([1, 2]);
  });

  it('tell one thing where one tells it twice', () => {
    const twice = 'A trawler tore the cable in 2017. It was in 2017 that a trawler tore the cable.';
    expect(told(twice, 'The cable was damaged in 2017.')).toEqual([3]);
  });
});

describe('two mentions of the very same date in articles of one story', () => {
  const names = 'This is about Reyes, Okafor, Harbour Bank and Varn. ';
  const told = (first: string, second: string, story = names): readonly number[] =>
    mentionsOfEach(storiesOf(['2023-01-01', story + first], ['2023-06-01', story + second]));
  const goat = 'A goat won a race on 3 May 2021.';
  const wall = 'Pupils painted a wall on 3 May 2021.';

  it.each([
    ['a thing', 'An old mill was swept away on 3 May 2021.', 'A river took the mill on 3 May 2021.'],
    ['a body', 'Parliament was stormed on 3 May 2021.', 'A crowd forced its way into parliament on 3 May 2021.'],
    ['a figure', 'The plague took 600 lives on 3 May 2021.', 'Mourners counted 600 graves on 3 May 2021.'],
  ])('are one event where they alone have %s in common', (_, first, second) => {
    expect([...told(`${first} ${goat}`, `${second} ${wall}`)].sort()).toEqual([1, 1, 2]);
  });

  it.each([
    [
      'another has it as well',
      'A mill was swept away on 3 May 2021.',
      'A river took the mill on 3 May 2021. Pupils drew a mill on 3 May 2021.',
    ],
    ['both actions are known for two', 'The mill was inspected on 3 May 2021.', 'The mill was sold on 3 May 2021.'],
    ['one is the opposite', 'Okafor accepted the offer on 3 May 2021.', 'Okafor rejected the offer on 3 May 2021.'],
    ['one was called off', 'The union called a strike on 3 May 2021.', 'The union called off a strike on 3 May 2021.'],
    ['the dates only overlap', 'A mill was swept away on 3 May 2021.', 'A river took the mill in May 2021.'],
  ])('stay two where %s', (_, first, second) => {
    const sizes = told(`${first} ${goat}`, `${second} ${wall}`);
    expect(Math.max(...sizes)).toBe(1);
  });

  it('stay two where the articles are of two stories', () => {
    const sizes = told(
      `A mill was swept away on 3 May 2021. ${goat}`,
      `A river took the mill on 3 May 2021. ${wall}`,
      '',
    );
    expect(Math.max(...sizes)).toBe(1);
  });
});

describe('all that two articles of one story date with one bare year', () => {
  const names = 'This is about Reyes, Okafor, Harbour Bank and Varn. ';
  const told = (first: string, second: string): readonly number[] =>
    mentionsOfEach(storiesOf(['2023-01-01', names + first], ['2023-06-01', names + second]));
  const day = 'A goat won a race on 3 May 1974.';

  it.each([
    ['and neither names who', 'Farmers dismantled their barns in 1974.', 'The lava went on for weeks in 1974.'],
    ['and one names who', 'The club was relegated in 1974.', 'Harbour Bank went down in 1974.'],
    ['and one calls it the last', 'Okafor overthrew the king in 1974.', 'The last was led by Okafor in 1974.'],
  ])('is one event where the year is long gone %s', (_, first, second) => {
    expect([...told(`${first} ${day}`, second)].sort()).toEqual([1, 2]);
  });

  it.each([
    ['the year is not long gone', 'Farmers dismantled their barns in 2021.', 'The lava went on for weeks in 2021.'],
    ['others are named', 'Reyes dismantled a barn in 1974.', 'Okafor baked bread for weeks in 1974.'],
    ['both acts are known for two', 'A school was founded in 1974.', 'The lava destroyed roads in 1974.'],
    ['the year is but a part', 'Farmers dismantled their barns in 1974.', 'The lava went on for weeks in May 1974.'],
    [
      'one tells two things of it',
      'Farmers dismantled their barns in 1974. A bear was seen in 1974.',
      'The lava went on for weeks in 1974.',
    ],
  ])('is two where %s', (_, first, second) => {
    expect(Math.max(...told(`${first} ${day}`, second))).toBe(1);
  });
});

describe('an act by one actor', () => {
  it('is found by its year where one article gives the day', () => {
    expect(
      mentionsOfEach(
        storiesOf(
          ['2023-01-01', 'Reyes and Okafor made their peace in 1982.'],
          ['2023-06-01', 'Okafor and Reyes signed it on 3 September 1982.'],
        ),
      ),
    ).toEqual([2]);
  });
});

describe('an accident', () => {
  it('is what its dead died of', () => {
    expect(
      mentionsOfEach(
        storiesOf(
          ['2023-01-01', 'The accident happened on 3 May 2021 in Varn.'],
          ['2023-06-01', 'Four people died in Varn on 3 May 2021.'],
        ),
      ),
    ).toEqual([2]);
  });
});
