import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { selectTimeline } from '../../src/feeds/timeline-data.ts';
import { serialiseTimelineCsv } from '../../src/feeds/timeline-csv.ts';
import { publication, site } from './sample-site.ts';

const text = serialiseTimelineCsv(selectTimeline(site, publication));

test('is one line an event under one header, as RFC 4180 has it', () => {
  const rows = parse<Record<string, string>>(text, { columns: true, record_delimiter: '\r\n', relax_quotes: false });
  expect(rows.map(({ id }) => id)).toEqual(site.timeline.events.map(({ id }) => id));
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('keeps commas and quotes inside their fields', () => {
  const rows = parse<Record<string, string>>(text, { columns: true });
  expect(rows.find(({ id }) => id === '1998-bridge')).toMatchObject({
    headline: 'The bridge, “long awaited”, opens; <cheers>',
    date_edtf: '1998',
    first_day: '1998-01-01',
    day_after_last: '1999-01-01',
    actors: 'Ada Lind; A firm without an entry',
    articles: 'plain; bridge',
  });
});

test.each([
  ['=HYPERLINK("https://evil.example")', `'=HYPERLINK("https://evil.example")`],
  ['+1 for the bridge', `'+1 for the bridge`],
  ['-the bridge', `'-the bridge`],
  ['@home', `'@home`],
  ['\t=1', `'\t=1`],
  ['\r=1', `'\r=1`],
  ['1 = 1', '1 = 1'],
])('lets no words be a formula: %j stands as %j (OWASP, CSV Injection)', (words, expected) => {
  const [first] = site.timeline.events;
  const events = first === undefined ? [] : [{ ...first, headline: words, attribution: words, actors: [words] }];
  const [row] = parse<Record<string, string>>(serialiseTimelineCsv({ ...selectTimeline(site, publication), events }), {
    columns: true,
    record_delimiter: '\r\n',
  });
  expect(row).toMatchObject({ headline: expected, attribution: expected, actors: expected });
});

test('leaves a date before Christ as it is', () => {
  const [row] = parse<Record<string, string>>(text, { columns: true });
  expect(row).toMatchObject({ date_edtf: '-0043-03-15', first_day: '-0043-03-15' });
});

test('doubles a quotation mark', () => {
  const [first] = site.timeline.events;
  const events = first === undefined ? [] : [{ ...first, headline: 'The "great" flood' }];
  const data = { ...selectTimeline(site, publication), events };
  expect(serialiseTimelineCsv(data)).toContain('"The ""great"" flood"');
});

test.each(['\r', '\n', '\r\n'])('keeps a line break inside its field: %j', (mark) => {
  const [first] = site.timeline.events;
  const headline = `The flood${mark}and the fire`;
  const events = first === undefined ? [] : [{ ...first, headline }];
  const data = { ...selectTimeline(site, publication), events };
  expect(serialiseTimelineCsv(data)).toContain(`,"${headline}",`);
});
