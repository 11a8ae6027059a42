import { describe, expect, it } from 'vitest';

import { checkPassage } from './check-passage.ts';
import { parsePassage } from './parse-passage.ts';
import { CORPUS_PARTS, isHeldOut, readCorpus } from './read-corpus.ts';

const passage = (body: string) => parsePassage('001-x', `dct: 2013-03-22\ngenre: finance\n\n${body}\n`);

describe('the dated-news corpus', () => {
  it.each(CORPUS_PARTS)('agrees with the calendar in every mark of %s', (part) => {
    expect(readCorpus(part).flatMap(checkPassage)).toEqual([]);
  });

  it.each(CORPUS_PARTS)('keeps in %s only the passages whose number belongs there', (part) => {
    expect(readCorpus(part).filter(({ id }) => isHeldOut(id, part) !== part.endsWith('held-out'))).toEqual([]);
  });
});

describe('a marked passage', () => {
  it('loses its marks and keeps their offsets in UTF-16 units', () => {
    expect(passage('Up 3% 📈 on [[Friday|DATE|2013-03-22]].')).toMatchObject({
      text: 'Up 3% 📈 on Friday.',
      gold: [{ start: 12, end: 18, type: 'DATE', value: '2013-03-22', text: 'Friday' }],
    });
  });

  it.each(['on [[Friday|DATE]]', 'on [[Friday|WHEN|2013-03-22]]', 'on [[Friday|DATE|2013-03-22]'])(
    'is refused when a mark is malformed: %s',
    (body) => {
      expect(() => passage(body)).toThrow('[[words|TYPE|value]]');
    },
  );

  it.each([
    ['[[Friday|DATE|2013-03-21]]', 'weekday'],
    ['[[May 4|DATE|2013-06-04]]', 'month'],
    ['[[May 4|DATE|2013-05-05]]', 'day'],
    ['[[late 1987|DATE|1988]]', 'year'],
    ['[[Feb. 29|DATE|2013-02-29]]', 'no such day'],
    ['[[two weeks|DURATION|2013-W10]]', 'period'],
    ['[[noon|TIME|2013-03-22]]', 'TIME'],
  ])('is faulted where the calendar denies it: %s', (body, fault) => {
    expect(checkPassage(passage(body)).join()).toContain(fault);
  });
});
