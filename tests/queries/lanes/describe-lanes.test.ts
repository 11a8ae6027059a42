import { expect, it } from 'vitest';
import { describeLanes } from '../../../src/queries/lanes/describe-lanes.ts';
import { layOutLanes } from '../../../src/queries/lanes/lanes.ts';
import { makeArticle } from '../../fixtures/site/make-article.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

const articles = [makeArticle('second', '2004-01-01'), makeArticle('first', '2003-01-01')];

it('says in a sentence each what the lanes show, and what they share', () => {
  const layout = layOutLanes(
    [
      makeEvent({ id: 'a', edtf: '2000', headline: 'It opens', mentions: [{ article: 'first' }] }),
      makeEvent({
        id: 'b',
        edtf: '2001-05',
        headline: 'It shuts',
        mentions: [{ article: 'first' }, { article: 'second' }],
      }),
    ],
    articles,
  );
  expect(layout && describeLanes(layout)).toEqual([
    '“first”, published on 1 January 2003, tells of 2 events, from “2000: It opens” to “May 2001: It shuts”.',
    '“second”, published on 1 January 2004, tells of one event.',
    'One event is told by more than one article.',
  ]);
});
