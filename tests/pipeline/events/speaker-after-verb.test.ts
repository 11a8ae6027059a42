import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** `headline = EDTF`, one a mention. 17 June 2024 is a Monday. */
function told(text: string): readonly string[] {
  return readText(text).mentions.map(({ headline, date }) => `${headline} = ${date.edtf}`);
}

describe('who said it stands after “said”, with an aside', () => {
  it.each([
    ['“We won,” said Ana Reyes, the minister, on Friday.', 'Ana Reyes said: “We won” = 2024-06-14'],
    ['“We won,” said Ana Reyes, 54, who leads the party, on Friday.', 'Ana Reyes said: “We won” = 2024-06-14'],
    ['“We won,” said Karl Holt, chairman of the bank, on Friday.', 'Karl Holt said: “We won” = 2024-06-14'],
    [
      '“We won,” said Karl Holt, chairman of the bank, in a statement on Friday.',
      'Karl Holt said in a statement: “We won” = 2024-06-14',
    ],
    [
      'The talks had failed, said Anna Lind, the minister, on Friday.',
      'Anna Lind said that the talks had failed = 2024-06-14',
    ],
  ])('%s', (text, mention) => {
    expect(told(text)).toEqual([mention]);
  });

  it('and the sentence goes on where another clause begins', () => {
    expect(told('The talks failed, said Anna Lind, and Norland left on Friday.')).toEqual([
      'Norland left = 2024-06-14',
    ]);
  });
});
