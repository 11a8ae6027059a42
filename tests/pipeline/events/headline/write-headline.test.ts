import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

/** Sentence → the headlines that an editor would let stand, of all its events and in any order. Each was written before the code read the sentence. */
const table: readonly (readonly [sentence: string, ...headlines: readonly string[]])[] = [
  // Plain news
  ['The parliament passed the bill on 4 May 2021.', 'The parliament passed the bill'],
  ['In 2012 Harbour Bank bought its rival.', 'Harbour Bank bought its rival'],
  ['A fire destroyed the market in March 2019.', 'A fire destroyed the market'],
  ['On 3 June 2018, the bridge collapsed.', 'The bridge collapsed'],
  ['The bridge, built in 1950, collapsed.', 'The bridge was built'],
  ['Norland and Sudria signed a treaty in 2004.', 'Norland and Sudria signed a treaty'],
  ['Reyes resigned on 1 May 2020.', 'Ana Reyes resigned'],
  ['Okafor met Reyes in Varn in 2019.', 'Tom Okafor met Ana Reyes in Varn'],
  ['The company was founded in 1911.', 'The company was founded'],
  ['Three miners were killed in an explosion on 9 July 2016.', 'Three miners were killed in an explosion'],
  ['An earthquake struck the island in 2003.', 'An earthquake struck the island'],
  ['The court ordered his release in 2010.', 'The court ordered his release'],
  // Connectives, adverbs and dates go
  ['But in 2015 the talks broke down.', 'The talks broke down'],
  ['However, the deal collapsed in 2011.', 'The deal collapsed'],
  ['Then, on 5 May 2014, the siege ended.', 'The siege ended'],
  ['Meanwhile, the port reopened in 2009.', 'The port reopened'],
  ['The army eventually withdrew in 1999.', 'The army withdrew'],
  ['Still, in 2013 the two countries resumed trade.', 'The two countries resumed trade'],
  ['Two years later, in 2008, the factory closed.', 'The factory closed'],
  ['Later that year, in November 2006, voters rejected the plan.', 'Voters rejected the plan'],
  // Tense
  ['The directors had met lawyers in August 2018.', 'The directors met lawyers'],
  ['She had left the party in 2001.', 'She left the party'],
  ['The files had been destroyed in 1989.', 'The files were destroyed'],
  ['The mine had been inspected in 2018.', 'The mine was inspected'],
  ['The rebels had gone home in 2005.', 'The rebels went home'],
  ['The ministry has approved the vaccine this year.', 'The ministry has approved the vaccine'],
  // What is to come
  ['The trial will open on 8 July 2024.', 'The trial will open'],
  ['Parliament is to vote on the budget on 25 June 2024.', 'Parliament is to vote on the budget'],
  ['Reyes is expected to visit Sudria in September 2024.', 'Ana Reyes is expected to visit Sudria'],
  ['The airline plans to cut 300 jobs in 2025.', 'The airline plans to cut 300 jobs'],
  ['A new bridge is due to open in 2027.', 'A new bridge is due to open'],
  ['The plant, due to open in 2026, will cost 2 billion crowns.', 'The plant is due to open'],
  ['The trial, set to begin on 3 July 2024, was put off.', 'The trial was set to begin'],
  // Saying
  ['Okafor said on Friday that the talks had failed.', 'Tom Okafor said that the talks had failed'],
  ['“We are ready,” Reyes said on Sunday.', 'Ana Reyes said: “We are ready”'],
  ['The police said on Saturday that two men had been arrested.', 'The police said that two men had been arrested'],
  ['Reyes warned in 2017 that the dam was weak.', 'Ana Reyes warned that the dam was weak'],
  ['The bank denied on Tuesday that it was in trouble.', 'The bank denied that it was in trouble'],
  // Who vouches stays out of what happened
  ['The train derailed on 2 May 2024, officials said.', 'The train derailed'],
  ['According to the police, the thieves fled on 6 June 2024.', 'The thieves fled'],
  ['The factory, the union says, closed in 2019.', 'The factory closed'],
  // Allegations
  ['Prosecutors accuse Okafor of having hidden the money in 2021.', 'Tom Okafor hid the money'],
  ['Reyes is suspected of taking a bribe in 2019.', 'Ana Reyes took a bribe'],
  ['The opposition alleges that votes were bought in 2020.', 'Votes were bought'],
  ['Norland denies having shelled the town on 14 April 2024.', 'Norland shelled the town'],
  ['Okafor confessed to killing the judge in 2019.', 'Tom Okafor killed the judge'],
  ['Reyes has admitted to lying in 2019.', 'Ana Reyes lied'],
  ['Sudria voted not to join in 1994.', 'Sudria voted not to join'],
  // Relative clauses and participles become finite
  ['The law, which was passed in 2006, is under review.', 'The law was passed'],
  ['The road, which links Varn with the coast, was opened in 1968.', 'The road was opened'],
  ['The bridge, which collapsed in 2018, has been rebuilt.', 'The bridge collapsed'],
  ['Reyes, who took office in 2016, is popular.', 'Ana Reyes took office'],
  ['The inquiry that parliament set up in 2019 has ended.', 'Parliament set up the inquiry'],
  ['Launched in 2014, the probe reached the comet.', 'The probe was launched'],
  ['An internal review, finished in April 2023, blames the pilot.', 'An internal review was finished'],
  ['The ships, sunk in 1944, were never found.', 'The ships were sunk'],
  ['Leaving the party in 2009, Okafor founded his own.', 'Tom Okafor left the party'],
  ['The lighthouse that Okafor painted in Varn in 1962 is a ruin.', 'Tom Okafor painted the lighthouse in Varn'],
  ['The bridge that masons had built over the river in 1880 is lost.', 'Masons built the bridge over the river'],
  ['The liner that the crew left off the coast in 1911 was never seen again.', 'The crew left the liner off the coast'],
  ['The rules that the ministry brought in on 6 August 2019 still hold.', 'The ministry brought in the rules'],
  ['The bakery that Reyes took over in Varn in 2019 is gone.', 'Ana Reyes took over the bakery in Varn'],
  [
    'The list of suspects that Okafor published in Varn in 1950 is lost.',
    'Tom Okafor published the list of suspects in Varn',
  ],
  ['The mill in which Okafor worked in 1962 is a museum.', 'Tom Okafor worked in the mill'],
  ['The mill in which Okafor worked closed in 1962.', 'The mill closed'],
  ['The theatre that Reyes owned burned down in 1962.', 'The theatre burned down'],
  ['The treaty under which Sudria left Varn in 1905 was secret.', 'Sudria left Varn under the treaty'],
  // A place set before the clause comes last
  ['In Varn, Okafor opened a school in 2011.', 'Tom Okafor opened a school in Varn'],
  ['In 1931, in Sudria, the harvest failed.', 'The harvest failed in Sudria'],
  ['In Norland, Okafor opened a school in Varn in 2011.', 'Tom Okafor opened a school in Varn'],
  ['In Varn, Okafor said on Friday that the talks had failed.', 'Tom Okafor said that the talks had failed'],
  ['In 2011, in Varn, Reyes bought a mill that stood empty.', 'Ana Reyes bought a mill in Varn that stood empty'],
  // A participle after its noun, and the verb that the noun waits for
  ['An expedition led by a botanist crossed the desert in 1931.', 'An expedition crossed the desert'],
  ['In 2011 the union held a rally joined by thousands.', 'The union held a rally'],
  ['In 1502 masons began a chapel paid for by the guild.', 'Masons began a chapel paid for by the guild'],
  ['In 2011 Reyes opened a school named after her mother.', 'Ana Reyes opened a school named after her mother'],
  [
    'A survey led by a geologist, Ana Reyes, reported in March 2012 that the well was dry.',
    'A survey reported that the well was dry',
  ],
  ['A choir founded by a baker, Tom Okafor, sang in Varn in 2012.', 'A choir sang in Varn'],
  ['The fair, planned for May 2011, was held in June 2011.', 'The fair was planned', 'The fair was held'],
  // What stands before the subject stays out; what is the subject stays in
  ['Most fled to the coast between 1931 and 1935.', 'Most fled to the coast'],
  ['In Varn, Hector Moss opened a bakery in 2012.', 'Hector Moss opened a bakery in Varn'],
  ['The faded map that Okafor sold in 1962 is lost.', 'Tom Okafor sold the faded map'],
  ['Reyes sold a house built by a shipwright in 1950.', 'A house was built by a shipwright'],
  ['The canal dug by prisoners in 1887 silted up.', 'The canal was dug by prisoners'],
  // Several dates in one clause
  ['Rovers won the cup in 1983 and 1987.', 'Rovers won the cup', 'Rovers won the cup'],
  [
    'The bank raised its rate to 5 percent in May 2016 and to 8 percent in June 2016.',
    'The bank raised its rate to 5 percent',
    'The bank raised its rate to 8 percent',
  ],
  ['Norland joined in 1956, Sudria in 1960.', 'Norland joined', 'Sudria joined'],
  // Nouns of happening
  ['The coup of 1999 brought the army to power.', 'The coup brought the army to power'],
  ['Since the coup in Norland in 1999 nobody has spoken of it.', 'Coup in Norland'],
  [
    'Turnout was the highest since 1990, when the country held its first free vote.',
    'The country held its first free vote',
  ],
  ['There was a riot in Varn in 2011.', 'Riot in Varn'],
  ['There were two explosions at the plant on 4 June 2024.', 'Two explosions at the plant'],
  // Cleft and causing
  ['The drought led to a famine in Norland in 1984.', 'Famine in Norland'],
  // Datelines
  ['VARN, Norland — Thieves stole a painting from the museum on Sunday.', 'Thieves stole a painting from the museum'],
  ['VARN (Agency) - The government fell on Thursday.', 'The government fell'],
  // Asides
  ['Okafor, a former banker, became chief executive in 2014.', 'Tom Okafor became chief executive'],
  ['The chief executive, Tom Okafor, resigned in 2019.', 'Tom Okafor resigned'],
  ['The club, once the richest in the country, went bankrupt in 2012.', 'The club went bankrupt'],
  ['Ana Reyes, 58, was elected mayor of Varn in 2014.', 'Ana Reyes was elected mayor of Varn'],
  ['In 1974, after a long siege, the city fell.', 'The city fell'],
  // Lists and names stay whole
  [
    'Norland, Sudria and the United Nations agreed on a truce in 2008.',
    'Norland, Sudria and the United Nations agreed on a truce',
  ],
  ['The group released “Night Song, Part Two” in 1997.', 'The group released “Night Song, Part Two”'],
  ['The company sold ships, trucks and land in 2010.', 'The company sold ships, trucks and land'],
  // Coordinated predicates
  ['Reyes visited Varn in 2022 and opened a school.', 'Ana Reyes visited Varn and opened a school'],
  ['The storm hit the coast on 3 May 2024 and killed four people.', 'The storm hit the coast and killed four people'],
  ['Okafor was born in Varn in 1943 and left it in 1981.', 'Tom Okafor was born in Varn', 'Tom Okafor left it'],
  ['Okafor was impeached in 2016 and removed in 2017.', 'Tom Okafor was impeached', 'Tom Okafor was removed'],
  ['Okafor was honoured in 2016 and given a medal in 2017.', 'Tom Okafor was honoured', 'Tom Okafor was given a medal'],
  // Passives with agents and particles
  ['The strike was called off on 7 June 2024.', 'The strike was called off'],
  ['The vote was put off in May 2024.', 'The vote was put off'],
  ['The villages were cut off by snow in January 2021.', 'The villages were cut off by snow'],
  ['Okafor stepped down in 2018.', 'Tom Okafor stepped down'],
  ['War broke out in 1914.', 'War broke out'],
  // Explainer and magazine prose
  ['It was in 1887 that the first canal was dug.', 'The first canal was dug'],
  ['By the time the war ended in 1945, the city lay in ruins.', 'The war ended'],
  ['The North carried out a nuclear test in 2017.', 'Norland carried out a nuclear test'],
  ['Harbour Bank’s chairman retired in 2021.', 'Harbour Bank’s chairman retired'],
  ['The museum, whose roof collapsed in 2015, has reopened.', 'The museum’s roof collapsed'],
  ['When she arrived in Varn in 1968, Reyes found work as a teacher.', 'Ana Reyes arrived in Varn'],
  // Obituaries
  ['He was born in Varn on 11 April 1938.', 'He was born in Varn'],
  ['She married Otto Frey, a pianist, in 1960.', 'She married Otto Frey'],
  ['Reyes died on 6 March 2024, aged 91.', 'Ana Reyes died'],
];

