import type { InlineCode, Prose, Span } from '../types.ts';

/** Stands in the prose for each character of what is in the sentence but is no prose: inline code. */
const OBJECT_REPLACEMENT = '\uFFFC';

/** What the page shows of code: a line end in it is a blank there (CommonMark 0.31.2, 6.1). */
export function shownCode(value: string): string {
  return value.replace(/\r\n?|\n/gu, ' ');
}

/** What stands in the prose for code: as long as the page shows it, so that one offset serves both. */
export function standInFor({ text }: Pick<InlineCode, 'text'>): string {
  return OBJECT_REPLACEMENT.repeat(text.length);
}

/** A stretch of prose as the page shows it, with the words of its code; as long as the stretch itself. */
export function shownText({ text, code }: Pick<Prose, 'text' | 'code'>, { start, end }: Span): string {
  let shown = '';
  let at = start;
  for (const one of code) {
    const [from, to] = [Math.max(one.at, start), Math.min(one.at + one.text.length, end)];
    if (from >= to) continue;
    shown += text.slice(at, from) + one.text.slice(from - one.at, to - one.at);
    at = to;
  }
  return shown + text.slice(at, end);
}
