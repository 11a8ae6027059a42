import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/**
 * Sentences of several clauses → the headlines of all that are dated, in any order. Each was written before the code read
 * the sentence.
 */
const table: readonly (readonly [sentence: string, ...headlines: readonly string[]])[] = [
  // A strong mark parts sentences
  ['The talks failed; Norland cancelled the meeting on 5 June 2024.', 'Norland cancelled the meeting'],
  ['The rate was cut; the krona fell on 10 June 2024.', 'The krona fell'],
  ['The chairman was absent: Okafor replaced him in May 2024.', 'Tom Okafor replaced him'],
  ['Athletic beat Rovers 3–1 on 15 June 2024.', 'Athletic beat Rovers 3–1'],
  // Who it is about
  ['The firm sold the plant before a fire that killed nine people in 2019.', 'A fire killed nine people'],
  [
    'The central bank said a law to ban the party would be passed in July 2024.',
    'A law to ban the party would be passed',
  ],
  ['Shares in its largest producer, Havbruk, fell on 10 June 2024.', 'Shares in its largest producer fell'],
  ['Workers at its biggest plant, Alfa, went on strike in May 2024.', 'Workers at its biggest plant went on strike'],
  ['The chief of the plant, Anna Lind, resigned in May 2024.', 'Anna Lind resigned'],
  [
    'The government announced three days of national mourning, which will end on 23 June 2024.',
    'Three days of national mourning will end',
  ],
  ['The council set a duty of 28%, which took effect in May 2024.', 'A duty of 28% took effect'],
  [
    'The tax was cut in May 2024, and Norland and Sudria signed the pact in June 2024.',
    'The tax was cut',
    'Norland and Sudria signed the pact',
  ],
  ['Anna Lind, who lives near the mine, resigned in May 2024.', 'Anna Lind resigned'],
  ['Anna Lind, who had by then fled, died in May 2024.', 'Anna Lind died'],
  ['The firm, which opened in 1950 and which closed in 2012, made shoes.', 'The firm opened', 'The firm closed'],
  ['In 2019 a court ordered Okafor to sell Okafor’s bank.', 'A court ordered Tom Okafor to sell Okafor’s bank'],
  ['Reyes, who has chaired the party since 2020 and became minister in 2022, is popular.', 'Ana Reyes became minister'],
  ['The final report, published in May 2024, alleged that managers had lied.', 'The final report was published'],
  // What a court or an inquiry finds
  ['A court found on 4 June 2024 that the minister had lied.', 'A court found that the minister had lied'],
  ['The minister broke the law, a court found on 4 June 2024.', 'A court found that the minister broke the law'],
  ['A court ruled in May 2024 that the contract was void.', 'A court ruled that the contract was void'],
  ['In May 2024 divers found bodies.', 'Divers found bodies'],
  // What breaks in, and what a state goes with
  ['The blast ripped through the mine on 5 June 2024, when 71 men were on shift.', 'The blast ripped through the mine'],
  ['The streets were empty on 5 June 2024 as police broke up a march.', 'Police broke up a march'],
  [
    '“We found two more men,” Elin Marsh, who leads the rescue, told reporters on 7 June 2024.',
    'Elin Marsh told reporters: “We found two more men”',
  ],
  [
    'The text revives the coal pact, which Norland walked out of in February 2023.',
    'Norland walked out of the coal pact',
  ],
  ['Okafor lost his seat in the election of 2021.', 'Tom Okafor lost his seat in the election of 2021'],
  [
    'According to a report published in May 2024, the ministry overspent by 2 billion crowns in 2023.',
    'A report was published',
    'The ministry overspent by 2 billion crowns',
  ],
  [
    'According to a report published in May 2024, the ministry overspent in 2023.',
    'A report was published',
    'The ministry overspent',
  ],
  ['Farmers whose crops failed in May 2024 left.', 'Farmers’ crops failed'],
  ['James, whose car burned in May 2024, left.', 'James’s car burned'],
  ['Police asked about the murder of Mia Strand, whose body was found in March 2024.', 'Mia Strand’s body was found'],
  ['“We are ready,” said the minister on 14 June 2024.', 'The minister said: “We are ready”'],
  // The second verb of two: with the auxiliary of the first, or with none
  ['Okafor was jailed in 1960 and died in 1961.', 'Tom Okafor was jailed', 'Tom Okafor died'],
  ['The ship was built in 1900 and sank in 1912.', 'The ship was built', 'The ship sank'],
  ['The ship was built in 1900 and sunk in 1912.', 'The ship was built', 'The ship was sunk'],
  ['Reyes was freed in 2013 and moved to Sudria in 2014.', 'Ana Reyes was freed', 'Ana Reyes moved to Sudria'],
  ['The painting was stolen in 1990 and returned in 2016.', 'The painting was stolen', 'The painting was returned'],
  ['Reyes was widowed in 1975 and remarried in 1982.', 'Ana Reyes was widowed', 'Ana Reyes remarried'],
  ['The bill was passed in 2010 and became law in 2013.', 'The bill was passed', 'The bill became law'],
  // What only looks like a verb, a participle or a name
  ['Lightning brought down its north tower in 1755.', 'Lightning brought down its north tower'],
  ['The chapel was begun in 1214 and consecrated in 1301.', 'The chapel was begun', 'The chapel was consecrated'],
  ['Born called the law a betrayal in May 2024.', 'Born called the law a betrayal'],
  ['The motion failed by two votes, Okafor resigned on 6 May 2024, and the new party won.', 'Tom Okafor resigned'],
  [
    'Reyes called it a betrayal, voted against it in May 2024 and was alone.',
    'Ana Reyes voted against it and was alone',
  ],
  ['The most recent one began in Varn in November 2021.', 'The most recent one began in Varn'],
  // Asides and openings that hold a verb, or that seem to
  ['After nine hours of debate the council approved the tax on 15 May 2024.', 'The council approved the tax'],
  [
    'Officials said that divers found the ship, sunk in 1912, on 3 May 2024.',
    'Divers found the ship',
    'The ship was sunk',
  ],
  [
    'In a poll published by the union on 6 May 2024 half of the workers were against it.',
    'A poll was published by the union',
  ],
  [
    'Reyes was suspended on 6 May 2024 after a test found traces of salt, a drug that helps the blood.',
    'Ana Reyes was suspended',
  ],
  ['He left three sons, one of whom died in May 2024.', 'One of three sons died'],
  ['What followed, the tour of Sudria in 2004, is still talked about.', 'Tour of Sudria'],
  ['It was not the first: a prototype, as the firm says, exploded in 2022.', 'A prototype exploded'],
  // What only looks like a noun or an adjective
  ['Sudria host the games next year; Norland staged them in 2012.', 'Sudria host the games', 'Norland staged them'],
  [
    'The treaty, signed in Varn in 1994 and ratified in 1995, bars both states from it.',
    'The treaty was signed in Varn',
    'The treaty was ratified',
  ],
  ['An earlier bid was rejected in February 2024.', 'An earlier bid was rejected'],
  ['The probe left us in 2012 and last sent data in 2023.', 'The probe left us', 'The probe sent data'],
  ['Reyes and Okafor both won the prize in 2019.', 'Ana Reyes and Tom Okafor both won the prize'],
  // Past forms with a hyphen
  ['The long-planned bridge opened in 2019.', 'The long-planned bridge opened'],
  ['A Norland-backed militia took Varn in 2019.', 'A Norland-backed militia took Varn'],
  ['The so-called Green Line was drawn up in 1974.', 'The so-called Green Line was drawn up'],
  ['Norland test-fired a missile in 2019.', 'Norland test-fired a missile'],
  ['Okafor was court-martialled in 2004.', 'Tom Okafor was court-martialled'],
  [
    'Okafor was elected in 2005 and re-elected four years later.',
    'Tom Okafor was elected',
    'Tom Okafor was re-elected',
  ],
  // A saying in the middle
  ['The minister, officials said on 4 June 2024, had fled.', 'Officials said that the minister had fled'],
  [
    'The bridge, engineers said late on 4 June 2024, will open in July 2024.',
    'Engineers said that the bridge will open',
    'The bridge will open',
  ],
  [
    '“Our troops,” Okafor said on 4 June 2024, “left Varn in May 2024.”',
    'Tom Okafor said: “Our troops left Varn in May 2024”',
    '“Our troops left Varn”',
  ],
  ['Sue Lind, who ran a shop and taught in the evenings, became mayor in 2019.', 'Sue Lind became mayor'],
  ['Parliament debated on 6 May 2024 whether the law should go.', 'Parliament debated whether the law should go'],
  [
    'The mayor, Tom Okafor, received them on 6 May 2024, gave them coffee and changed nothing.',
    'Tom Okafor received them and gave them coffee',
  ],
  // Who comes after the verb
  ['In 2003 came the first of three coups.', 'The first of three coups came'],
  ['Then, in March 2011, came the earthquake.', 'The earthquake came'],
  ['On 3 May 2024 came word that the deal was off.', 'Word came that the deal was off'],
  ['From the ruins rose, in 1951, a new theatre.', 'A new theatre rose'],
  // What is quoted after a colon
  ['Reyes said on 6 May 2024: “Of course we will win.”', 'Ana Reyes said: “Of course we will win”'],
  ['In 2019 Okafor wrote to Reyes: “We are done.” She laughed.', 'Tom Okafor wrote to Ana Reyes: “We are done”'],
  ['The final was played in Varn on 1 June 2024, with kick-off at 8 p.m.', 'The final was played in Varn'],
  ['1991 – the club is founded.', 'The club is founded'],
  ['Timeline: 1991 – the club is founded.', 'The club is founded'],
  ['Founded in 1921, the railway now carries 4 million people.', 'The railway was founded'],
  ['He is survived by his second wife, whom he married in 1980.', 'He married his second wife'],
  // Asides
  ['Okafor urged ministers to publish a bill, promised in 2021.', 'A bill was promised'],
  ['Okafor urged ministers to publish a bill, first promised in 2021, that would help.', 'A bill was promised'],
  [
    'The court freed the captain, arrested in 2019, in May 2024.',
    'The captain was arrested',
    'The court freed the captain',
  ],
  ['Okafor left the party, joined a rival in 2019 and lost his seat.', 'Tom Okafor joined a rival and lost his seat'],
  ['The club lost, by his own account, £50m in 2022.', 'The club lost £50m'],
  ['Okafor, then finance minister, signed the deal in 2014.', 'Tom Okafor signed the deal'],
  ['The vaccine, developed by Norvax and approved in Sudria in 2021, is safe.', 'The vaccine was approved in Sudria'],
  ['In what police called an accident, a tram hit a bus on 14 June 2024.', 'A tram hit a bus'],
  ['The cable was cut on 2 June 2024, the operator, Telnor, said.', 'The cable was cut'],
  ['The cable was cut, the operator, Telnor, said on 3 June 2024.', 'Telnor said that the cable was cut'],
  // What somebody is made is no aside, and what is set beside the rest is
  [
    'On 10 June 2024 Reyes named Tom Okafor, who has led the trust since 2015, as her successor.',
    'Ana Reyes named Tom Okafor as her successor',
  ],
  [
    'The first cars crossed the span on 16 June 2024, eight years and £600m after the vote.',
    'The first cars crossed the span',
  ],
  [
    'Reyes was born in Varn on 4 March 1933, the third child of a baker, Walter, and his wife, Edith.',
    'Ana Reyes was born in Varn',
  ],
  [
    'A jury awarded Okafor $640m in May 2021, at the time the third-largest verdict in history.',
    'A jury awarded Tom Okafor $640m',
  ],
  // What a relative clause says of its date goes with it
  [
    'Reyes said on 12 June 2024 she would ask the court to suspend the ban, which takes effect on 1 July 2024.',
    'Ana Reyes said she would ask the court to suspend the ban',
    'The ban takes effect',
  ],
  [
    'The tunnel is expected to be finished in 2027, three years late, at a cost of €9bn.',
    'The tunnel is expected to be finished at a cost of €9bn',
  ],
  [
    'Regulators opened an inquiry in January 2024 into whether the merger, agreed in 2021, had harmed competition.',
    'Regulators opened an inquiry into whether the merger had harmed competition',
    'The merger was agreed',
  ],
  [
    'The board appointed Reyes, 44, a former banker, as chief executive on 10 June 2024.',
    'The board appointed Ana Reyes as chief executive',
  ],
  ['The mayor froze fares on 10 June 2024 instead.', 'The mayor froze fares'],
  ['On Saturday, almost five years on, the first train crossed the bridge.', 'The first train crossed the bridge'],
  ['A tug brought them off on 30 August 2016.', 'A tug brought them off'],
  ['The last coalition collapsed on a Friday afternoon in May 1998.', 'The last coalition collapsed'],
];