describe('a headline', () => {
  it.each(table)('of “%s” is “%s”', (sentence, ...headlines) => {
    const found = readText(sentence).mentions.map((mention) => mention.headline);
    expect(found.sort()).toEqual([...headlines].sort());
  });

  const wellFormed = /^(?:\p{Lu}|\p{N}|“)/u;
  const words = fc.constantFrom(
    'the',
    'a',
    'Reyes',
    'Okafor',
    'bank',
    'met',
    'said',
    'was',
    'sold',
    'that',
    'which',
    'in 2019',
    'on Monday',
    ',',
    '“',
    '”',
    'and',
    'of',
    'Varn',
    'by',
    '(',
    ')',
    'its',
    'had',
    'will',
    'open',
    'there',
    'it',
    '—',
    ';',
    'who',
    'from',
    'up',
    'since 2006',
  );
  it('is never empty, starts well, has single spaces and paired quotation marks', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 3, maxLength: 30 }), (parts) => {
        for (const { headline } of readText(`${parts.join(' ')} in 2011.`).mentions) {
          expect(headline).toMatch(wellFormed);
          expect(headline).not.toMatch(/\s{2}|^\s|\s$|[,;:(]$/u);
          expect((headline.match(/“/gu) ?? []).length).toBe((headline.match(/”/gu) ?? []).length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
