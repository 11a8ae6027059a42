import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

/** Each was written before the code read the sentence. */
describe('what a speaker says of “I” is told of the speaker', () => {
  it.each([
    ['“On Monday I sold my house,” Okafor said.', 'Tom Okafor sold his house'],
    [
      '“In 2012 my sister gave me a boat and I sold it to my neighbour in 2013,” Reyes said.',
      'Ana Reyes sold it to her neighbour',
    ],
    ['“I have resigned on Monday,” Okafor said.', 'Tom Okafor has resigned'],
    ['“Last week I’ve sold the house,” Reyes said.', 'Ana Reyes has sold the house'],
    ['“I am leaving on Friday,” Okafor said.', 'Tom Okafor is leaving'],
    ["“Tomorrow I'll go to the museum,” Okafor said.", 'Tom Okafor will go to the museum'],
    ['“In 2015 I taught myself to sail,” Reyes said.', 'Ana Reyes taught herself to sail'],
  ])('%s', (text, headline) => {
    expect(readText(text).mentions.at(-1)?.headline).toBe(headline);
  });

  it.each([
    ["“On Friday we'll open the bridge,” Reyes said.", 'We will open the bridge'],
    ['They’ll vote on Friday.', 'They will vote'],
  ])('and a short form is spelt out: %s', (text, headline) => {
    expect(readText(text).mentions.at(-1)?.headline).toBe(headline);
  });
});
