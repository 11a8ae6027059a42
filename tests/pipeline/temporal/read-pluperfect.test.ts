import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

/** News of December 2018 on what happened the year before. */
const news = 'He was charged on Friday. The inspector came to the brewery on 25 July 2017. ';

describe('what had happened before', () => {
  it.each([
    ['a day', 'The towers had been cleaned on 15 May.', '15 May = 2017-05-15'],
    ['a month', 'The firm had not been paid since it had closed in April.', 'April = 2017-04'],
    ['where the date opens the clause', 'In April the owner had quietly sold it.', 'April = 2017-04'],
    ['by an irregular verb', 'The owner had gone abroad in October.', 'October = 2016-10'],
    ['some sentences later', 'He looked. He wrote. The owner had sold it in May.', 'May = 2017-05'],
  ])('stands before the date that the text named: %s', (_, text, reading) => {
    expect(readings(news + text, '2018-12-09')).toContain(reading);
  });

  it.each([
    [
      'the verb says when it was told',
      'The driver, who had slept badly, told them so in October.',
      'October = 2017-10',
    ],
    ['“had” is no auxiliary', 'The town had six doctors in October.', 'October = 2017-10'],
    [
      'the clause looks ahead',
      'A report, which had been due, will be read out on 20 January.',
      '20 January = 2019-01-20',
    ],
    [
      'no date was named for long',
      'Nobody looked. Nobody wrote. The council sat. The towers ran. Buses came. Shops opened. He had left in October.',
      'October = 2018-10',
    ],
  ])('is not read where %s', (_, text, reading) => {
    expect(readings(news + text, '2018-12-09')).toContain(reading);
  });
});

it('goes on from the date that it is listed with', () => {
  expect(readings('In June 2019, and again in September, the ministry had told mayors to wait.', '2020-02-10')).toEqual(
    ['June 2019 = 2019-06', 'September = 2019-09'],
  );
});
