import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Sentence → each event with its date. A phrase with a date of its own stands before, or around, what it tells. */
const table: readonly (readonly [sentence: string, events: Readonly<Record<string, string>>])[] = [
  // A happening that another followed
  ['After his resignation in March, Tom Okafor moved to the coast.', { '2024-03': 'Resignation of Tom Okafor' }],
  ['Since its opening in 1974, the bridge has been repaired four times.', { '1974': 'Opening of the bridge' }],
  ['Until his death in 2003, Okafor ran the club.', { '2003': 'Death of Tom Okafor' }],
  ['Following the merger of the two banks in 2014, Reyes left.', { '2014': 'Merger of the two banks' }],
  ['A survey in 2016 found a crack.', { '2016': 'A survey found a crack' }],
  // What is written or broadcast speaks on its day, as the lists of the corpus have it: “Granit Nord says that …”
  ['In an interview published on Friday, Reyes said she was tired.', { '2024-06-14': 'Ana Reyes said she was tired' }],
  [
    'In a paper published in 2011 and widely ignored, the team had argued that the ice was younger.',
    { '2011': 'The team argued that the ice was younger' },
  ],
  [
    'In a statement issued late on Friday, the museum said it would return the head.',
    { '2024-06-14': 'The museum said it would return the head' },
  ],
  ['In a brief statement released on Friday, the club thanked Reyes.', { '2024-06-14': 'The club thanked Ana Reyes' }],
  [
    'In a report that was published on Friday, the bank said it had lost money.',
    { '2024-06-14': 'The bank said it had lost money' },
  ],
  // A participle in the phrase that the sentence opens with
  ['Under a deal signed in 2005, Norland receives cheap gas.', { '2005': 'A deal was signed' }],
  ['In documents filed on 5 June, police named two men.', { '2024-06-05': 'Documents were filed' }],
  // Who is asked answers on the same day
  ['Asked by reporters on 10 June, Reyes declined to comment.', { '2024-06-10': 'Ana Reyes declined to comment' }],
  // What is dated or held says when the rest was
  [
    'In a letter dated 5 May 1916, Reyes told her sister that the war was lost.',
    { '1916-05-05': 'Ana Reyes told her sister that the war was lost' },
  ],
  [
    'At a meeting held in Varn on Friday, ministers approved the plan.',
    { '2024-06-14': 'Ministers approved the plan' },
  ],
  // An act that the rest came after, or before
  ['After losing her seat in 2019, Reyes wrote a book.', { '2019': 'Ana Reyes lost her seat' }],
  ['Reyes, after losing her seat in 2019, wrote a book.', { '2019': 'Ana Reyes lost her seat' }],
  ['After being diagnosed with cancer in 2012 she went on performing.', { '2012': 'She was diagnosed with cancer' }],
  ['Before becoming mayor in 2010, she taught chemistry.', { '2010': 'She became mayor' }],
  ['Since winning the cup in 2019 the club has lost three managers.', { '2019': 'The club won the cup' }],
  [
    'After leading the party to defeat in 2019, Okafor resigned in 2020.',
    { '2019': 'Tom Okafor led the party to defeat', '2020': 'Tom Okafor resigned' },
  ],
  [
    'After having been freed in 2010, the men sued the state in 2012.',
    { '2010': 'The men were freed', '2012': 'The men sued the state' },
  ],
  ['In 2015, after losing a vote, the government fell.', { '2015': 'The government fell' }],
  ['After being mayor for two years, she resigned in 2012.', { '2012': 'She resigned' }],
  // Whose it was
  ['After his resignation in March, the minister moved to the coast.', { '2024-03': 'Resignation of the minister' }],
  ['After his death in 2003, the club was sold.', { '2003': 'Death' }],
  // A source before the sentence, with a date of its own
  [
    'According to figures, published on Friday, exports fell in May.',
    { '2024-06-14': 'Figures were published', '2024-05': 'Exports fell' },
  ],
  ['According to a leaked report, written in 2019, the minister knew.', { '2019': 'A leaked report was written' }],
  [
    'According to a study that was published on Friday, the lake lost its fish in 2012.',
    { '2024-06-14': 'A study was published', '2012': 'The lake lost its fish' },
  ],
  [
    'According to a study by the University of Varn published in 2018, the lake has shrunk.',
    { '2018': 'A study was published' },
  ],
  // An office given, and what is set beside it
  [
    'Elected president of the club in 1976, the first woman to hold the post, Reyes opened its library.',
    { '1976': 'Ana Reyes was elected president of the club' },
  ],
  // A subject of its own right behind the date, and a participle at the end
  [
    'At an exhibition opened by Okafor last October it lay alone in a case, lit like a relic.',
    { '2023-10': 'An exhibition was opened by Tom Okafor' },
  ],
  ['In a list published on Friday it was praised, ranked above its rivals.', { '2024-06-14': 'A list was published' }],
  ['At a match played in May she fell, injured by a bottle.', { '2024-05': 'A match was played' }],
];

describe('a phrase with a date of its own', () => {
  it.each(table)('is parted from the rest of “%s”', (sentence, events) => {
    const { mentions } = readText(sentence);
    // In pairs, since two events of one day would hide each other in an object.
    expect(mentions.map(({ date, headline }) => [date.edtf, headline]).sort()).toEqual(Object.entries(events).sort());
  });
});
