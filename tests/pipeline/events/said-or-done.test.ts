import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Sentence → each event with its date and status: what somebody vouches for, what is only claimed, and what is planned. */
const table: readonly (readonly [sentence: string, events: Readonly<Record<string, string>>])[] = [
  [
    'Police are investigating claims that officers beat a student in November 2023.',
    { '2023-11': 'alleged: Officers beat a student' },
  ],
  [
    'The court ruled in 2016 that the law was void, but parliament passed a new one in 2017.',
    { '2016': 'said: The court ruled that the law was void', '2017': 'happened: Parliament passed a new one' },
  ],
  [
    'The judge told jurors on 10 June to ignore reports published on 5 June.',
    { '2024-06-10': 'said: The judge told jurors to ignore reports', '2024-06-05': 'happened: Reports were published' },
  ],
  [
    'The ministry confirmed on 10 June that two soldiers had been killed.',
    { '2024-06-10': 'said: The ministry confirmed that two soldiers had been killed' },
  ],
  [
    'Tests confirmed on 10 June that the water was safe.',
    { '2024-06-10': 'happened: Tests confirmed that the water was safe' },
  ],
  // A new day for what was put off
  ['The launch has been delayed until Friday.', { '2024-06-21': 'announced: The launch has been delayed' }],
  ['The court adjourned the trial until 3 July.', { '2024-07-03': 'announced: The court adjourned the trial' }],
  ['Ministers have postponed the vote to 3 July.', { '2024-07-03': 'announced: Ministers have postponed the vote' }],
  ['The visit was put off until 3 May.', { '2024-05-03': 'announced: The visit was put off' }],
  [
    'The results, which were due on 24 June, have been put off until 3 July.',
    { '2024-06-24': 'announced: The results were due', '2024-07-03': 'announced: The results have been put off' },
  ],
  ['The road is closed until 3 July.', {}],
  // What is ordered and asked for
  ['The court ordered on 10 June that he be freed.', { '2024-06-10': 'happened: The court ordered that he be freed' }],
  ['The council demanded that the plant be closed in 2019.', {}],
  // From when on an act holds
  [
    'The government on Monday banned the use of petrol cars from 2035.',
    { '2024-06-17': 'happened: The government banned the use of petrol cars' },
  ],
  ['Norland raised the tax from 3 July.', { '2024-07-03': 'announced: Norland raised the tax' }],
  [
    'A vote scheduled for 25 June has been put off to 2 July.',
    { '2024-07-02': 'announced: A vote has been put off', '2024-06-25': 'announced: A vote was scheduled' },
  ],
  [
    'The film, shot in 2019 but not released until 2021, won two prizes on Saturday.',
    {
      '2019': 'happened: The film was shot',
      '2021': 'happened: The film was released',
      '2024-06-15': 'happened: The film won two prizes',
    },
  ],
  ['The record, set in 1988 by Reyes, stood for years.', { '1988': 'happened: The record was set by Ana Reyes' }],
  ['An estimated 400 people drowned when the ferry sank in September 1994.', { '1994-09': 'happened: The ferry sank' }],
  ['Okafor took part in the coup of 1988.', { '1988': 'happened: Tom Okafor took part in the coup of 1988' }],
  ['Okafor took part in the 1988 coup.', { '1988': 'happened: Tom Okafor took part in the 1988 coup' }],
  [
    'Okafor said in 2009 that the port would close in 2011.',
    { '2009': 'said: Tom Okafor said that the port would close', '2011': 'announced: The port would close' },
  ],
  ['Reyes, in a 2012 interview, said the dam was weak.', { '2012': 'said: Ana Reyes said the dam was weak' }],
  // Published in June
  [
    'The ministry hopes to reopen the bridge in June.',
    { '2024-06': 'announced: The ministry hopes to reopen the bridge' },
  ],
  ['Reyes’s first novel appeared in 1971.', { '1971': 'happened: Ana Reyes’s first novel appeared' }],
  [
    'The company expects to sell its 10,000th tractor in 2026.',
    { '2026': 'announced: The company expects to sell its 10,000th tractor' },
  ],
  // An aside beside the subject of what is said
  [
    'Officials said that the mill, sold in 1990, burned down in 2001.',
    { '1990': 'said: The mill was sold', '2001': 'said: The mill burned down' },
  ],
  [
    'Officials said the mill, sold in 1990, burned down in 2001.',
    { '1990': 'said: The mill was sold', '2001': 'said: The mill burned down' },
  ],
  [
    'The ministry said the dam, which was built in 1950, would be pulled down in July.',
    { '1950': 'said: The dam was built', '2024-07': 'announced: The dam would be pulled down' },
  ],
  [
    'The minister said that the port, closed since 2019, will reopen in July.',
    { '2024-07': 'announced: The port will reopen' },
  ],
  [
    'Prosecutors say Lenz, arrested at the airport on 2 June, had transferred the money to his brother in 2022.',
    {
      '2024-06-02': 'said: Lenz was arrested at the airport',
      '2022': 'said: Lenz transferred the money to his brother',
    },
  ],
  [
    'Okafor told reporters the plan, drawn up in 2019, was dropped in 2021.',
    { '2019': 'said: The plan was drawn up', '2021': 'said: The plan was dropped' },
  ],
  ['Police said the man, 34, was arrested on Monday.', { '2024-06-17': 'said: The man was arrested' }],
  ['Police said the man, a farmer from Varn, was arrested on Monday.', { '2024-06-17': 'said: The man was arrested' }],
  [
    'The council said on Monday the plan, drawn up in 2019, was dead.',
    { '2024-06-17': 'said: The council said the plan was dead', '2019': 'said: The plan was drawn up' },
  ],
  [
    'An inquiry concluded in 2016 that the dam, built in 1950, should never have been refilled.',
    {
      '2016': 'said: An inquiry concluded that the dam should never have been refilled',
      '1950': 'said: The dam was built',
    },
  ],
  [
    'Reyes reported the theft in 2019, called the police and was told to wait.',
    { '2019': 'happened: Ana Reyes reported the theft and called the police' },
  ],
  // What was only meant, and what is due
  ['He planned to retire in 2020 but stayed on.', { '2020': 'announced: He planned to retire but stayed on' }],
  [
    'Analysts had expected the central bank to raise rates in June.',
    { '2024-06': 'announced: Analysts expected the central bank to raise rates' },
  ],
  ['The party hoped in 2019 to win the seat.', { '2019': 'happened: The party hoped to win the seat' }],
  [
    'Publication of the diaries, due in October, has been delayed.',
    { '2024-10': 'announced: Publication of the diaries is due' },
  ],
  ['His book, due out in October, names the spy.', { '2024-10': 'announced: His book is due out' }],
  // What befell somebody, and what somebody merely had
  [
    'She had a stroke in 2015 and died in 2019.',
    { '2015': 'happened: She had a stroke', '2019': 'happened: She died' },
  ],
  ['He had a heart attack on 3 May.', { '2024-05-03': 'happened: He had a heart attack' }],
  ['In 1990 the firm had no crisis to speak of.', {}],
  // The auxiliary of the first verb
  [
    'Lorne were fined in 2021 and docked six points in 2022.',
    { '2021': 'happened: Lorne were fined', '2022': 'happened: Lorne were docked six points' },
  ],
  // What was done, told beside what was said of it
  [
    'The bank said it would appeal, but on 3 June it paid the fine.',
    { '2024-06-03': 'happened: The bank paid the fine' },
  ],
  // Whose word it is, where a conjunction parts two acts
  [
    'Inspectors visited the plant in February but, according to a report, failed to test the water in May.',
    { '2024-02': 'happened: Inspectors visited the plant', '2024-05': 'said: Inspectors failed to test the water' },
  ],
  // Several who say it, in a word that is no plural
  ['The police say that the car was abandoned on Sunday.', { '2024-06-16': 'said: The car was abandoned' }],
  ['The crew believe the ship sank in 2019.', { '2019': 'said: The ship sank' }],
  ['The two say that the mill closed in 2019.', { '2019': 'said: The mill closed' }],
  [
    'The police search of the house began on 10 June.',
    { '2024-06-10': 'happened: The police search of the house began' },
  ],
  // What is set beside the subject of what is said, with an adverb or with a clause of time
  [
    'The bank said on Monday that the loan, originally granted in 2019, was worthless.',
    { '2024-06-17': 'said: The bank said that the loan was worthless', '2019': 'said: The loan was granted' },
  ],
  [
    'Okafor sold a map. Experts said on Monday that the map, drawn by Ana Reyes before she left in 1999, was a fake.',
    {
      '2024-06-17': 'said: Experts said that the map, drawn by Ana Reyes before she left, was a fake',
      '1999': 'said: Ana Reyes left',
    },
  ],
  // What a semicolon parts is not said
  [
    'Reyes admitted on Monday that the tower had burned, whatever she was told; it had been rebuilt.',
    { '2024-06-17': 'said: Ana Reyes admitted that the tower had burned, whatever she was told' },
  ],
  // What is told of a source is not told by it
  ['According to Sudria, which opened a bank in 2018, prices rose.', { '2018': 'happened: Sudria opened a bank' }],
  // What an inquiry asks, and what it takes for granted
  [
    'Police are investigating whether the fire, which broke out on Sunday, was started by a guest.',
    { '2024-06-16': 'happened: The fire broke out' },
  ],
  [
    'Managers were accused on Friday of secretly recruiting players in April.',
    {
      '2024-06-14': 'happened: Managers were accused of secretly recruiting players',
      '2024-04': 'alleged: Managers recruited players',
    },
  ],
  // What a thing is called, and a strike that is called, nobody says.
  ['The storm, called Ada, hit Varn on 5 June.', { '2024-06-05': 'happened: The storm hit Varn' }],
  [
    'At the mill, where a strike won a rise of 4% in May, the union called another on Monday.',
    { '2024-05': 'happened: A strike won a rise of 4%', '2024-06-17': 'happened: The union called another' },
  ],
];

describe('what is said and what was done', () => {
  it.each(table)('are told apart in “%s”', (sentence, events) => {
    const { mentions } = readText(sentence);
    // In pairs, since two events of one day would hide each other in an object.
    expect(mentions.map(({ date, status, headline }) => [date.edtf, `${status}: ${headline}`]).sort()).toEqual(
      Object.entries(events).sort(),
    );
  });
});
