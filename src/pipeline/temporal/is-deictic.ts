import type { Meaning } from './meaning.ts';

/** Whether words count from when they are said or written: “two years ago”, “next summer”, “the spring of next year”. */
export function isDeictic(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'shift':
      return meaning.from === 'published';
    case 'calendar':
      return meaning.within ? isDeictic(meaning.within) : meaning.lean !== undefined && !meaning.anaphoric;
    case 'modified':
      return isDeictic(meaning.of);
    case 'time':
      return meaning.of !== undefined && isDeictic(meaning.of);
    default:
      return false;
  }
}
