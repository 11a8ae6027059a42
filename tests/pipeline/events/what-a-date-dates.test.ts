import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Sentence → each event with its date, in any order; none where its date tells of no event. */
const table: readonly (readonly [sentence: string, events: Readonly<Record<string, string>>])[] = [
  // An aside has a date of its own
  ['Its population, 40,000 in 1950, has fallen to 9,000.', {}],
  ['Ana Reyes, mayor of Varn from 2004 to 2012, died in hospital.', {}],
  ['Reyes, in a speech in Varn on Friday, attacked the law.', { '2024-06-14': 'Ana Reyes attacked the law' }],
  ['The Liberals, in power from 2008 to 2016, have promised to repeal the law.', {}],
  // A year with a clause that says what it brought
  ['Little has changed since 2012, the year in which the plant burned down.', { '2012': 'The plant burned down' }],
  // An hour bounds, and its day dates
  [
    'The fire broke out in the kitchen shortly after midnight on Friday and spread.',
    { '2024-06-14': 'The fire broke out in the kitchen and spread' },
  ],
  ['The ship left before 6 a.m. on Saturday.', { '2024-06-15': 'The ship left' }],
  ['The ship left shortly after six on Saturday morning.', { '2024-06-15': 'The ship left' }],
  // A stamp says when an entry was written
  ['10:15 The council has shut down the towers.', {}],
  // A phrase before the verb, and no subject of its own
  [
    'Okafor left the hospital in 2013 and, after a spell abroad, opened a clinic in Varn in 2016.',
    { '2013': 'Tom Okafor left the hospital', '2016': 'Tom Okafor opened a clinic in Varn' },
  ],
  [
    'Okafor fled to Sudria in 1980 and died there in 1994.',
    { '1980': 'Tom Okafor fled to Sudria', '1994': 'Tom Okafor died in Sudria' },
  ],
  // "have since died" is one verb
  [
    'Two of the three men convicted of the robbery in 2008 have since died.',
    { '2008': 'Two of the three men were convicted of the robbery' },
  ],
  // What is done to somebody on an occasion
  [
    'Okafor, whose father had been shot in the 1974 coup, entered parliament.',
    { '1974': 'Tom Okafor’s father was shot in the 1974 coup' },
  ],
  [
    'The road to Varn, washed away in the floods of 2021, has not been rebuilt.',
    { '2021': 'The road to Varn was washed away in the floods of 2021' },
  ],
  [
    'The club sacked its manager on 10 June after Saturday’s 4–1 defeat by Lorne.',
    // The Saturday before that Monday.
    { '2024-06-10': 'The club sacked its manager after 4–1 defeat by Lorne', '2024-06-08': '4–1 defeat by Lorne' },
  ],
  // A verb with an object is no participle of its subject; what is held says when
  [
    'Most voters backed independence in a poll held on 4 October 1992.',
    { '1992-10-04': 'Most voters backed independence in a poll' },
  ],
  ['Reyes won the seat in a by-election held in May.', { '2024-05': 'Ana Reyes won the seat in a by-election' }],
  // A length that ends at its date
  ['In the 14 months to May, prices rose by 31%.', {}],
  // A list of passives, with a clause in one of them
  [
    'The case was dropped in 2003, reopened in 2011 after a witness came forward, and went to trial in 2013.',
    { '2003': 'The case was dropped', '2011': 'The case was reopened', '2013': 'The case went to trial' },
  ],
  ['Construction of the dam was completed only in 1988.', { '1988': 'Construction of the dam was completed' }],
  // What a court heard is said in it
  [
    'The court heard that Okafor, a father of three, had bought the knife in Varn on 3 February.',
    { '2024-02-03': 'Tom Okafor bought the knife in Varn' },
  ],
  ['Neighbours heard a shot on 5 June.', { '2024-06-05': 'Neighbours heard a shot' }],
  // A verb without an object, and after it a noun with a participle
  [
    'The council voted on Monday for a plan drawn up in 2019.',
    { '2024-06-17': 'The council voted for a plan', '2019': 'A plan was drawn up' },
  ],
  [
    'The firm agreed in May to a deal struck in secret in 2023.',
    { '2024-05': 'The firm agreed to a deal', '2023': 'A deal was struck in secret' },
  ],
  [
    'The bank appealed on Monday against a fine imposed in May.',
    { '2024-06-17': 'The bank appealed against a fine', '2024-05': 'A fine was imposed' },
  ],
  [
    'A lorry crashed on Tuesday into a bridge built in 1890.',
    { '2024-06-11': 'A lorry crashed into a bridge', '1890': 'A bridge was built' },
  ],
  [
    'The two leaders met on Friday in a villa built in 1890.',
    { '2024-06-14': 'The two leaders met in a villa', '1890': 'A villa was built' },
  ],
  [
    'The minister declined on Friday to comment on a letter leaked in April.',
    { '2024-06-14': 'The minister declined to comment on a letter', '2024-04': 'A letter was leaked' },
  ],
  [
    'A judge refused on Monday to release the transcript of a hearing held in secret in April.',
    {
      '2024-06-17': 'A judge refused to release the transcript of a hearing',
      '2024-04': 'A hearing was held in secret',
    },
  ],
  [
    'The army responded on Sunday to an attack launched from Sudria on Friday.',
    {
      '2024-06-16': 'The army responded to an attack',
      '2024-06-14': 'An attack was launched from Sudria',
    },
  ],
  ['Police warned of fake notes printed in 2022.', { '2022': 'Fake notes were printed' }],
  ['The minister replied to a letter written in April.', { '2024-04': 'A letter was written' }],
  [
    'The girl rescued on Monday from a well dug in 1950 is doing fine.',
    { '2024-06-17': 'The girl was rescued from a well', '1950': 'A well was dug' },
  ],
  // A participle with such a phrase, and after it the verb
  [
    'The dam built in 1950 near the village collapsed in 1999.',
    { '1950': 'The dam was built near the village', '1999': 'The dam collapsed' },
  ],
  [
    'A plane hijacked on Monday on a flight to Varn landed in Sudria on Tuesday.',
    { '2024-06-17': 'A plane was hijacked on a flight to Varn', '2024-06-11': 'A plane landed in Sudria' },
  ],
  [
    'The council elected in 2020 voted in May to sell the park.',
    { '2020': 'The council was elected', '2024-05': 'The council voted to sell the park' },
  ],
  // What is asked, and what it takes for granted
  ['Investigators want to know who leaked the file in 2019.', {}],
  ['It is unclear who fired the shot on 3 May.', {}],
  ['Nobody knows who ordered the killing of the reporter in 2006.', { '2006': 'Killing of the reporter' }],
  ['Nobody knows why the plane turned back in 2014.', { '2014': 'The plane turned back' }],
  [
    'Okafor explained on Friday how the bank had lost the money in 2019.',
    {
      '2024-06-14': 'Tom Okafor explained how the bank had lost the money',
      '2019': 'The bank lost the money',
    },
  ],
  ['The inquiry asks how many people died in 2019.', {}],
  // How early or late a date is
  ['The first warning came as early as 1988.', { '1988': 'The first warning came' }],
  [
    'Scientists warned as early as 1988 that the glacier would vanish.',
    { '1988': 'Scientists warned that the glacier would vanish' },
  ],
  ['The mine closed as recently as 2019.', { '2019': 'The mine closed' }],
  // A clause after a stretch, with a date of its own
  ['The bridge had stood since 1880 when it fell in 1950.', { '1950': 'The bridge fell' }],
  // A date that names a thing beside a noun of happening
  ['He was jailed for a 2010 robbery and a 2011 fraud.', { '2010': 'Robbery' }],
  // An object of one word
  ['The bank had two branches until 1999 and closed both in 2001.', { '2001': 'The bank closed both' }],
  // Words before the verb that the noun waits for
  ['The party that won the election in 2015 no longer exists.', { '2015': 'The party won the election' }],
  // What looks like an adjective is done
  [
    'The otters were exterminated in 1881 and brought back in 2021.',
    { '1881': 'The otters were exterminated', '2021': 'The otters were brought back' },
  ],
  ['Reyes chained herself to a digger in 1985.', { '1985': 'Ana Reyes chained herself to a digger' }],
  [
    'In 2017 the council limited the petrol that Norland may buy.',
    { '2017': 'The council limited the petrol that Norland may buy' },
  ],
  // “It came” points back; “it came into force” tells something
  [
    'The treaty was ratified on 6 November 2023, and it came into force on 4 December 2023.',
    { '2023-11-06': 'The treaty was ratified', '2023-12-04': 'The treaty came into force' },
  ],
  // What somebody was able to do was done, and a lie is told
  ['Reyes was able to return in 2014.', { '2014': 'Ana Reyes was able to return' }],
  ['Reyes was not able to return in 2014.', {}],
  ['Okafor lied to the jury in 2004.', { '2004': 'Tom Okafor lied to the jury' }],
  ['The ship lay under the sand in 1950.', {}],
  // Between two commas of a relative clause the sentence waits
  ['They left when Reyes, who had run the works since 2010, resigned in May.', { '2024-05': 'Ana Reyes resigned' }],
  [
    'The talks, begun by the army in 1951 and ended by the mayor in 1961, left nothing behind.',
    { '1951': 'The talks were begun by the army', '1961': 'The talks were ended by the mayor' },
  ],
  [
    'Hunting was banned in 1938, but the draining of the lake, begun in 1951 and completed in 1961, left no birds.',
    {
      '1938': 'Hunting was banned',
      '1951': 'The draining of the lake was begun',
      '1961': 'The draining of the lake was completed',
    },
  ],
  // A date and its comma are no object
  [
    'Players voted on 13 June to reject the offer, made a week earlier, of a rise.',
    { '2024-06-13': 'Players voted to reject the offer of a rise', '2024-W23': 'The offer was made' },
  ],
  // A measure before the date bounds nothing
  ['A court cut the sum by half last month.', { '2024-05': 'A court cut the sum by half' }],
  ['The work was done by half of last month.', {}],
];

describe('a date dates', () => {
  it.each(table)('what it should in “%s”', (sentence, events) => {
    const { mentions } = readText(sentence);
    // In pairs, since two events of one day would hide each other in an object.
    expect(mentions.map(({ date, headline }) => [date.edtf, headline]).sort()).toEqual(Object.entries(events).sort());
  });

  it.each([
    ['The court heard that Okafor had bought the knife on 3 February.', 'said'],
    ['Okafor is alleged to have passed the papers to a rival in October 2022.', 'alleged'],
    ['Okafor claimed to have met her in 2011.', 'alleged'],
    ['The fire, believed to have started on 9 June, killed two.', 'alleged'],
  ])('and “%s” is %s', (sentence, status) => {
    expect(readText(sentence).mentions.map((mention) => mention.status)).toEqual([status]);
  });
});
