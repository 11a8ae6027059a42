import type { Segment } from '../types.ts';

const longestEntity = 40;

/**
 * Maps the characters of one Markdown text node to the file. `value` is the node's text, `source` what stands in the
 * file from offset `file`: the two differ where Markdown escapes a character, writes a character reference
 * (CommonMark 0.31, 2.4 and 2.5), or begins a continuation line with indentation or `>` marks.
 * `at` is the offset of `value` in the prose. Linear time.
 */
export function mapSource(value: string, source: string, at: number, file: number): readonly Segment[] {
  if (value.length === source.length)
    return value === '' ? [] : [{ span: { start: at, end: at + value.length }, file, fileLength: source.length }];
  const segments: Segment[] = [];
  let [v, s, runV, runS] = [0, 0, 0, 0];
  const flush = (): void => {
    if (v > runV) segments.push({ span: { start: at + runV, end: at + v }, file: file + runS, fileLength: s - runS });
    [runV, runS] = [v, s];
  };
  while (v < value.length && s < source.length) {
    const step = sourceStep(value.charAt(v), source, s);
    if (step.taken === 1 && step.skipped === 0) {
      v += 1;
      s += 1;
      continue;
    }
    flush();
    s += step.skipped;
    runS = s;
    if (step.taken === 0) continue;
    v += 1;
    s += step.taken;
    flush();
  }
  flush();
  return segments;
}

/** How many characters of the file stand for nothing at `s`, and how many then for `char`. */
function sourceStep(char: string, source: string, s: number): { skipped: number; taken: number } {
  const here = source.charAt(s);
  if (here === '\r' && char === '\n') return { skipped: 0, taken: source.charAt(s + 1) === '\n' ? 2 : 1 };
  if (here === '\\' && source.charAt(s + 1) === char) return { skipped: 1, taken: 1 };
  if (here === '&') {
    const semicolon = source.slice(s, s + longestEntity).indexOf(';');
    if (semicolon > 1) return { skipped: 0, taken: semicolon + 1 };
  }
  return here === char ? { skipped: 0, taken: 1 } : { skipped: 1, taken: 0 };
}
