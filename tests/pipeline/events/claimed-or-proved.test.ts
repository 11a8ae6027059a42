import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Published on Monday 17 June 2024. Sentence → date, status and headline of each event. */
const table: readonly (readonly [sentence: string, ...events: string[]])[] = [
  // Verbs of suspecting, fearing and telling
  ['Investigators suspect that the gang stole the car in March.', '2024-03 alleged: The gang stole the car'],
  ['Doctors fear that the virus escaped in 2019.', '2019 alleged: The virus escaped'],
  ['Critics complain that the firm dumped waste in 2018.', '2018 said: The firm dumped waste'],
  ['The widow swears that he signed the will in 2015.', '2015 said: He signed the will'],
  ['Historians speculate that the city fell in 1204.', '1204 alleged: The city fell'],
  ['Analysts reckon the firm lost 40 million crowns in 2023.', '2023 said: The firm lost 40 million crowns'],
  ['The ministry assured parents that the school had closed in March.', '2024-03 said: The school closed'],
  [
    'The bank informed customers on Monday that their data had been stolen in February.',
    '2024-06-17 said: The bank informed customers that their data had been stolen',
    '2024-02 said: Their data was stolen',
  ],
  ['The agent pointed out that the house was sold in 2019.', '2019 said: The house was sold'],
  ['The report hints that the files were burned in 1989.', '1989 alleged: The files were burned'],
  ['Officials doubt that the ship left port in March.', '2024-03 denied: The ship left port'],
  [
    'There had been rumours that she would leave for Harbour Bank, whose chairman rang her in May.',
    '2024-05 happened: Harbour Bank’s chairman rang her',
  ],
  [
    'Norland denied that its jets, which had left Varn in May, had crossed the border.',
    '2024-05 happened: Its jets left Varn',
  ],
  // What is said by one who has to, wants to or will not say it
  ['The mayor was forced to admit that the bridge had failed a test in 2021.', '2021 said: The bridge failed a test'],
  ['Reyes went on to say that the firm had been sold in 2020.', '2020 said: The firm was sold'],
  ['The ministry refused to confirm that a ship had sunk on 9 June.', '2024-06-09 alleged: A ship sank'],
  ['The ministry was unable to confirm that a ship had sunk on 9 June.', '2024-06-09 alleged: A ship sank'],
  ['The police could not confirm that the man had died on 9 June.', '2024-06-09 alleged: The man died'],
  ['The company has yet to confirm that the file was stolen in March.', '2024-03 alleged: The file was stolen'],
  ['Prosecutors failed to prove that Okafor had paid the guard in 2018.', '2018 alleged: Tom Okafor paid the guard'],
  ['The lawyers sought to show that Okafor had paid the guard in 2018.', '2018 alleged: Tom Okafor paid the guard'],
  [
    'Norland neither confirmed nor denied that it had struck Varn on 9 June.',
    '2024-06-09 alleged: Norland struck Varn',
  ],
  [
    'Norland would neither confirm nor deny that it had struck Varn on 9 June.',
    '2024-06-09 alleged: Norland struck Varn',
  ],
  ['Okafor rejected allegations that he had bribed a judge in 2016.', '2016 denied: Tom Okafor bribed a judge'],
  ['The bank denied reports that it would be sold in July.', '2024-07 denied: The bank would be sold'],
  [
    'Norland has neither confirmed nor denied reports that it struck Varn on 9 June.',
    '2024-06-09 alleged: Norland struck Varn',
  ],
  // Beside the sentence, or as its subject
  ['The ship sank on 9 June, it is believed.', '2024-06-09 alleged: The ship sank'],
  ['The ship, it was claimed, left Varn on 9 June.', '2024-06-09 alleged: The ship left Varn'],
  ['Reports that the king abdicated on 9 June are untrue.', '2024-06-09 alleged: The king abdicated'],
  ['Claims that the king abdicated on 9 June have been denied.', '2024-06-09 alleged: The king abdicated'],
  [
    'It was reported on Friday that the king would abdicate in July.',
    '2024-06-14 said: It was reported that the king would abdicate',
    '2024-07 announced: The king would abdicate',
  ],
  // A date that a quotation opens with
  ['Reyes said: “On 9 June the dam broke and nobody came.”', '2024-06-09 said: The dam broke'],
  [
    'Reyes said on Friday: “In 2019 the dam broke.”',
    '2024-06-14 said: Ana Reyes said: “In 2019 the dam broke”',
    '2019 said: The dam broke',
  ],
  // Several acts that one is accused of
  [
    'Prosecutors accuse Okafor of leaking the file in June 2021 and of lying about it in 2022.',
    '2021-06 alleged: Tom Okafor leaked the file',
    '2022 alleged: Tom Okafor lied about it',
  ],
  [
    'Reyes denies taking the money in 2019 and lying about it in 2020.',
    '2019 denied: Ana Reyes took the money',
    '2020 denied: Ana Reyes lied about it',
  ],
  ['Okafor was convicted of stealing a car and robbing a bank in 2015.', '2015 said: Tom Okafor robbed a bank'],
  [
    'Okafor is accused of ordering the raid in 1982 and hiding the bodies in 1983.',
    '1982 alleged: Tom Okafor ordered the raid',
    '1983 alleged: Tom Okafor hid the bodies',
  ],
  // What papers show, and several people say, without "that"
  ['Records show he bought the house in 2009.', '2009 said: He bought the house'],
  [
    'Emails seen by the Herald show the minister met the lobbyist in May.',
    '2024-05 said: The minister met the lobbyist',
  ],
  [
    'Figures released on Friday show prices fell in March.',
    '2024-06-14 happened: Figures were released',
    '2024-03 said: Prices fell',
  ],
  [
    'The bank’s accounts, published on Friday, show that it lost 4 million crowns in 2023.',
    '2024-06-14 happened: The bank’s accounts were published',
    '2023 said: It lost 4 million crowns',
  ],
  ['Those close to the family say she left in 2019.', '2019 said: She left'],
  [
    'Sources close to the deal say it was signed on 19 May and will be made public on 6 July.',
    '2024-05-19 said: It was signed',
    '2024-07-06 announced: It will be made public',
  ],
  // What there is to say so
  ['There is nothing to suggest that the car was stolen in 2021.', '2021 alleged: The car was stolen'],
  ['There is evidence that the camp was burned in April.', '2024-04 said: The camp was burned'],
];

describe('what somebody claims, doubts or tries to prove', () => {
  it.each(table)('is told as that in “%s”', (sentence, ...events) => {
    const { mentions } = readText(sentence);
    expect(mentions.map(({ date, status, headline }) => `${date.edtf} ${status}: ${headline}`).sort()).toEqual(
      [...events].sort(),
    );
  });
});
