import type { Prose, Segment, Span } from '../types.ts';

/** The last segment that begins at or before `offset`. Binary search. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}

/** The file offset of a prose offset. Inside a character reference it is that of its first character. */
export function sourceOffset(prose: Pick<Prose, 'segments'>, offset: number): number {
  const segment = segmentAt(prose.segments, offset);
  if (!segment) return 0;
  return segment.file + Math.min(Math.max(0, offset - segment.span.start), segment.fileLength);
}

/** Where a stretch of prose stands in the file: from its first character to the end of its last one. */
export function sourceSpan(prose: Pick<Prose, 'segments'>, span: Span): Span {
  const start = sourceOffset(prose, span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = segmentAt(prose.segments, span.end - 1);
  const whole = last !== undefined && last.span.end <= span.end;
  return { start, end: whole ? last.file + last.fileLength : sourceOffset(prose, span.end - 1) + 1 };
}

export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Prepares to tell line and column of many offsets of one file; its lines are looked for when the first is asked for. */
export function makePlaceFinder(source: string): (offset: number) => LineAndColumn {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(source);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (let newline = source.indexOf('\n'); newline !== -1; newline = source.indexOf('\n', newline + 1))
    starts.push(newline + 1);
  return starts;
}

/** Line and column, both from 1, of a file offset. */
export function lineAndColumn(source: string, offset: number): LineAndColumn {
  let line = 1;
  let lineStart = 0;
  for (
    let newline = source.indexOf('\n');
    newline !== -1 && newline < offset;
    newline = source.indexOf('\n', newline + 1)
  ) {
    line += 1;
    lineStart = newline + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
