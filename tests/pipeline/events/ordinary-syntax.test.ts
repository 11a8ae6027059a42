import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Sentence → each event with its date, in any order, as news pages build their sentences every day. */
const table: readonly (readonly [sentence: string, events: Readonly<Record<string, string>>])[] = [
  // A date between auxiliary and verb
  ['Okafor had on June 5 served notices on 14 rebels.', { '2024-06-05': 'Tom Okafor served notices on 14 rebels' }],
  [
    'Reyes was on 4 June sentenced to five years in prison.',
    { '2024-06-04': 'Ana Reyes was sentenced to five years in prison' },
  ],
  ['Reyes was in 2012 the chair of the club.', {}],
  // A name after what its bearer is
  [
    'Talks with a group led by the former captain Ray Dutton are to begin on 3 July.',
    { '2024-07-03': 'Talks with a group are to begin' },
  ],
  // A verb of saying that tells no source
  [
    'On 22 April, the goalkeeper Ollie Marsh was suspended for what he had said to a linesman.',
    { '2024-04-22': 'The goalkeeper Ollie Marsh was suspended for what he had said to a linesman' },
  ],
  // Some of those named
  [
    'She served notices on 14 rebels, eight of whom returned to the party on 3 June.',
    { '2024-06-03': 'Eight of 14 rebels returned to the party' },
  ],
  // A letter's day is the day of what it says
  [
    'Reyes, in a letter dated 29 May, directed the minister to resign.',
    { '2024-05-29': 'Ana Reyes directed the minister to resign' },
  ],
  ['A letter dated 29 May was found.', {}],
  // What is said of a clause, and the clause
  [
    'What is certain is that on 4 October 2023 Reyes sent the file to a committee.',
    { '2023-10-04': 'Ana Reyes sent the file to a committee' },
  ],
  ['The trouble was that in 2019 the bank had cut its loans.', { '2019': 'The bank cut its loans' }],
  // "Since" before what happened then
  [
    'Reyes has been out of work since leaving Harbour Bank in March 2018.',
    { '2018-03': 'Ana Reyes left Harbour Bank' },
  ],
  ['The plant has been idle since the night in 2020 when lightning struck it.', { '2020': 'Lightning struck it' }],
  ['The club’s first visit to Norland since 2011 ended in rain.', { '2011': 'Previous visit to Norland of the club' }],
  // Who the reduced subject is
  [
    'Okafor was told of it by the chairman at the training ground on 3 June.',
    { '2024-06-03': 'Tom Okafor was told of it by the chairman at the training ground' },
  ],
  ['A takeover bid for the club failed in May.', { '2024-05': 'A takeover bid for the club failed' }],
  // Whose object it is
  ['Reyes, whose appeal the court rejected in May, has fled.', { '2024-05': 'The court rejected Ana Reyes’s appeal' }],
  [
    'Okafor, whose old friend Tom Lind resigned in May, stayed.',
    { '2024-05': 'Tom Okafor’s old friend Tom Lind resigned' },
  ],
  // What befell somebody is no state
  ['On 12 January, Reyes had two fingers amputated.', { '2024-01-12': 'Ana Reyes had two fingers amputated' }],
  ['In 2019 Reyes had two fingers and a thumb.', {}],
  // There is nothing
  ['They promised in May that there would be no sale.', { '2024-05': 'They promised that there would be no sale' }],
  ['There was no election in 2014.', {}],
  // A further sentence whose subject has a relative clause or an aside
  [
    'The dam burst on 3 May, and the men who built it were jailed on 4 June.',
    { '2024-05-03': 'The dam burst', '2024-06-04': 'The men were jailed' },
  ],
  [
    'Rovers were relegated on 12 May, and not even the fans who had made the trip could find the strength to boo.',
    { '2024-05-12': 'Rovers were relegated' },
  ],
  ['He met a woman and a man who visited a school built in 1950.', { '1950': 'A school was built' }],
  [
    'Okafor left in 2019 but the party, planned for 3 July, was moved to Varn.',
    { '2019': 'Tom Okafor left', '2024-07-03': 'The party was planned' },
  ],
  // What is said before the sentence goes on
  [
    'On 4 May, when Reyes said that she would buy the bank, the shares fell.',
    { '2024-05-04': 'Ana Reyes said that she would buy the bank' },
  ],
  // What is said to come, twice
  [
    'The union said it had been told of the sale and would meet the owners on 20 June.',
    { '2024-06-20': 'The union would meet the owners' },
  ],
  [
    'Of the eleven who began the season on 11 August 2023, four have left.',
    { '2023-08-11': 'The eleven began the season' },
  ],
  // Who they were
  [
    'Six of his rivals voted against Reyes. They were expelled in May.',
    { '2024-05': 'Six of his rivals were expelled' },
  ],
  // Where a report was filed
  ['VARN: The strike ended on Monday.', { '2024-06-17': 'The strike ended' }],
  // Whose win it was
  ['A late goal gave Rovers their first win at Varn since 1988.', { '1988': 'Previous win at Varn' }],
  // An aside in what "that" opens
  ['It was in 1998 that Okafor, then a student, first met Reyes.', { '1998': 'Tom Okafor met Ana Reyes' }],
  [
    'What is clear is that in 2023, weeks before the owners were due to vote, Reyes sold the bank.',
    { '2023': 'Ana Reyes sold the bank' },
  ],
  // A time at which something happened
  ['By the time police arrived on 9 June, the thieves had fled.', { '2024-06-09': 'Police arrived' }],
  // What is believed, and planned
  [
    'The fire, believed to have started in a kitchen on 9 June, destroyed 12 houses.',
    { '2024-06-09': 'The fire is believed to have started in a kitchen' },
  ],
  ['Two men believed to have fled in May were caught.', { '2024-05': 'Two men are believed to have fled' }],
  ['The talks ended two days before a strike planned for 22 June.', { '2024-06-22': 'A strike was planned' }],
  // A match by its day
  ['Okafor will lead the team in Saturday’s derby at Varn.', { '2024-06-22': 'Derby at Varn' }],
  // A body that somebody turned to
  [
    'Reyes appealed to the United Nations, but it threw out her petition on 7 June.',
    { '2024-06-07': 'The United Nations threw out her petition' },
  ],
  ['Reyes took the plan to Harbour Bank, and it failed in May.', { '2024-05': 'It failed' }],
  // A relative clause beside the subject of what is said
  [
    'The bank said that its chief, who had joined in 2019, would leave on 3 July.',
    { '2019': 'Its chief joined', '2024-07-03': 'Its chief would leave' },
  ],
  [
    'Okafor told reporters that Reyes, whom he had met on 10 June, would resign on 3 July.',
    { '2024-06-10': 'Tom Okafor met Ana Reyes', '2024-07-03': 'Ana Reyes would resign' },
  ],
  // What befell some, and others
  [
    'Two people were killed and 30 injured on 14 June when a bus overturned.',
    { '2024-06-14': 'Two people were killed and 30 injured' },
  ],
  [
    'Four men were jailed and two women acquitted in May.',
    { '2024-05': 'Four men were jailed and two women acquitted' },
  ],
  [
    'Four men were jailed in 2019 and 30 women fled in 2020.',
    { '2019': 'Four men were jailed', '2020': '30 women fled' },
  ],
  // A participle before the sentence, with a relative clause in it
  [
    'Sacked in May by the club that he had led to promotion, Okafor has joined Rovers.',
    { '2024-05': 'Tom Okafor was sacked by the club that he had led to promotion' },
  ],
  // Two acts on one object
  [
    'The village, which the army shelled in 2019 and occupied in 2020, is empty.',
    { '2019': 'The army shelled the village', '2020': 'The army occupied the village' },
  ],
  // How long before or after something else
  [
    'On 15 November 2020, four days before the disaster, Okafor reported cracks in the road.',
    { '2020-11-15': 'Tom Okafor reported cracks in the road' },
  ],
  ['On the evening before the vote, a farmer called the police.', { '2024-06-16': 'A farmer called the police' }],
  ['The men were not found until the snow melted in March.', { '2024-03': 'The snow melted' }],
  [
    'Families of the victims, who have called for a trial, plan to march in Varn on 3 July.',
    { '2024-07-03': 'Families of the victims plan to march in Varn' },
  ],
  [
    'Nine bodies were recovered on 4 May 2020 and one on 22 November 2020.',
    { '2020-05-04': 'Nine bodies were recovered', '2020-11-22': 'One was recovered' },
  ],
  [
    'Seven families have left, among them the Liens, who moved to the coast in April.',
    { '2024-04': 'The Liens moved to the coast' },
  ],
  // What happened meanwhile, and a participle with what a thing goes by
  ['The striker scored twice on 8 June as Varn won.', { '2024-06-08': 'The striker scored twice' }],
  ['The school opened in 1921 as the war ended.', { '1921': 'The school opened' }],
  // What was due before it came
  [
    'The report, first due on 31 January, came on 14 June.',
    { '2024-01-31': 'The report was due', '2024-06-14': 'The report came' },
  ],
  [
    'The museum, originally due to open in 2019, opened on 14 June.',
    { '2019': 'The museum was due to open', '2024-06-14': 'The museum opened' },
  ],
  // "For the first time" of what was aimed at
  [
    'Voters went to the polls on 9 June to choose a president for the first time since 2010.',
    { '2024-06-09': 'Voters went to the polls to choose a president' },
  ],
  // What is said stands in the sentence before
  [
    'The council had heard nothing, and the mayor, Joan Teller, said so again in Varn on 24 May.',
    { '2024-05-24': 'Joan Teller said so in Varn' },
  ],
  // What becomes known
  [
    'It emerged on Monday that Reyes had sold her shares.',
    { '2024-06-17': 'It emerged that Ana Reyes had sold her shares' },
  ],
  // A past form that looks like an adjective
  ['The coach was poached from a rival in January.', { '2024-01': 'The coach was poached from a rival' }],
  ['The army looted the palace in 1950.', { '1950': 'The army looted the palace' }],
  ['The looted paintings were found in May.', { '2024-05': 'The looted paintings were found' }],
  ['The town was crowded on Sunday.', {}],
  // An adjective that looks like a participle
  [
    'Neighbouring Norland, which buys a fifth of the exports, banned all imports on Tuesday.',
    { '2024-06-11': 'Neighbouring Norland banned all imports' },
  ],
  ['Visiting Norland in May, Okafor signed a pact.', { '2024-05': 'Tom Okafor visited Norland' }],
  // What a colon opens
  ['Here is what we know: three men who fled on Sunday are still at large.', { '2024-06-16': 'Three men fled' }],
  [
    'The message was simple: workers who lost their jobs in May will be paid.',
    { '2024-05': 'Workers lost their jobs' },
  ],
  [
    'The cup has two winners: Reyes, who won in 2019, and Okafor, who won in 2020.',
    { '2019': 'Ana Reyes won', '2020': 'Tom Okafor won' },
  ],
  ['Two were at fault: engines built in 2019 and an old pump.', { '2019': 'Engines were built' }],
];

describe('ordinary sentences', () => {
  it.each(table)('tell what they should in “%s”', (sentence, events) => {
    const { mentions } = readText(sentence);
    expect(Object.fromEntries(mentions.map(({ date, headline }) => [date.edtf, headline]))).toEqual(events);
  });
});
