import { describe, expect, it } from 'vitest';
import { tag } from './tag.ts';

describe('what is no date', () => {
  it.each([
    'You may march with us.',
    'May the best team win.',
    'Theresa May spoke to them.',
    'April Jones and June Whitfield read to them.',
    'They employ 20,000 to 50,000 workers.',
    'He wrote for 38 North.',
    'It carried a 1950 kg load.',
    'Flight 2019 was late.',
    'The second of them won.',
    'A Boeing 747 landed.',
    'It cost $2,000 or $1999.',
    'The Sun rose and he sat down.',
    'Version 1.10.30 is out.',
    'See page 1984.',
    'They won 3-2 and lost 4-1-2.',
    'A ratio of 10:30 is fine.',
    'It stands at 1900 West Fullerton Avenue.',
    'A man in his eighties fell.',
    'The fall of Saigon shook them.',
    'They spring into action.',
    'See https://example.org/2012/05/04/today for more.',
    'Write to today2024@example.org for more.',
    'The X-1900 has a camera.',
    'Black Friday sales fell.',
    'The Washington Monthly wrote it.',
    'He lives at 1914 Summer Street.',
    'A woman of Fall River won.',
    'It was his last day there.',
    'The 1600 block of Elm Street was closed.',
    'They were called to the 2000 block of the road.',
    'Train No. 1910 was late.',
    'The No. 1910 train was late.',
    'Snow fell, with highs in the 20s.',
    'Temperatures in the 90s were common.',
    'It fell with 9:32 left in the second quarter.',
    '80-32-89-89',
    '2012-1400',
    'nowhere, knowledge, notoday',
  ])('%s', (text) => {
    expect(tag(text, '2024-06-17').map((expression) => expression.text)).toEqual([]);
  });
});
