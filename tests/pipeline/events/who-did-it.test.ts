import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Sentence → each event with its date, in any order. Who it is about is the difficulty in each. */
const table: readonly (readonly [sentence: string, events: Readonly<Record<string, string>>])[] = [
  // A phrase or a date stands before a noun with its participle
  ['In 2018, a dam built in 1950 collapsed.', { '2018': 'A dam collapsed', '1950': 'A dam was built' }],
  [
    'In 1911, while digging a well, a farmer named Petr Halas uncovered the first of the stones.',
    { '1911': 'A farmer uncovered the first of the stones' },
  ],
  ['On Friday, the company named Lars Eke as chief.', { '2024-06-14': 'The company named Lars Eke as chief' }],
  // A subject pronoun is the whole subject
  ['As finance minister she cut the top rate of tax in 2005.', { '2005': 'She cut the top rate of tax' }],
  // A conjunction in the subject
  [
    'She and her husband bought the farm in 1983, sold half of it in 1991 and left in 2010.',
    {
      '1983': 'She and her husband bought the farm',
      '1991': 'She and her husband sold half of it',
      '2010': 'She and her husband left',
    },
  ],
  // Two participles of one noun, and its verb after them
  [
    'A report commissioned by the council and released on 6 June found that 14 bridges were unsafe.',
    { '2024-06-06': 'A report was released' },
  ],
  [
    'A man arrested on 5 June and charged on 6 June died in custody.',
    { '2024-06-05': 'A man was arrested', '2024-06-06': 'A man was charged' },
  ],
  [
    'The plan drawn up in 2010 failed and was dropped in 2012.',
    { '2010': 'The plan was drawn up', '2012': 'The plan was dropped' },
  ],
  // A subject right after the date of the clause before it
  ['Since she was elected in 2018 crime has fallen by a fifth.', { '2018': 'She was elected' }],
  ['When the mine closed in 1999 the town lost 300 jobs.', { '1999': 'The mine closed' }],
  // What "that" stands for after a noun
  [
    'The group claimed responsibility on 10 June for an attack that killed 12 people on 5 June.',
    {
      '2024-06-10': 'The group claimed responsibility for an attack that killed 12 people',
      '2024-06-05': 'An attack killed 12 people',
    },
  ],
  // What "who" can mean
  ['The king abdicated in favour of his daughter, who died in 1987.', { '1987': 'His daughter died' }],
  ['Mourners gathered for the funeral of the singer, who died on 5 June 2024.', { '2024-06-05': 'The singer died' }],
  [
    'Norland elected the leader of the party, who took office in 2019.',
    { '2019': 'The leader of the party took office' },
  ],
  [
    'The contract went to a firm with no ships, which went bankrupt in 2019.',
    { '2019': 'A firm with no ships went bankrupt' },
  ],
  // A name beside the subject of what is said
  [
    'The drugmaker said its chief scientist, Ingrid Moll, would leave in August 2024.',
    { '2024-08': 'Ingrid Moll would leave' },
  ],
  [
    'Shares fell 9% on Tuesday after the drugmaker said its chief scientist, Ingrid Moll, would leave in August 2024.',
    { '2024-06-11': 'Shares fell 9%', '2024-08': 'Ingrid Moll would leave' },
  ],
  // An age beside a name
  [
    'On Wednesday the company named Lars Eke, 48, as its new chief executive.',
    { '2024-06-12': 'The company named Lars Eke as its new chief executive' },
  ],
  // An adverb inside the verb
  ['Reyes said she had last seen her neighbour on Thursday.', { '2024-06-13': 'Ana Reyes last saw her neighbour' }],
  // An auxiliary drawn forward after a conjunction
  [
    'The mill lost its roof in 2011, but only last year did the owners repair the roof.',
    { '2011': 'The mill lost its roof', '2023': 'The owners repaired the roof' },
  ],
  // Two acts in a relative clause, and the verb that the name waits for
  [
    'The mayor of Varn, Petra Sole, who took office in 2019 and was re-elected last year, announced her resignation on Saturday.',
    {
      '2019': 'Petra Sole took office',
      '2023': 'Petra Sole was re-elected',
      '2024-06-15': 'Petra Sole announced her resignation',
    },
  ],
  // Two subjects with "not only", and a thing that "what" stands for
  [
    'Not only the chairman but also the treasurer resigned on 3 May.',
    { '2024-05-03': 'The chairman and the treasurer resigned' },
  ],
  [
    'The court fined not only the bank, but also its chief in 2019.',
    { '2019': 'The court fined the bank and its chief' },
  ],
  [
    'But what began as a joke in 2019 ended in court on Friday.',
    { '2019': 'A joke began', '2024-06-14': 'A joke ended in court' },
  ],
  ['Reyes asked what began in 2011.', {}],
  // No person is a "which"
  ['The director of the theatre, which burned down in 2019, wept.', { '2019': 'The theatre burned down' }],
  ['A spokesman for the bank, which was fined in 2019, declined to comment.', { '2019': 'The bank was fined' }],
  ['The head of the bank, who was fined in 2019, declined to comment.', { '2019': 'The head of the bank was fined' }],
  // Some of two groups
  [
    'Teachers and parents, many of whom had protested in 2022, welcomed the decision on Thursday.',
    {
      '2022': 'Many of teachers and parents protested',
      '2024-06-13': 'Teachers and parents welcomed the decision',
    },
  ],
  // Phrases between the conjunction and the verb
  [
    'He was expelled from the academy in 1957, worked as a stoker for two years and in 1960 had his first exhibition.',
    { '1957': 'He was expelled from the academy', '1960': 'He had his first exhibition' },
  ],
  [
    'The pipeline was supposed to open in 2015 but, thanks to a row over land, did not carry its first gas until 2019.',
    { '2019': 'The pipeline carried its first gas' },
  ],
  [
    'The theatre burned down in 1908, was rebuilt, burned down again in 1931 and has been a car park ever since.',
    { '1908': 'The theatre burned down', '1931': 'The theatre burned down' },
  ],
  // Told right after a noun, of that noun
  [
    'The death toll from the earthquake that hit the north of Norland on 3 June has risen to 412.',
    { '2024-06-03': 'The earthquake hit the north of Norland' },
  ],
  ['Workers at the mill that burned down in 2019 are on strike.', { '2019': 'The mill burned down' }],
  ['A man from Varn that sold the bank in 2019 fled.', { '2019': 'A man from Varn sold the bank' }],
  ['A study of 3,000 children born in 2001 found no link.', { '2001': '3,000 children were born' }],
  // Three participles of one noun
  [
    'Sanctions imposed in 2014, tightened in 2018 and extended last year have cut trade by half.',
    { '2014': 'Sanctions were imposed', '2018': 'Sanctions were tightened', '2023': 'Sanctions were extended' },
  ],
  [
    'She will defend the title she won in 2023 at next month’s games in Sudria.',
    {
      '2023': 'She won the title',
      '2024-07': 'She will defend the title at next month’s games in Sudria',
    },
  ],
  // A speaker named a second time
  [
    'The chipmaker will build two plants in Sudria, it said on Thursday.',
    { '2024-06-13': 'The chipmaker said that it will build two plants in Sudria' },
  ],
  ['Reyes will resign, she said on Thursday.', { '2024-06-13': 'Ana Reyes said that she will resign' }],
  [
    'He ran his first marathon in 2002, his fiftieth in 2012 and has no plans to stop.',
    { '2002': 'He ran his first marathon', '2012': 'He ran his fiftieth marathon' },
  ],
  ['A year after his release in 1990 Okafor was elected mayor.', { '1990': 'Release of Tom Okafor' }],
  // Whom an infinitive is of, and who is told something
  [
    'The merger, which the companies expect to happen in July, will cost 300 jobs.',
    { '2024-07': 'The companies expect the merger to happen' },
  ],
  [
    'Twelve houses were swept away. They were told on Wednesday of noises from the hill.',
    { '2024-06-12': 'They were told of noises from the hill' },
  ],
  ['Twelve nurses were dismissed. They were told on Wednesday.', { '2024-06-12': 'Twelve nurses were told' }],
  // No sum is resold
  [
    'The hoard was sold in 1978 for £9,000, resold in 1999 for £1.2m and returned to Varn in May.',
    {
      '1978': 'The hoard was sold for £9,000',
      '1999': 'The hoard was resold for £1.2m',
      '2024-05': 'The hoard was returned to Varn',
    },
  ],
  // Whose it is, with the verb of being or becoming
  [
    'She studied under Tom Okafor, whose assistant she became in 1954.',
    { '1954': 'She became Tom Okafor’s assistant' },
  ],
  // Whom a sentence picks out
  ['It was Lucy Orme, his sister, who in 2012 found the letter.', { '2012': 'Lucy Orme found the letter' }],
  ['Reyes was among those who signed the letter in 2012.', { '2012': 'Ana Reyes signed the letter' }],
  ['Among those who dug in Varn in 1934 was a young Ana Reyes.', { '1934': 'A young Ana Reyes dug in Varn' }],
  // What is said in an aside ends with it
  [
    'Reyes refused a prize in 1980, saying honours were for generals, but accepted a degree in 1992.',
    { '1980': 'Ana Reyes refused a prize', '1992': 'Ana Reyes accepted a degree' },
  ],
  // One thing of several
  [
    'One ship sank in 1990; another, built in 1991, was sold.',
    { '1990': 'One ship sank', '1991': 'Another ship was built' },
  ],
  // Nobody who did not has a meeting
  ['Neither player had won a game since their meeting in Varn in 2016.', { '2016': 'Meeting in Varn' }],
  // What others did so
  [
    'Norland recalled its envoy in March and Sudria did so on 3 May.',
    { '2024-03': 'Norland recalled its envoy', '2024-05-03': 'Sudria recalled its envoy' },
  ],
  [
    'Norland asked for the head in 1985 and did so again in 2003 and 2018, each time in vain.',
    {
      '1985': 'Norland asked for the head',
      '2003': 'Norland asked for the head',
      '2018': 'Norland asked for the head',
    },
  ],
  // A judge is no “it”
  [
    'The judge threw out the award in 2021. It was paid in 2022.',
    { '2021': 'The judge threw out the award', '2022': 'It was paid' },
  ],
  [
    'Police arrested two men in May and a third on 10 June.',
    { '2024-05': 'Police arrested two men', '2024-06-10': 'Police arrested a third' },
  ],
  // How long after is nobody
  [
    'More than 40 years after it was stolen, the painting was found in a barn in 2022.',
    { '2022': 'The painting was found in a barn' },
  ],
  ['Okafor was among those arrested in Varn on 3 May.', { '2024-05-03': 'Tom Okafor was arrested in Varn' }],
  ['Among those killed on Sunday were two firefighters.', { '2024-06-16': 'Two firefighters were killed' }],
  ['The ship that took those who died in 2019 sank in May.', { '2019': 'Those died', '2024-05': 'The ship sank' }],
];

describe('who did what is told', () => {
  it.each(table)('in “%s”', (sentence, events) => {
    const { mentions } = readText(sentence);
    // In pairs, since two events of one day would hide each other in an object.
    expect(mentions.map(({ date, headline }) => [date.edtf, headline]).sort()).toEqual(Object.entries(events).sort());
  });
});
