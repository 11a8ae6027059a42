import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

/** Sentence → each event with its date, in any order. */
const table: readonly (readonly [sentence: string, events: Readonly<Record<string, string>>])[] = [
  [
    'Norland forgave the debt in 2012, and Reyes travelled to Varn in 2019.',
    { '2012': 'Norland forgave the debt', '2019': 'Ana Reyes travelled to Varn' },
  ],
  ['Rovers went down in 1992 and again in 1994.', { '1992': 'Rovers went down', '1994': 'Rovers went down' }],
  ['Norland joined in 1956, Sudria in 1960.', { '1956': 'Norland joined', '1960': 'Sudria joined' }],
  [
    'The bank raised its rate to 5 percent in May 2016 and to 8 percent in June 2016.',
    { '2016-05': 'The bank raised its rate to 5 percent', '2016-06': 'The bank raised its rate to 8 percent' },
  ],
  [
    'She sold the brand in 2018 for a million and the ships in 2019 for two.',
    { '2018': 'She sold the brand for a million', '2019': 'She sold the ships for two' },
  ],
  ['The dam built in 1950 collapsed in 2018.', { '1950': 'The dam was built', '2018': 'The dam collapsed' }],
  [
    'The mine, which opened in 1908 and was closed in 1949, reopened in 2011.',
    { '1908': 'The mine opened', '1949': 'The mine was closed', '2011': 'The mine reopened' },
  ],
  [
    'Tickets for the concert in Varn, on 30 June, were gone on Wednesday.',
    { '2024-06-12': 'Tickets for the concert in Varn were gone' },
  ],
  [
    'The motion of no confidence on 11 May 2017 succeeded by two votes.',
    { '2017-05-11': 'The motion of no confidence succeeded by two votes' },
  ],
  ['A survey in 2016 found a crack.', { '2016': 'A survey found a crack' }],
  ['The attack in 2019 killed nine people.', { '2019': 'The attack killed nine people' }],
  ['The decision in 2010 led to a strike in 2012.', { '2012': 'Strike' }],
  ['The law passed in 2012 failed.', { '2012': 'The law was passed' }],
  ['In the summer of 2010 police in Varn arrested 14 teachers.', { '2010-22': 'Police in Varn arrested 14 teachers' }],
  ['The Games open on 30 June with a parade.', { '2024-06-30': 'The Games open with a parade' }],
  ['Reyes, who ordered the closure, retired in January.', { '2024-01': 'Ana Reyes retired' }],
  ['The banks had been informed on Wednesday.', { '2024-06-12': 'The banks were informed' }],
  ['She learnt the moves in 1944.', { '1944': 'She learnt the moves' }],
  ['When the war ended in 1945, the port reopened.', { '1945': 'The war ended' }],
  ['At a conference in Varn in 1964 she met the minister.', { '1964': 'She met the minister' }],
  [
    'The owners were in court on 7 February 2017 when supporters arrived with a cheque.',
    { '2017-02-07': 'Supporters arrived with a cheque' },
  ],
  [
    'The volcano erupted in 2021 for the first time since 1998.',
    { '2021': 'The volcano erupted', '1998': 'The volcano erupted' },
  ],
  [
    'Norland made the first delivery since 2020 on Monday.',
    { '2024-06-17': 'Norland made the first delivery since 2020' },
  ],
  [
    'From 1998 to 2003 the price of bread doubled, then fell in 2004.',
    { '1998/2003': 'The price of bread doubled', '2004': 'The price of bread fell' },
  ],
  [
    'The prime minister announced on Friday that she would step down in September.',
    {
      '2024-06-14': 'The prime minister announced that she would step down',
      '2024-09': 'The prime minister would step down',
    },
  ],
  [
    'Two men have been charged with murder over the death of a student in Varn last month.',
    { '2024-05': 'Death of a student in Varn' },
  ],
  ['Norland has signed a treaty last week.', { '2024-W24': 'Norland has signed a treaty' }],
  ['The last time the river froze was in 1987.', { '1987': 'The river froze' }],
  [
    'London-born engineer Anna Smith took over the rebuilding on 1 February.',
    { '2024-02-01': 'London-born engineer Anna Smith took over the rebuilding' },
  ],
  ['Former minister Carla Ruiz stood down on 3 March 2024.', { '2024-03-03': 'Former minister Carla Ruiz stood down' }],
  ['Only in 2019 did the court hear the case.', { '2019': 'The court heard the case' }],
  [
    'Prices rose by 11 percent in November 2023, according to figures released on 3 June 2024.',
    { '2023-11': 'Prices rose by 11 percent', '2024-06-03': 'Figures were released' },
  ],
  [
    'Reyes was jailed in 2018 before being pardoned in 2021.',
    { '2018': 'Ana Reyes was jailed', '2021': 'Ana Reyes was pardoned' },
  ],
  [
    'The club sold Okafor in January 2020, only to buy him back in August 2021.',
    { '2020-01': 'The club sold Tom Okafor', '2021-08': 'The club bought him back' },
  ],
  [
    'Reyes was impeached in 2016 and removed in 2017.',
    { '2016': 'Ana Reyes was impeached', '2017': 'Ana Reyes was removed' },
  ],
  [
    'Okafor was arrested in 2013, tried in 2014, convicted in 2015 and freed in 2022.',
    {
      '2013': 'Tom Okafor was arrested',
      '2014': 'Tom Okafor was tried',
      '2015': 'Tom Okafor was convicted',
      '2022': 'Tom Okafor was freed',
    },
  ],
  [
    'The tax was imposed in 2006, raised in 2009 and 2013, and cut in 2018.',
    {
      '2006': 'The tax was imposed',
      '2009': 'The tax was raised',
      '2013': 'The tax was raised',
      '2018': 'The tax was cut',
    },
  ],
  [
    'Reyes was elected in 2010, served until 2014 and retired in 2015.',
    { '2010': 'Ana Reyes was elected', '2015': 'Ana Reyes retired' },
  ],
  ['The bank was founded in 1911, closed in 1987.', { '1911': 'The bank was founded', '1987': 'The bank was closed' }],
  // Participles before the clause that says whose they are
  [
    'Founded in 1921, nationalised in 1948 and sold off in 1987, the railway lost money.',
    { '1921': 'The railway was founded', '1948': 'The railway was nationalised', '1987': 'The railway was sold off' },
  ],
  [
    'First elected in 2010 and re-elected in 2014, Reyes lost to Okafor in 2018.',
    {
      '2010': 'Ana Reyes was elected',
      '2014': 'Ana Reyes was re-elected',
      '2018': 'Ana Reyes lost to Tom Okafor',
    },
  ],
  [
    'Promoted in 2019, relegated in 2021: Varn Rovers have seen everything.',
    { '2019': 'Varn Rovers were promoted', '2021': 'Varn Rovers were relegated' },
  ],
  [
    'Evacuated on 4 May 2021 as the fire came close, the villagers went home on 7 May 2021.',
    { '2021-05-04': 'The villagers were evacuated', '2021-05-07': 'The villagers went home' },
  ],
  ['Educated at the academy, Reyes joined the navy in 1955.', { '1955': 'Ana Reyes joined the navy' }],
  ['Once banned in 1960, the book is read in schools.', { '1960': 'The book was banned' }],
  // What opens a clause, and what only looks so
  [
    'Reyes stepped down as chief executive in March 2024 and was replaced by Okafor on 2 April 2024.',
    { '2024-03': 'Ana Reyes stepped down as chief executive', '2024-04-02': 'Ana Reyes was replaced by Tom Okafor' },
  ],
  ['By the time Reyes left office in June 2018, the debt had doubled.', { '2018-06': 'Ana Reyes left office' }],
  ['The last time Rovers won the cup, in 1987, Okafor was a boy.', { '1987': 'Rovers won the cup' }],
  ['Okafor had published two books when, in 1971, he was jailed.', { '1971': 'Tom Okafor was jailed' }],
  ['Nothing was heard of Okafor until, in 2016, a letter arrived.', { '2016': 'A letter arrived' }],
  [
    'A peace deal was signed in 1972, though fighting flared in 1974.',
    { '1972': 'A peace deal was signed', '1974': 'Fighting flared' },
  ],
  ['Flooding that began on 28 April 2021 has killed 31 people.', { '2021-04-28': 'Flooding began' }],
  [
    'Having coached the side from 1999 to 2004, Okafor came back in 2011.',
    { '1999/2004': 'Tom Okafor coached the side', '2011': 'Tom Okafor came back' },
  ],
  // Relative clauses without “that”
  ['Reyes sold the farm her father had bought in 1950.', { '1950': 'Ana Reyes’s father bought the farm' }],
  ['The bridge they built in 1950 fell in 2001.', { '1950': 'They built the bridge', '2001': 'The bridge fell' }],
  [
    'Okafor was knighted in 1999, an honour he returned in 2006.',
    { '1999': 'Tom Okafor was knighted', '2006': 'Tom Okafor returned an honour' },
  ],
  ['The deal revives a treaty Norland signed in 1994.', { '1994': 'Norland signed a treaty' }],
  ['Okafor told reporters he had resigned in 2019.', { '2019': 'Tom Okafor resigned' }],
  ['When Okafor left the party in 1999 he lost his seat.', { '1999': 'Tom Okafor left the party' }],
  ['At the 2018 summit she met Okafor.', { '2018': 'She met Tom Okafor' }],
  // What a date names, and when that was
  [
    'Two men were charged on 12 June 2024 over the shooting of a judge in 2022.',
    { '2024-06-12': 'Two men were charged over the shooting of a judge', '2022': 'Shooting of a judge' },
  ],
  ['A stroke in 2011 left Okafor unable to speak.', { '2011': 'A stroke left Tom Okafor unable to speak' }],
  ['In the spring of 1968 students took the hall.', { '1968-21': 'Students took the hall' }],
  ['In the 1930s farmers left the valley.', { '193X': 'Farmers left the valley' }],
  ['The lake froze over for the first time since 1963.', { '1963': 'The lake froze over' }],
  ['In the 2019 election Reyes lost her seat.', { '2019': 'Ana Reyes lost her seat' }],
  ['In the 2019 elections voters rejected the plan.', { '2019': 'Voters rejected the plan' }],
  ['At the 2018 summit Reyes met Okafor.', { '2018': 'Ana Reyes met Tom Okafor' }],
  ['In the war of 1962 Norland lost its coast.', { '1962': 'Norland lost its coast' }],
  ['The 2006 final was abandoned after a riot.', { '2006': 'The 2006 final was abandoned after a riot' }],
  ['The treaty collapsed in 2019 when Norland withdrew.', { '2019': 'The treaty collapsed' }],
  ['In the 1990s the state collapsed, and a famine followed.', { '199X': 'The state collapsed' }],
  // A strong mark, or a conjunction before a date, begins a clause
  [
    'On 3 May 2021, Reyes resigned; on 5 May, Okafor was sworn in.',
    { '2021-05-03': 'Ana Reyes resigned', '2021-05-05': 'Tom Okafor was sworn in' },
  ],
  [
    'On 3 May 2021 Reyes resigned, and, on 5 May, Okafor was sworn in.',
    { '2021-05-03': 'Ana Reyes resigned', '2021-05-05': 'Tom Okafor was sworn in' },
  ],
  [
    'Reyes resigned in 2020; the dam, built in 1950, collapsed in 2021.',
    { '2020': 'Ana Reyes resigned', '1950': 'The dam was built', '2021': 'The dam collapsed' },
  ],
  ['One thing was clear: on 5 May 2021, Okafor had left.', { '2021-05-05': 'Tom Okafor left' }],
];

