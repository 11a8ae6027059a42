import { wordSet } from './lexicon/word-set.ts';
import type { CalendarDate } from '../types.ts';
import type { MatchContext } from './define-rule.ts';
import { startsCapital } from './read-slots.ts';
import type { Tokens } from './scan-tokens.ts';

/** What a rule may know of the whole text. */
export interface DocumentFacts {
  readonly published: CalendarDate;
  readonly blocks: number;
}

/** A slot filled: tokens `[from, to)` and what they stand for. */
export interface Capture {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly value: unknown;
  /** The capture before it in the pattern. */
  readonly last: Capture | undefined;
}

/** What a rule may look at around a match of tokens `[from, to)`. */
export function contextOf(
  tokens: Tokens,
  from: number,
  to: number,
  last: Capture | undefined,
  document: DocumentFacts,
): MatchContext {
  const previous = tokens.norm[from - 1];
  return {
    published: document.published,
    loneBlock: document.blocks === 1,
    before: (steps = 1) => tokens.norm[from - steps] ?? '',
    after: (steps = 1) => tokens.norm[to - 1 + steps] ?? '',
    capital: startsCapital(tokens, from),
    capitalBefore: from > 0 && tokens.kind[from - 1] === 'word' && startsCapital(tokens, from - 1),
    firstOfSentence: previous === undefined || ENDS.has(previous),
    gluedBefore: from > 0 && tokens.end[from - 1] === tokens.start[from],
    gluedAfter: to < tokens.count && tokens.end[to - 1] === tokens.start[to],
    nextWord: () => tokens.text.slice(tokens.start[to] ?? 0, tokens.end[to] ?? 0),
    text: () => tokens.text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0),
    spanOf: (name) => {
      let capture = last;
      while (capture && capture.name !== name) capture = capture.last;
      return { start: tokens.start[capture?.from ?? from] ?? 0, end: tokens.end[(capture?.to ?? to) - 1] ?? 0 };
    },
  };
}

const ENDS = wordSet('. ! ? : "');
