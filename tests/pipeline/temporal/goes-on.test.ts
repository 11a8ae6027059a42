import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

describe('a date goes on from the one before it', () => {
  it.each([
    [
      'where both had happened before what is told',
      '2018-08-31',
      'They had agreed a fee in July, only for the sellers to call the deal off on 9 August.',
      '9 August = 2018-08-09',
    ],
    [
      'where both are of one verb that looks back',
      '2015-11-21',
      'They had sailed from England in August 1914 and from the island on 5 December.',
      '5 December = 1914-12-05',
    ],
    [
      'sentence by sentence, looking back',
      '2018-12-09',
      'He had joined the firm in May 2010. He had left it on 3 September.',
      '3 September = 2010-09-03',
    ],
    [
      'as what came later in the past does, however far back that was named',
      '2019-10-18',
      'Water broke in on Saturday 7 September. It was dark. Nobody was hurt. Pumping was finished three weeks later.',
      'three weeks later = 2019-W39',
    ],
    [
      'in news, also where that was counted back by days',
      '2022-11-10',
      'She left on Friday. The owners approved the sale on 15 July 2021. Nine days earlier workers had walked out. The strike spread in August.',
      'August = 2021-08',
    ],
    [
      'in a story long gone, by some months, beside what is told of today',
      '2015-11-21',
      'By 19 January 1915 the ice had closed around the ship. From May to July the men played football. On 21 November 1915 it sank. In April 1916 the floe broke up. On 5 January 1922 he died. A bell will be rung today. It rang on Tuesday.',
      'May = 1915-05',
    ],
    [
      'both ends of a stretch “that year”',
      '2024-06-05',
      'He was mayor in 2010. The strike lasted from 4 April to 19 May that year.',
      '4 April = 2010-04-04',
    ],
    [
      'and so with “of that year”',
      '2024-06-05',
      'They met in 2010. It ran from April to June of that year.',
      'April = 2010-04',
    ],
    [
      'by a day of the next year, where the sentence stands late in one',
      '2024-06-27',
      'It closed in the summer of 1984. It was sold the following spring and cleared by Christmas.',
      'Christmas = 1985-12-25',
    ],
    [
      'by what was done next',
      '2024-06-27',
      'The treaty was signed on 3 March 1918 and annulled in November.',
      'November = 1918-11',
    ],
    [
      'in the year beside it',
      '2024-06-27',
      'A treaty was signed on 3 March 1918. Another followed in 1928, on Easter Sunday.',
      'Easter Sunday = 1928-04-08',
    ],
    [
      'in the year counted beside it',
      '2024-06-27',
      'The school closed in 1963; the church followed four years later, in May.',
      'May = 1967-05',
    ],
    [
      'but in no year that only bounds',
      '2024-06-27',
      'They had waited since 2015, in May they were paid.',
      'May = 2024-05',
    ],
    [
      'as a launch is put back again',
      '2024-06-27',
      'The launch was put back to Tuesday and then to Friday.',
      'Friday = 2024-07-05',
    ],
    [
      'over midnight',
      '2024-06-27',
      'The ferry left at 9pm on Tuesday and sank shortly after midnight.',
      'midnight = 2024-06-26T00:00',
    ],
    [
      'by its day alone, over one counted from it',
      '2024-06-27',
      'The king died on 8 September. Mourning began the next day. The funeral was held on the 19th.',
      'the 19th = 2023-09-19',
    ],
    [
      'that names its year as the last',
      '2024-06-27',
      'The trial began on 3 March last year. It was adjourned in April.',
      'April = 2023-04',
    ],
    [
      'and not back from there',
      '2022-06-20',
      'He stepped down on 25 March last year. He was dismissed on 2 December.',
      '2 December = 2021-12-02',
    ],
    [
      'in the winter that its year begins',
      '2024-06-27',
      'She moved to the city in 1951. Her father died that winter.',
      'that winter = 1951-WI',
    ],
    [
      'as a concert is put off twice',
      '2024-06-27',
      'The concert was postponed twice, first to the end of June and then to September.',
      'September = 2024-09',
    ],
    [
      'to what is due by then',
      '2024-06-27',
      'It will shut in stages: half at the end of this month, the rest by March.',
      'March = 2025-03',
    ],
    [
      'but not into another paragraph',
      '2005-09-10',
      'A plan was shelved in June of last year.\n\nCongress met after its August recess.',
      'August = 2005-08',
    ],
  ])('%s', (_, published, text, reading) => {
    expect(readings(text, published)).toContain(reading);
  });

  it('but steps back where it tells what had happened before', () => {
    const text = 'The inspector came on 25 July 2017. The towers had been cleaned on 15 May.';
    expect(readings(text, '2018-12-09')).toContain('15 May = 2017-05-15');
  });
});
