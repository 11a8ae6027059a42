const START_WORDS = 3;
const END_WORDS = 2;

/**
 * A text directive (WICG Scroll to Text Fragment) for a sentence, to stand after its id: `:~:text=Last%20July,a%20parade`.
 * `breaks` are the offsets in the sentence at which the page adds a resolved date; no run of words that a browser has
 * to find may go across one.
 */
export function textFragment(sentence: string, breaks: readonly number[] = []): string {
  const words = [...sentence.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const crosses = (from: number, to: number): boolean => breaks.some((at) => from < at && at < to);
  const head = longestRun(words.slice(0, START_WORDS), crosses, 'from-start');
  const tail = longestRun(words.slice(START_WORDS).slice(-END_WORDS), crosses, 'from-end');
  const start = encode(sentence.slice(head?.start ?? 0, head?.end ?? sentence.length));
  return `:~:text=${tail === undefined ? start : `${start},${encode(sentence.slice(tail.start, tail.end))}`}`;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** The longest run of the words that keeps their first (or last) and goes across no break. */
function longestRun(
  words: readonly Run[],
  crosses: (from: number, to: number) => boolean,
  keep: 'from-start' | 'from-end',
): Run | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const run = keep === 'from-start' ? words.slice(0, length) : words.slice(-length);
    const start = run[0]?.start ?? 0;
    const end = run.at(-1)?.end ?? 0;
    if (!crosses(start, end)) return { start, end };
  }
  return undefined;
}

/** A hyphen and a comma are syntax in a text directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