describe('a headline says no more than its clause', () => {
  const headlinesOf = (sentence: string): readonly string[] =>
    readText(sentence).mentions.map(({ headline }) => headline);

  it.each(table)('of “%s”: “%s”', (sentence, ...headlines) => {
    expect([...headlinesOf(sentence)].sort()).toEqual([...headlines].sort());
  });

  it('of a list after a colon', () => {
    // Each half keeps the “twice” of both: that it does is no rule, and the second headline says what did not happen.
    expect(headlinesOf('Reyes won the prize twice: for chemistry in 2004 and for peace in 2019.')).toContain(
      'Ana Reyes won the prize twice for chemistry',
    );
  });
});

describe('what did not happen until a date', () => {
  it.each([
    ['The embassies did not reopen until 1994.', '1994', 'The embassies reopened'],
    ['The public was not warned until Sunday.', '2024-06-16', 'The public was warned'],
    ['The line had not been repaired until 2 February 2022.', '2022-02-02', 'The line was repaired'],
    ['Reyes didn’t resign until late on Sunday.', '2024-06-16', 'Ana Reyes resigned'],
  ])('happened then: %s', (text, edtf, headline) => {
    expect(readText(text).mentions.map((mention) => [mention.date.edtf, mention.headline, mention.status])).toEqual([
      [edtf, headline, 'happened'],
    ]);
  });

  it.each([
    'The bank did not open on Monday.',
    'The airport will not reopen until Saturday.',
    'The bank did not open by 1994.',
  ])('is told of no other date and of none ahead: %s', (text) => {
    expect(readText(text).mentions).toEqual([]);
  });
});
