import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

describe('“today” in a quotation', () => {
  // 8 February 2023 is a Wednesday.
  it.each([
    ['“Today the race starts,” said the company’s head on Tuesday.', 'Today = 2023-02-07'],
    ['“It begins tomorrow,” she said Monday.', 'tomorrow = 2023-02-07'],
    ['“What happened yesterday was wrong,” he told the court on Friday.', 'yesterday = 2023-02-02'],
    ['“We vote tonight,” he said on Tuesday.', 'tonight = 2023-02-07TNI'],
    ['On Monday she told reporters: “Today we begin.”', 'Today = 2023-02-06'],
  ])('is counted from the day that it was said: %s', (text, reading) => {
    expect(readings(text, '2023-02-08')).toContain(reading);
  });

  it.each([
    ['where no day is named: “Today the race starts,” he said.', 'Today = 2023-02-08'],
    ['outside the marks: “We begin,” he said on Monday, and today he did.', 'today = 2023-02-08'],
    ['where the day is one to come: “Today we vote,” he said, and on Friday they will count.', 'Today = 2023-02-08'],
  ])('is else that of publication, %s', (text, reading) => {
    expect(readings(text, '2023-02-08')).toContain(reading);
  });
});

describe('an afternoon', () => {
  it.each([
    ['He spent the afternoon there.', 'the afternoon = 2023-02-08TAF'],
    ['She stood there all afternoon.', 'all afternoon = 2023-02-08TAF'],
  ])('may be spent: %s', (text, reading) => {
    expect(readings(text, '2023-02-08')).toContain(reading);
  });
});
