import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

const last = (text: string): string | undefined => readText(text).mentions.at(-1)?.headline;

describe('what stands for a name', () => {
  it.each([
    ['a pronoun', 'Ana Reyes leads the party. She resigned in 2020.', 'Ana Reyes resigned'],
    ['a pronoun of the other gender', 'Ana Reyes succeeded Tom Okafor. He resigned in 2020.', 'Tom Okafor resigned'],
    [
      'a pronoun for whom the text is about, though somebody else was named since',
      'Artyom Belkin won the cup and was beaten by Okafor a day later. Both matches were played in Varn. He retired in 2020.',
      'Artyom Belkin retired',
    ],
    [
      'a pronoun for a name with a noun before it',
      'Artyom Belkin fled. Killer Tom Okafor, who had been in jail, was next. He was arrested in 2020.',
      'Tom Okafor was arrested',
    ],
    ['a surname', 'Ana Reyes leads the party. Reyes resigned in 2020.', 'Ana Reyes resigned'],
    ['a surname that no list holds', 'Artyom Belkin is a painter. Belkin died in 2019.', 'Artyom Belkin died'],
    [
      'the noun it was called by',
      'Harbour Bank, the largest lender in the country, is in trouble. The lender closed in 2019.',
      'Harbour Bank closed',
    ],
    ['the noun before it', 'The chairman, Tom Okafor, is rich. The chairman resigned in 2019.', 'Tom Okafor resigned'],
    ['a noun in its name', 'Harbour Bank is in trouble. The bank closed in 2019.', 'Harbour Bank closed'],
    [
      'a pair of states',
      'Norland lies north of Sudria. The two countries signed a truce in 2008.',
      'Norland and Sudria signed a truce',
    ],
    [
      'both subjects of the sentence before',
      'Reyes and Okafor met in Varn. They met again in 2021.',
      'Ana Reyes and Tom Okafor met',
    ],
    [
      'the two people named before it',
      'Reyes married Okafor in 1959; they parted in 1970.',
      'Ana Reyes and Tom Okafor parted',
    ],
    [
      'the two people of the sentence before',
      'Reyes met Okafor in Varn. On Monday they signed a pact.',
      'Ana Reyes and Tom Okafor signed a pact',
    ],
    [
      'the two people of whom one lives with the other',
      'Ana Reyes lives with Tom Okafor. They had wed in 1960.',
      'Ana Reyes and Tom Okafor wed',
    ],
    [
      'who made the thing that the clause around is about',
      'Mayor Petra Sole sold the map, which was drawn by Ana Reyes before she left in 1999.',
      'Ana Reyes left',
    ],
    [
      'whom the clause around is about, and not who did it',
      'Petra Sole was succeeded by Ana Reyes after she resigned in 2019.',
      'Petra Sole resigned',
    ],
    [
      'the body whose shares or workers the sentence is about',
      'Shares in Harbour Bank have risen since it was listed in March 2023.',
      'Harbour Bank was listed',
    ],
    [
      'a company without a name, of which the same is told',
      'Shares in the company, which had risen since it was listed in March 2023, fell by a third.',
      'The company was listed',
    ],
    [
      'who did it, and not whom a clause of time within speaks of',
      'Reyes hid. Officers flew to Varn after a guest swore she had seen her. They offered a reward in May.',
      'Officers offered a reward',
    ],
    ['one of two that it could be', 'Members of a club and of Harbour Bank wept when it burned in 2019.', 'It burned'],
    ['a group of people', 'The crew left at noon. They were rescued in May.', 'The crew were rescued'],
    ['the police', 'Police flew to Varn. They offered a reward in May.', 'Police offered a reward'],
    [
      'a body that its verb makes several',
      'Harbour Bank, who finished ninth, are last. They go to Varn on Sunday.',
      'Harbour Bank go to Varn',
    ],
    ['no body that is one', 'Harbour Bank is last. They go to Varn on Sunday.', 'They go to Varn'],
    ['somebody without a name', 'A farmer called at noon. He was fined in 2019.', 'A farmer was fined'],
    [
      'the owner, with what is set beside',
      'The new owner, a potter, moved in. She died in 2019.',
      'The new owner died',
    ],
    ['nobody whom it cannot be', 'A woman of 44 was shot by a guest. He was fined in 2019.', 'He was fined'],
    [
      'one of two subjects',
      'Reyes played on. She and 80 others sued the club in 2019.',
      'Ana Reyes and 80 others sued the club',
    ],
    [
      'several things, with where they go',
      'The ferries to Orm sailed daily before they were sold in 2019.',
      'The ferries to Orm were sold',
    ],
    [
      'who reports it',
      'Shares fell after Harbour Bank said that it would close two branches in 2025.',
      'Harbour Bank would close two branches',
    ],
    [
      'somebody else than who reports it',
      'Ana Reyes is popular. Okafor said that she resigned in 2019.',
      'Ana Reyes resigned',
    ],
    [
      'whose it is',
      'Ana Reyes was a singer. Her last concert drew 4,000 people in 2011.',
      'Ana Reyes’s last concert drew 4,000 people',
    ],
    [
      'what it belongs to',
      'Harbour Bank is in trouble. Its chairman resigned in 2020.',
      'Harbour Bank’s chairman resigned',
    ],
    ['the object', 'Ana Reyes leads the party. Okafor dismissed her in March 2017.', 'Tom Okafor dismissed Ana Reyes'],
    ['who is accused', 'Tom Okafor fled. Police suspect him of having hit a guard in 2019.', 'Tom Okafor hit a guard'],
    ['who is named after it', 'Before it was closed in 2016, the mine employed 2,000 people.', 'The mine was closed'],
    [
      'a couple that no list holds',
      'Otto Frey married Lena Marsh in 1961; they had two sons and divorced in 1974.',
      'Otto Frey and Lena Marsh divorced',
    ],
    ['a speaker', '“I left in 2013,” Okafor told me.', 'Tom Okafor left'],
    ['another name of a place', 'The North closed the border in 2020.', 'Norland closed the border'],
  ])('is settled: %s', (_, text, headline) => {
    expect(last(text)).toBe(headline);
  });

  it.each([
    ['“it” is none of several', 'Lawyers for Harbour Bank spoke. It was sold in 2020.', 'It was sold'],
    ['who is named after it is another', 'When he came in 2016, Ana Reyes left.', 'He came'],
    ['nobody was named', 'They resigned in 2020.', 'They resigned'],
    ['“they” may be others', 'Reyes told her lawyers about Okafor. They resigned in 2020.', 'They resigned'],
    ['“they” may be a body', 'Reyes met Okafor of Harbour Bank. They signed a lease in 2020.', 'They signed a lease'],
    [
      'a quotation says “they”',
      'The unions are angry. “They told us on 3 May 2024 that all was fine,” Okafor said.',
      'They told us that all was fine',
    ],
    [
      'somebody without a name came in',
      'Okafor leads the police. They arrested a man. He was charged on 3 May 2024.',
      'He was charged',
    ],
    [
      'nobody was named whose it could be',
      'Her last concert drew 4,000 people in 2011.',
      'Her last concert drew 4,000 people',
    ],
    [
      'a quotation says “her”',
      'Ana Reyes is a singer. “Her house burned down on 3 May 2024,” Okafor said.',
      'Her house burned down',
    ],
    ['it says whose', 'Ana Reyes is rich. Okafor sold her house in 2017.', 'Tom Okafor sold her house'],
    ['it cannot be the subject itself', 'Okafor is rich. Okafor sued him in 2017.', 'Tom Okafor sued him'],
    ['it stands for nothing', 'Harbour Bank is rich. It snowed in May 2019.', 'It snowed'],
  ])('stays as it is where %s', (_, text, headline) => {
    expect(last(text)).toBe(headline);
  });

  it('lowers the confidence of an event whose subject stays open', () => {
    const [mention] = readText('They resigned in 2020.').mentions;
    expect(mention?.confidence).toBeLessThan(1);
    expect(mention?.doubts).toEqual(['the subject is a pronoun that the text does not settle']);
  });

  it('is not who was named before somebody of an office without a name', () => {
    expect(last('Tom Okafor was deposed in 2018. The colonel took the palace. He was sworn in in 2019.')).toBe(
      'The colonel was sworn in',
    );
    expect(last('Colonel Idriss Diarra took the palace in 2018. He was sworn in in 2019.')).toBe(
      'Idriss Diarra was sworn in',
    );
  });

  it('is an office that a title gave it', () => {
    expect(last('Colonel Idriss Diarra and Tom Okafor met in 2018. The colonel resigned in 2019.')).toBe(
      'Idriss Diarra resigned',
    );
  });

  it('does not let a thing be a person', () => {
    expect(last('The High Court heard the case. The judge was firm. She resigned in 2020.')).toBe('The judge resigned');
    expect(last('Ana Reyes won the Gold Medal of the Academy. She retired in 1997.')).toBe('Ana Reyes retired');
  });
});
