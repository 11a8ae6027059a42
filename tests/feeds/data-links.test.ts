import { expect, test } from 'vitest';
import { dataLinks } from '../../src/feeds/data-links.ts';
import { makeEvent } from '../fixtures/site/make-event.ts';

test('data is offered by name in every format that it is published in, and in no other', () => {
  const others = [
    { name: 'JSON', path: '/articles/a/timeline.json' },
    { name: 'CSV', path: '/articles/a/timeline.csv' },
    { name: 'TimelineJS', path: '/articles/a/timeline.timelinejs.json' },
    { name: 'Web Annotations', path: '/articles/a/annotations.jsonld' },
  ];
  expect(dataLinks([makeEvent({ edtf: '1998' })], '/articles/a/')).toEqual(others);
  expect(dataLinks([makeEvent({ edtf: '1998-05-04' })], '/articles/a/')).toContainEqual({
    name: 'iCalendar',
    path: '/articles/a/timeline.ics',
  });
});
