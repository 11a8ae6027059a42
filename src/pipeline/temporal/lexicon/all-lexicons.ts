import { calendarWords } from './calendar-words.ts';
import type { Lexicon } from './define-lexicon.ts';
import { frequencyWords } from './frequency-words.ts';
import { modifierWords } from './modifier-words.ts';
import { referenceWords } from './reference-words.ts';
import { relationWords } from './relation-words.ts';
import { timeWords } from './time-words.ts';
import { unitWords } from './unit-words.ts';

/** Every lexicon of slots; a new file has its line here. */
export const allLexicons: readonly Lexicon[] = [
  ...calendarWords,
  ...unitWords,
  ...relationWords,
  ...modifierWords,
  ...timeWords,
  ...frequencyWords,
  ...referenceWords,
];