describe('dates', () => {
  it.each(table)('of “%s” go to what they date', (sentence, events) => {
    const found = readText(sentence).mentions.map(({ date, headline }) => [date.edtf, headline]);
    for (const expected of Object.entries(events)) expect(found).toContainEqual(expected);
  });

  it('of a decade that opens a sentence date both its clauses', () => {
    const { mentions } = readText('In the 1990s the state collapsed, and a famine followed.');
    expect(mentions.map(({ date }) => date.edtf)).toEqual(['199X', '199X']);
  });

  it('of a day that opens a sentence date its first clause alone: the rest is the same happening', () => {
    const { mentions } = readText('On 4 May 2021 a crane fell, and two workers were hurt.');
    expect(mentions.map(({ headline }) => headline)).toEqual(['A crane fell']);
  });

  it('of a level that another rose or fell from are only compared with', () => {
    const { mentions, leftOut } = readText('Inflation slowed to 2.1 percent in May from 2.4 percent in April.');
    expect(mentions.map(({ date }) => date.edtf)).toEqual(['2024-05']);
    expect(leftOut.map(({ expression, reason }) => [expression.text, reason])).toEqual([
      ['April', 'the date is only compared with'],
    ]);
  });

  it('that make no event are kept with the reason', () => {
    const { leftOut } = readText('The port has been closed since March 2020.');
    expect(leftOut.map(({ expression, reason }) => [expression.text, reason])).toEqual([
      ['March 2020', 'the date only bounds a stretch'],
    ]);
  });

  it.each([
    'It was not in 2007 that the bridge was rebuilt.',
    'The shop will not open until 2026.',
    'It was clear in 2007 that the bridge was unsafe.',
    'Did Okafor take the money in 2019?',
    'Had the dam burst in 2015, thousands would have died.',
    'Should Reyes win on 9 July 2024, she will be the oldest president.',
    'He said that the mine was old and that a visit planned for April 2019 had not taken place.',
    'Police are looking into whether Okafor took the money in 2019.',
  ])('of “%s” tell no event', (sentence) => {
    expect(readText(sentence).mentions).toEqual([]);
  });

  it('in a heading tell no event', () => {
    expect(readText('## The bridge collapsed in 2018').mentions).toEqual([]);
  });
});
