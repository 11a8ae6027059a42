import { describe, expect, it } from 'vitest';
import { searchRecord } from '../../../src/integrations/search/search-record.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

describe('searchRecord', () => {
  it('says in its text what it is about and when, since nothing else is searched', () => {
    const event = makeEvent({
      id: '2019-meet',
      edtf: '2019',
      headline: 'Kim and Putin meet',
      kind: 'meeting',
      mentions: [
        { article: 'one', reported: '2023-09-05', sentence: 'In 2019 they met.', expression: '2019' },
        { article: 'two', reported: '2024-06-17', sentence: 'They met in 2019.', expression: '2019' },
      ],
    });
    expect(searchRecord(event, 'en', new Map([['one', 'The first article']]))).toEqual({
      url: '/timeline/2019-meet/',
      language: 'en',
      content: 'Kim and Putin meet. 2019. In 2019 they met. They met in 2019.',
      meta: { title: 'Kim and Putin meet', date: '2019', type: 'event' },
      filters: {
        type: ['event'],
        year: ['2019'],
        kind: ['meeting'],
        status: ['happened'],
        article: ['The first article', 'two'],
      },
      sort: { date: '2019-01-01' },
    });
  });

  it('is found without the letters that keyboards lack', () => {
    const mentions = [
      { article: 'one', reported: '2023-09-05', sentence: 'Kılıç came then.', expression: 'then' },
    ] as const;
    const event = makeEvent({ id: 'a', edtf: '2019', headline: 'A visit to Łódź', mentions: [...mentions] });
    expect(searchRecord(event, 'en').meta?.['plain']).toBe('lodz kilic');
  });

  it('says in its label what was denied, and by whom', () => {
    const event = makeEvent({
      edtf: '2019-05-07',
      headline: 'Tom Okafor stole a car',
      status: 'denied',
      attribution: 'Okafor',
    });
    expect(searchRecord(event, 'en').meta).toEqual({
      title: 'Tom Okafor stole a car',
      date: '7 May 2019',
      status: 'Denied by Okafor',
      type: 'event',
    });
  });

  it('cannot be filtered by article where there are no titles to choose from', () => {
    const mentions = [{ article: 'one', reported: '2023-09-05', sentence: 'Then.', expression: 'then' }] as const;
    const event = makeEvent({ id: 'a', edtf: '2019', headline: 'A', mentions: [...mentions] });
    expect(searchRecord(event, 'en').filters).not.toHaveProperty('article');
  });

  it.each([
    ['2019-12', ['2019']],
    ['1950/1953', ['1950', '1951', '1952', '1953']],
    ['199X', ['1990', '1991', '1992', '1993', '1994', '1995', '1996', '1997', '1998', '1999']],
    ['1990/2000', ['1990', '1991', '1992', '1993', '1994', '1995', '1996', '1997', '1998', '1999', '2000']],
    ['1990/2001', ['1990', '2001']],
    ['1900/1999', ['1900', '1999']],
    ['00XX', ['1', '99']],
    ['-0043', ['44 BC']],
    ['-0001/0001', ['2 BC', '1 BC', '1']],
  ])('is found under every year of %s, or its ends', (edtf, years) => {
    const mentions = [{ article: 'one', reported: '2023-09-05', sentence: 'Then.', expression: 'then' }] as const;
    const event = makeEvent({ id: 'a', edtf, headline: 'A', mentions: [...mentions] });
    expect(searchRecord(event, 'en').filters?.['year']).toEqual(years);
  });
});
