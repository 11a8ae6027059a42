import { oncePerWord } from '../../once-per-word.ts';

/** The words of a name of several, in small letters; none of a name that is one word. */
export const wordsOfName = oncePerWord<ReadonlySet<string>>(
  10_000,
  (name) => new Set(name.includes(' ') ? name.toLowerCase().split(' ') : []),
);
