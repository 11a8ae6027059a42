import { expect, it } from 'vitest';
import { tell } from './tell-stories.ts';

const conflictsBetween = (a: string, b: string): readonly string[] =>
  tell([
    ['first', '2024-01-01', a],
    ['second', '2024-02-01', b],
  ]).diagnostics.flatMap(({ code, message }) => (code === 'conflicting-reports' ? [message] : []));

it.each([
  ['a year', 'Norland invaded Sudria in 2021.', 'Norland invaded Sudria in 2022.'],
  [
    'years that lie a little apart',
    'Norland forgave Sudria most of its debt in 2014.',
    'Norland forgave Sudria most of its debt in 2012.',
  ],
  ['who followed whom', 'Okafor succeeded Reyes in 2011.', 'Okafor succeeded Reyes in 2012.'],
  ['a day', 'Harbour Bank collapsed on 3 May 2021.', 'Harbour Bank collapsed on 9 May 2021.'],
  ['the year of what happens once', 'Reyes resigned on 3 May 2021.', 'Reyes resigned on 9 October 2020.'],
  [
    'the same in another order',
    'In May 2021 Norland annexed the port of Varn.',
    'The port of Varn was annexed by Norland in June 2021.',
  ],
  [
    'what one says was the last',
    'Norland carried out its most recent nuclear test in 2016.',
    'Norland carried out its most recent nuclear test in 2017.',
  ],
  ['what the later says was the first', 'Reyes met Okafor in Varn in 2017.', 'Reyes first met Okafor in Varn in 2018.'],
])('two articles that disagree on %s are reported', (_, a, b) => {
  expect(conflictsBetween(a, b)).toHaveLength(1);
});

it.each([
  ['meetings', 'Reyes met Okafor in Varn in 2018.', 'Reyes met Okafor in Varn in 2019.'],
  ['tests', 'Norland carried out a nuclear test in 2016.', 'Norland carried out a nuclear test in 2017.'],
  ['elections', 'Reyes won the election in 2016.', 'Reyes won the election in 2018.'],
  ['visits', 'Reyes visited Varn in July 2023.', 'Reyes visited Varn in August 2023.'],
  ['attacks', 'Norland shelled Varn on 3 May 2021.', 'Norland shelled Varn on 8 May 2021.'],
  ['sayings', 'Reyes said on 3 May 2021 that Varn was safe.', 'Reyes said on 9 May 2021 that Varn was safe.'],
  ['what lies far apart', 'Norland invaded Sudria in 1953.', 'Norland invaded Sudria in 2022.'],
  ['dates of two grains', 'Norland invaded Sudria in May 2021.', 'Norland invaded Sudria in 2022.'],
  ['what is about', 'Norland invaded Sudria in about 2021.', 'Norland invaded Sudria in 2022.'],
  ['plans', 'Norland will annex Varn in 2025.', 'Norland will annex Varn in 2026.'],
  ['what others did', 'Norland invaded Sudria in 2021.', 'Sudria invaded Norland in 2022.'],
])('%s are two events', (_, a, b) => {
  expect(conflictsBetween(a, b)).toEqual([]);
});

it('what one article dates twice is no conflict between articles', () => {
  expect(conflictsBetween('Norland invaded Sudria in 2021. Norland invaded Sudria in 2022.', 'Rain fell.')).toEqual([]);
});

it('what a test called the last when it was is none either', () => {
  const { diagnostics } = tell([
    ['first', '2016-12-01', 'Norland carried out its most recent nuclear test in 2016.'],
    ['second', '2024-02-01', 'Norland carried out its most recent nuclear test in 2017.'],
  ]);
  expect(diagnostics).toEqual([]);
});

const disagreeing = [
  ['first', '2024-01-01', 'Norland invaded Sudria in 2021.'],
  ['second', '2024-02-01', 'Norland invaded Sudria in 2022.'],
] as const;
const [earlier, later] = ['2021-norland-sudria-invade', '2022-norland-sudria-invade'] as const;

it('the warning names both events and articles, and says how to correct or to keep them apart', () => {
  expect(tell(disagreeing).diagnostics).toEqual([
    {
      severity: 'warning',
      code: 'conflicting-reports',
      message: `“Norland invaded Sudria” ("${earlier}", "${later}") is told as two events, of 2021 and of 2022, and may be one. first says “2021”, second says “2022”.`,
      hint: `Correct the article that is wrong; or, if these are two events, keep them apart in content/timeline.yaml: under "${earlier}", split: [second#s-norland-invaded-sudria-in-2022].`,
      file: 'content/articles/second.md',
      line: 1,
      column: 1,
      about: { type: 'words', article: 'second', span: { start: 26, end: 30 } },
    },
  ]);
});

it.each([
  [earlier, 'second'],
  [earlier, 'second#s-norland-invaded-sudria-in-2022'],
  [later, 'first'],
])('says nothing where an editor keeps them apart: under %s, split: [%s]', (id, mention) => {
  const { events, diagnostics } = tell(disagreeing, { decisions: { [id]: { split: [mention] } } });
  expect(events.map((event) => event.id)).toEqual([earlier, later]);
  expect(diagnostics).toEqual([]);
});

it('merged, they are one event with a conflict', () => {
  const { events, diagnostics } = tell(disagreeing, { decisions: { [earlier]: { merge: [later] } } });
  expect(events).toHaveLength(1);
  expect(diagnostics.map(({ code, message }) => [code, message.includes('may be one')])).toEqual([
    ['conflicting-reports', false],
  ]);
});
