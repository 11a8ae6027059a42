import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

/** Published on Monday 17 June 2024. Each clause with a date: its status, and who says so. */
const table: readonly (readonly [sentence: string, status: string, attribution?: string])[] = [
  ['The bridge collapsed in 2018.', 'happened'],
  ['The bank was sold on 3 May 2024.', 'happened'],
  ['Reyes filed the complaint on 10 June 2024.', 'happened'],
  ['The trial will open on 8 July 2024.', 'announced'],
  ['Reyes is to visit Sudria on 1 July 2024.', 'announced'],
  ['The ministry plans to close the port in 2025.', 'announced'],
  ['The bridge is expected to open in 2026.', 'announced'],
  ['A new school opens in September 2024.', 'announced'],
  ['The vote had been set for 3 May 2024.', 'announced'],
  ['Reyes said on Friday that the talks had failed.', 'said', 'Reyes'],
  ['“We are ready,” Okafor said on Sunday.', 'said', 'Okafor'],
  ['The train derailed on 2 May 2024, officials said.', 'said', 'officials'],
  ['According to the police, the thieves fled on 6 June 2024.', 'said', 'the police'],
  ['The merger was announced on 4 June 2024.', 'said'],
  ['The opposition alleges that votes were bought in 2020.', 'alleged', 'the opposition'],
  ['Prosecutors accuse Okafor of having hidden the money in 2021.', 'alleged', 'prosecutors'],
  ['A former guard claims that the files were burned in 1989.', 'alleged', 'a former guard'],
  ['The bridge was allegedly sold in 2019.', 'alleged'],
  ['The minister denies that he met the banker in 2019.', 'denied', 'the minister'],
  ['The report, which was published in May 2024, is long.', 'happened'],
  ['The agency was set up in 2021.', 'happened'],
  ['The opening was set for 2021.', 'announced'],
  ['The general is believed to have fled on 10 June 2024.', 'alleged'],
  ['The explosion claimed 83 lives in 2010.', 'happened'],
  ['The cable was cut on 2 June 2024, the operator, Telnor, said.', 'said', 'the operator'],
  ['A bill, first promised in 2021, was passed.', 'happened'],
  ['Reyes was reported on 10 June 2024 to have fled.', 'said'],
  ['The plant, due to open in 2026, will cost 2 billion crowns.', 'announced'],
  ['The tunnel, planned to open in 2019, is a hole in the ground.', 'announced'],
  ['The tunnel was due to open in 2019.', 'announced'],
  // What somebody is accused of, denies or admits
  ['Okafor is accused of having hidden the money in 2021.', 'alleged'],
  ['Reyes is suspected of taking a bribe in 2019.', 'alleged'],
  ['Okafor was tried for taking bribes in 2012.', 'alleged'],
  ['Okafor denies stealing the car in 2019.', 'denied', 'Okafor'],
  ['Norland denies having shelled the town on 14 April 2024.', 'denied', 'Norland'],
  ['Reyes admitted taking a bribe in 2019.', 'said', 'Reyes'],
  ['Okafor pleaded guilty to stealing the car in 2019.', 'said', 'Okafor'],
  ['A jury found Okafor guilty of stealing the car in 2019.', 'said', 'a jury'],
  ['Okafor pleaded not guilty in 2019.', 'happened'],
  ['Sudria voted not to join in 1994.', 'happened'],
  ['A court ruled in May 2024 that the contract was void.', 'said', 'a court'],
];

it('of a quotation that goes on is by whoever spoke, named before or after the verb', () => {
  for (const saying of ['said Anna Lind', 'Anna Lind said']) {
    const { mentions } = readText(`“The bridge was built in 1943,” ${saying}. “It was bombed in 1950.”`);
    expect(mentions.map(({ attribution }) => attribution)).toEqual(['Anna Lind', 'Anna Lind']);
  }
});

describe('a status', () => {
  const rows = table.map(([sentence, status, attribution]) => ({ sentence, status, attribution }));
  it.each(rows)('of “$sentence” is $status', ({ sentence, status, attribution }) => {
    const [mention] = readText(sentence).mentions;
    expect(mention?.status).toBe(status);
    if (attribution !== undefined) expect(mention?.attribution).toBe(attribution);
  });

  it.each([
    ['a negation', 'The bridge did not open in 2018.'],
    ['a denial by determiner', 'No ship left the port in 2018.'],
    ['a condition', 'If the bridge had closed in 2018, the town would have died.'],
    ['what would have been', 'Okafor would have resigned in 2018.'],
    ['what was only meant', 'The probe was supposed to fly in 2018.'],
    ['a state', 'The town had 4,000 inhabitants in 1960.'],
    ['a bound', 'The port has been closed since March 2020.'],
    ['a thing named by its year', 'The 2019 law is under review.'],
    ['a thing of a year', 'The bill revives the agreement of 2016.'],
    ['what was to have been', 'The bridge was to have opened in 2018.'],
    ['a comparison', 'Prices are higher than in 2019.'],
    ['a pointer back', 'That changed last year.'],
    ['what is to come beside a date of the past', 'Anna Lind, mayor from 2004 to 2012, is to stand again.'],
    ['a level reached again', 'Inflation fell below 5 percent for the first time since 2006.'],
  ])('is given to no event for %s: %s', (_, sentence) => {
    expect(readText(sentence).mentions.map(({ headline }) => headline)).toEqual([]);
  });

  it('dates both the saying and what is said to have happened', () => {
    const { mentions } = readText('Reyes said on Friday that Okafor resigned on 2 June 2024.');
    expect(mentions.map(({ date, status, kind }) => [date.edtf, status, kind])).toEqual([
      ['2024-06-14', 'said', 'statement'],
      ['2024-06-02', 'said', 'change of power'],
    ]);
  });
});

describe('a date that no happening goes with', () => {
  it.each([
    ['what somebody said would have been', 'Okafor said that Reyes would have resigned in 2018.'],
    ['a year compared with', 'Exports fell compared with 2019.'],
    ['a level compared with', 'Inflation rose to 8%, up from 5% in May 2023.'],
    ['a bound many words away', 'The bridge closed until at least the first week of the month of May 2024.'],
  ])('is that of %s: %s', (_, sentence) => {
    expect(readText(sentence).mentions.map(({ headline }) => headline)).toEqual([]);
  });
});

describe('a quotation that nobody closed', () => {
  it('ends with its paragraph, so that the next one is the article’s own word', () => {
    const { mentions } = readText('Okafor said: “They lied to us.\n\nThe bridge collapsed in 2018.');
    expect(mentions.map(({ headline, status }) => [headline, status])).toEqual([['The bridge collapsed', 'happened']]);
  });
});

describe('who says so', () => {
  it.each([
    ['Reyes leads the bank. Okafor resigned on 5 May 2024, she said.', 'Ana Reyes'],
    ['Reyes leads the bank. She said that Okafor resigned on 5 May 2024.', 'Ana Reyes'],
    ['“Okafor resigned on 5 May 2024,” he said.', undefined],
    ['A transcript was published on 5 May 2024, we said.', undefined],
    ['The mill closed on 5 May 2024, according to them.', undefined],
    ['The mill closed on 5 May 2024, according to the owners.', 'the owners'],
    ['There is evidence that the mill closed on 5 May 2024.', undefined],
    ['The mayor was forced to admit that the mill closed on 5 May 2024.', 'the mayor'],
  ])('is named, and never a pronoun: %s', (text, who) => {
    expect(readText(text).mentions.map(({ attribution }) => attribution)).toEqual([who]);
  });
});
