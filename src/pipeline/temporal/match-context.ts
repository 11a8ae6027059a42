import { wordSet } from './lexicon/word-set.ts';
import type { CalendarDate, Span } from '../types.ts';
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

/** What a rule may look at around a match of tokens `[from, to)`; each is made when a rule asks for it, which few do. */
export class Surroundings implements MatchContext {
  readonly #tokens: Tokens;
  readonly #from: number;
  readonly #to: number;
  readonly #last: Capture | undefined;
  readonly #document: DocumentFacts;

  constructor(tokens: Tokens, from: number, to: number, last: Capture | undefined, document: DocumentFacts) {
    this.#tokens = tokens;
    this.#from = from;
    this.#to = to;
    this.#last = last;
    this.#document = document;
  }

  get published(): CalendarDate {
    return this.#document.published;
  }
  get loneBlock(): boolean {
    return this.#document.blocks === 1;
  }
  get before(): (steps?: number) => string {
    return (steps = 1) => this.#tokens.norm[this.#from - steps] ?? '';
  }
  get after(): (steps?: number) => string {
    return (steps = 1) => this.#tokens.norm[this.#to - 1 + steps] ?? '';
  }
  get capital(): boolean {
    return startsCapital(this.#tokens, this.#from);
  }
  get capitalBefore(): boolean {
    const before = this.#from - 1;
    return before >= 0 && this.#tokens.kind[before] === 'word' && startsCapital(this.#tokens, before);
  }
  get firstOfSentence(): boolean {
    const previous = this.#tokens.norm[this.#from - 1];
    return previous === undefined || ENDS.has(previous);
  }
  get gluedBefore(): boolean {
    return this.#from > 0 && this.#tokens.end[this.#from - 1] === this.#tokens.start[this.#from];
  }
  get gluedAfter(): boolean {
    return this.#to < this.#tokens.count && this.#tokens.end[this.#to - 1] === this.#tokens.start[this.#to];
  }
  get nextWord(): () => string {
    return () => this.#tokens.text.slice(this.#tokens.start[this.#to] ?? 0, this.#tokens.end[this.#to] ?? 0);
  }
  get text(): () => string {
    return () => this.#tokens.text.slice(this.#tokens.start[this.#from] ?? 0, this.#tokens.end[this.#to - 1] ?? 0);
  }
  get spanOf(): (name: string) => Span {
    return (name) => {
      let capture = this.#last;
      while (capture && capture.name !== name) capture = capture.last;
      const [from, to] = [capture?.from ?? this.#from, capture?.to ?? this.#to];
      return { start: this.#tokens.start[from] ?? 0, end: this.#tokens.end[to - 1] ?? 0 };
    };
  }
}

const ENDS = wordSet('. ! ? : "');
